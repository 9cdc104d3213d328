/** Sentences for what is wrong in the sheet 「评分标准」. */
import { frameworkFaultMessages, type FaultMessages } from '../../messages/frameworkFaults';
import { frameworkSheetWords } from '../../messages/frameworkSheet';
import { frameworkSheetFaultMessages, type ToldSheetFault } from '../../messages/frameworkSheetFaults';
import type { Language } from '../../messages/language';
import type { FaultDetails, FrameworkFault } from '../frameworks/faults';
import type { SheetFault, SheetFaultCode } from '../frameworks/sheet/model';

/** What is wrong, without the cell. */
export function sheetFaultText(fault: SheetFault, language: Language): string {
  // The details always belong to the code; TypeScript can't follow that through a union.
  const tell = frameworkSheetFaultMessages[language].faults[fault.code] as (details: ToldSheetFault[SheetFaultCode]) => string;
  return tell(told(fault, language));
}

/** One line: which cell, and what is wrong there. */
export function sheetFaultLine(fault: SheetFault, language: Language): string {
  return frameworkSheetFaultMessages[language].line({ cell: fault.cell, sentence: sheetFaultText(fault, language) });
}

function told(fault: SheetFault, language: Language): ToldSheetFault[SheetFaultCode] {
  const { kinds, shapes } = frameworkSheetWords[language];
  if (fault.code === 'framework') return { sentence: sentenceOf(fault.details.fault, language) };
  if (fault.code !== 'row-out-of-place') return fault.details;
  const { kind, shape } = fault.details;
  return { kind: kinds[kind], shape: shape === null ? null : shapes[shape] };
}

/** In the notation of the sheet, where it has another than the file. */
function sentenceOf(fault: FrameworkFault, language: Language): string {
  const messages: FaultMessages = { ...frameworkFaultMessages[language], ...frameworkSheetFaultMessages[language].inSheet };
  const tell = messages[fault.code] as (details: FaultDetails[typeof fault.code]) => string;
  return tell(fault.details);
}
