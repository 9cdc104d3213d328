/** Sentences for what is wrong with a framework. */
import { frameworkFaultMessages } from '../../messages/frameworkFaults';
import type { Language } from '../../messages/language';
import type { FaultDetails, FrameworkFault } from '../frameworks/faults';

/** One line: where, and what. */
export function frameworkFaultLine(fault: FrameworkFault, language: Language): string {
  // The details always belong to the code; TypeScript can't follow that through a union.
  const tell = frameworkFaultMessages[language][fault.code] as (details: FaultDetails[typeof fault.code]) => string;
  const what = tell(fault.details);
  return fault.path === '' ? what : `${fault.path}${language === 'zh-CN' ? '：' : ': '}${what}`;
}
