/** Excel.DataValidation: choices for a cell. Only lists that stand in the rule itself can be set. */
import type { Area, Sheet } from '../../model';
import { HostError, UnsupportedError } from '../protocol/errors';
import { HostObject } from '../protocol/hostObject';
import { requireUnprotected } from './book';

interface Rule {
  readonly list?: { readonly inCellDropDown?: boolean; readonly source?: unknown };
}

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
    if (kinds.length !== 1) throw new HostError('InvalidArgument');
    const source = rule?.list?.source;
    if (kinds[0] !== 'list' || rule?.list?.inCellDropDown === false) throw new UnsupportedError(`DataValidation.rule.${kinds[0] ?? ''}`);
    if (typeof source !== 'string' || source.startsWith('=')) throw new UnsupportedError('DataValidation.rule.list.source');
    this.sheet.addListValidation(this.area, source.split(',').map((choice) => choice.trim()));
  }
}
