/** Excel.DataValidation: what may be typed into a cell. Lists that stand in the rule itself, and numbers between bounds. */
import type { Area, Sheet, ValidationRule } from '../../model';
import { HostError, UnsupportedError } from '../protocol/errors';
import { HostObject } from '../protocol/hostObject';
import { requireUnprotected } from './book';

interface Bounds {
  readonly formula1?: unknown;
  readonly formula2?: unknown;
  readonly operator?: unknown;
}

interface Rule {
  readonly list?: { readonly inCellDropDown?: boolean; readonly source?: unknown };
  readonly decimal?: Bounds;
  readonly wholeNumber?: Bounds;
}

interface ErrorAlert {
  readonly message?: unknown;
  readonly showAlert?: unknown;
  readonly style?: unknown;
  readonly title?: unknown;
}

const ALERT_STYLES: Readonly<Record<string, 'stop' | 'warning' | 'information'>> = { Stop: 'stop', Warning: 'warning', Information: 'information' };
/** What a title and a message may have at most, in characters. */
const LONGEST = { title: 32, message: 255 };

export class DataValidationObject extends HostObject {
  override readonly className = 'DataValidation';
  constructor(
    private readonly sheet: Sheet,
    private readonly area: Area,
  ) {
    super();
  }
  set Rule(rule: Rule | null) {
    requireUnprotected(this.sheet);
    const kinds = Object.keys(rule ?? {});
    if (!rule || kinds.length !== 1) throw new HostError('InvalidArgument');
    this.sheet.addValidation(this.area, ruleOf(rule, kinds[0] ?? ''));
  }
  set ErrorAlert({ message, showAlert, style, title }: ErrorAlert) {
    requireUnprotected(this.sheet);
    const known = typeof style === 'string' ? ALERT_STYLES[style] : undefined;
    if (known === undefined || typeof message !== 'string' || typeof title !== 'string') throw new HostError('InvalidArgument');
    if (message.length > LONGEST.message || title.length > LONGEST.title) throw new HostError('InvalidArgument');
    if (showAlert === false) throw new UnsupportedError('DataValidation.errorAlert.showAlert');
    this.sheet.setValidationAlert(this.area, { style: known, title, message });
  }
}

function ruleOf(rule: Rule, kind: string): ValidationRule {
  if (rule.list) {
    const { inCellDropDown, source } = rule.list;
    if (inCellDropDown === false) throw new UnsupportedError('DataValidation.rule.list');
    if (typeof source !== 'string' || source.startsWith('=')) throw new UnsupportedError('DataValidation.rule.list.source');
    return { kind: 'list', options: source.split(',').map((choice) => choice.trim()) };
  }
  const bounds = rule.decimal ?? rule.wholeNumber;
  if (!bounds) throw new UnsupportedError(`DataValidation.rule.${kind}`);
  const { formula1, formula2, operator } = bounds;
  const name = `DataValidation.rule.${kind}`;
  if (typeof formula1 !== 'number') throw new UnsupportedError(`${name}.formula1`);
  const isRange = operator === 'Between';
  if (!isRange && operator !== 'GreaterThanOrEqualTo') throw new UnsupportedError(`${name}.operator`);
  if (isRange && typeof formula2 !== 'number') throw new UnsupportedError(`${name}.formula2`);
  return { kind: rule.decimal ? 'decimal' : 'whole', atLeast: formula1, atMost: isRange ? (formula2 as number) : null };
}
