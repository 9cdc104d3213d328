/** The input sheets that a workbook lacks for a framework: generated from the catalogue of inputs and the framework. */
import { IDENTITY_INPUTS } from '../../scoring/checks/identities';
import { inputsUsedBy } from '../../scoring/frameworks/usage';
import { INPUTS, type InputDefinition } from '../../scoring/inputs/catalogue';
import { amountSheets, NAMES_WITH_A_PLACE } from './amountSheets';
import { basicsSheet } from './basicsSheet';
import type { PlannedSheet, TemplateOptions } from './model';
import { tableSheets } from './tableSheets';

/** Sheets in the order in which an accountant fills them; none when nothing is missing. */
export function plannedSheets(options: TemplateOptions): readonly PlannedSheet[] {
  const wanted = wantedInputs(options);
  const isWanted = (name: string) => wanted.has(name);
  const simple = [...wanted.values()].filter(({ name, shape }) => shape === 'cell' && !NAMES_WITH_A_PLACE.has(name));
  return [...basicsSheet(simple, options), ...amountSheets(isWanted, options), ...tableSheets([...wanted.values()].filter(({ shape }) => shape === 'table'), options)];
}

/** What identifies the unit, what the framework uses, and the relatives of those by which the checks tell a slip. */
function wantedInputs({ framework, taken, only }: TemplateOptions): ReadonlyMap<string, InputDefinition> {
  const used = inputsUsedBy(framework);
  const usedGroups = new Set(INPUTS.filter(({ name }) => used.has(name)).map(({ group }) => group));
  const isChecked = ({ name, kind, group }: InputDefinition) => (usedGroups.has(group) || group === 'income') && (IDENTITY_INPUTS.has(name) || kind === 'text');
  const isUseful = (input: InputDefinition) => used.has(input.name) || input.shape === 'table' || input.group === 'unit' || input.shape === 'quarters' || isChecked(input);
  const isTaken = ({ name, alias }: InputDefinition) => taken.has(name.toLowerCase()) || taken.has(alias.toLowerCase());
  const isAsked = ({ name }: InputDefinition) => only === undefined || only.includes(name);
  return new Map(INPUTS.filter((input) => isAsked(input) && isUseful(input) && !isTaken(input)).map((input) => [input.name, input]));
}
