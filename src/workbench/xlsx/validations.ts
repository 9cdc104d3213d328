/** Rules for what may be typed into cells. */
import { formatArea, parseArea, withoutArea } from '../model/addresses';
import { ModelError } from '../model/errors';
import type { Area } from '../model/types';
import { appendChild, children, removeElement, setAttributes, type Element } from './xml';

/** What Excel accepts as the text of a list of choices. */
const LONGEST_LIST = 255;

/** The choices as a list's formula. @throws ModelError `value-invalid` when no list can hold them */
export function listFormula(options: readonly string[]): string {
  const list = options.join(',');
  const isPossible = options.length > 0 && list.length <= LONGEST_LIST && options.every((option) => option !== '' && !option.includes(','));
  if (!isPossible) throw new ModelError('value-invalid', list);
  return `"${list.replace(/"/g, '""')}"`;
}

/** Adds a drop-down list to the sheet's rules. Other rules for the same cells give way. */
export function addList(rules: Element, area: Area, formula: string): void {
  for (const rule of children(rules, 'dataValidation')) giveWay(rule, area);
  const rule = appendChild(rules, 'dataValidation', { type: 'list', allowBlank: 1, showInputMessage: 1, showErrorMessage: 1, sqref: formatArea(area) });
  appendChild(rule, 'formula1', {}).textContent = formula;
  setAttributes(rules, { count: children(rules, 'dataValidation').length });
}

function giveWay(rule: Element, area: Area): void {
  const before = (rule.getAttribute('sqref') ?? '').split(/\s+/).filter((address) => address !== '');
  const after = before.flatMap((address) => {
    const ruled = parseArea(address);
    return ruled ? withoutArea(ruled, area).map((left) => formatArea(left)) : [address];
  });
  if (after.length === 0) removeElement(rule);
  else if (after.join(' ') !== before.join(' ')) rule.setAttribute('sqref', after.join(' '));
}
