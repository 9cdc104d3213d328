/** Rules for what may be typed into cells. */
import { formatArea, parseArea, withoutArea } from '../model/addresses';
import { ModelError } from '../model/errors';
import type { Area, ValidationAlert, ValidationRule } from '../model/types';
import { appendChild, children, removeElement, setAttributes, type Element } from './xml';

/** What Excel accepts as the text of a list of choices. */
const LONGEST_LIST = 255;

/** The rule as it stands in the file. @throws ModelError `value-invalid` when no rule can hold it */
export function fileRule(rule: ValidationRule): FileRule {
  if (rule.kind === 'list') return { attributes: { type: 'list' }, formulas: [listFormula(rule.options)] };
  const { kind: type, atLeast, atMost } = rule;
  if (![atLeast, atMost ?? atLeast].every(Number.isFinite)) throw new ModelError('value-invalid', `${atLeast}, ${String(atMost)}`);
  // Without an operator a rule is "between".
  return atMost === null
    ? { attributes: { type, operator: 'greaterThanOrEqual' }, formulas: [String(atLeast)] }
    : { attributes: { type }, formulas: [String(atLeast), String(atMost)] };
}

interface FileRule {
  readonly attributes: Readonly<Record<string, string>>;
  readonly formulas: readonly string[];
}

/** The choices as a list's formula. */
function listFormula(options: readonly string[]): string {
  const list = options.join(',');
  const isPossible = options.length > 0 && list.length <= LONGEST_LIST && options.every((option) => option !== '' && !option.includes(','));
  if (!isPossible) throw new ModelError('value-invalid', list);
  return `"${list.replace(/"/g, '""')}"`;
}

/** Adds a rule to those of the sheet. Other rules for the same cells give way. */
export function addRule(rules: Element, area: Area, { attributes, formulas }: FileRule): void {
  for (const rule of children(rules, 'dataValidation')) giveWay(rule, area);
  const rule = appendChild(rules, 'dataValidation', { ...attributes, allowBlank: 1, showInputMessage: 1, showErrorMessage: 1, sqref: formatArea(area) });
  formulas.forEach((formula, index) => {
    appendChild(rule, `formula${index + 1}`, {}).textContent = formula;
  });
  setAttributes(rules, { count: children(rules, 'dataValidation').length });
}

/** Says what is shown for those cells when the rule is broken. @throws ModelError `not-found` when no rule is for just them */
export function setAlert(rules: Element, area: Area, { style, title, message }: ValidationAlert): void {
  const address = formatArea(area);
  const rule = children(rules, 'dataValidation').find((candidate) => candidate.getAttribute('sqref') === address);
  if (!rule) throw new ModelError('not-found', address);
  setAttributes(rule, { errorStyle: style, errorTitle: title, error: message });
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
