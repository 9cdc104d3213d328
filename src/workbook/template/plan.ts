/** The input sheets that a workbook lacks for a framework: generated from the catalogue of inputs and the framework. */
import type { Language } from '../../messages/language';
import type { Framework } from '../../scoring/frameworks/model';
import { inputsUsedBy } from '../../scoring/frameworks/usage';
import { INPUTS, type InputDefinition } from '../../scoring/inputs/catalogue';
import { amountSheets, NAMES_WITH_A_PLACE } from './amountSheets';
import { basicsSheet } from './basicsSheet';
import type { PlannedSheet, TemplateFilling } from './model';
import { tableSheets } from './tableSheets';

export interface TemplateOptions {
  readonly framework: Framework;
  readonly language: Language;
  readonly filling: TemplateFilling;
  /** Names that the workbook has already: their inputs get no cell again. */
  readonly taken: ReadonlySet<string>;
}

/** Sheets in the order in which an accountant fills them; none when nothing is missing. */
export function plannedSheets(options: TemplateOptions): readonly PlannedSheet[] {
  const wanted = wantedInputs(options);
  const isWanted = (name: string) => wanted.has(name);
  const simple = [...wanted.values()].filter(({ name, shape }) => shape === 'cell' && !NAMES_WITH_A_PLACE.has(name));
  return [...basicsSheet(simple, options), ...amountSheets(isWanted, options), ...tableSheets([...wanted.values()].filter(({ shape }) => shape === 'table'), options)];
}

/** What identifies the unit, what the framework uses, and the relatives of those by which the checks tell a slip. */
function wantedInputs({ framework, taken }: TemplateOptions): ReadonlyMap<string, InputDefinition> {
  const used = inputsUsedBy(framework);
  const usedGroups = new Set(INPUTS.filter(({ name }) => used.has(name)).map(({ group }) => group));
  const isUseful = ({ name, group, shape }: InputDefinition) => used.has(name) || shape === 'table' || group === 'unit' || usedGroups.has(group) || group === 'income';
  const isTaken = ({ name, alias }: InputDefinition) => taken.has(name.toLowerCase()) || taken.has(alias.toLowerCase());
  return new Map(INPUTS.filter((input) => isUseful(input) && !isTaken(input)).map((input) => [input.name, input]));
}
