/** The indicators of the sheet with their levels, sources and rules. */
import type { Cell } from '../../inputs/cells';
import { shown } from '../../inputs/readCell';
import { choiceOf, given, pointsOf, tell, wordsOf, type Draft } from './draft';
import { idOf } from './ids';
import { kindChoices } from './kinds';
import type { IndicatorColumn } from './model';
import { placeOf, type Reading } from './reading';
import { ruleReader } from './readRule';
import { rowTree, type IndicatorRow, type IndicatorTree } from './rowTree';
import { inEveryLanguage, tight } from './words';

interface Group {
  readonly name: string | undefined;
  readonly nameEn: string | undefined;
  readonly indicators: Draft[];
}

interface Section {
  readonly name: string | undefined;
  readonly nameEn: string | undefined;
  readonly groups: Group[];
}

export function readSections(rows: readonly IndicatorRow[], reading: Reading): readonly Draft[] {
  const { indicators, stray, unknown } = rowTree(rows.filter((row) => !isTotal(row)));
  for (const row of unknown) tell(reading.notes, '', row.cell('kind'), 'choice-unknown', { text: textIn(row.cell('kind')), choices: kindChoices(reading.words) });
  for (const row of stray) tell(reading.notes, '', row.cell('kind') ?? row.cell('content'), 'row-unclear', {});
  const sections: Section[] = [];
  for (const indicator of indicators) place(indicator, sections, reading);
  return sections.map(({ name, nameEn, groups }) => given({ name, nameEn, groups: groups.map((group) => given({ ...group })) }));
}

/** Puts an indicator under its levels; a level that is blank or named again goes on. */
function place(indicator: IndicatorTree, sections: Section[], reading: Reading): void {
  const { row } = indicator;
  const sectionPath = `sections.${sections.length}`;
  const name = wordsOf(reading.notes, `${sectionPath}.name`, placeOf(row, 'section', reading));
  let section = sections.at(-1);
  if (!section || (name !== undefined && name !== section.name)) {
    section = { name, nameEn: wordsOf(reading.notes, `${sectionPath}.nameEn`, placeOf(row, 'sectionEn', reading)), groups: [] };
    sections.push(section);
  }
  const groupPath = `sections.${sections.length - 1}.groups.${section.groups.length}`;
  const groupName = wordsOf(reading.notes, `${groupPath}.name`, placeOf(row, 'group', reading));
  let group = section.groups.at(-1);
  if (!group || (groupName !== undefined && groupName !== group.name)) {
    group = { name: groupName, nameEn: wordsOf(reading.notes, `${groupPath}.nameEn`, placeOf(row, 'groupEn', reading)), indicators: [] };
    section.groups.push(group);
  }
  const path = `sections.${sections.length - 1}.groups.${section.groups.length - 1}.indicators.${group.indicators.length}`;
  group.indicators.push(readIndicator(indicator, path, reading));
}

function readIndicator(indicator: IndicatorTree, path: string, reading: Reading): Draft {
  const { notes } = reading;
  const { row } = indicator;
  const at = (column: IndicatorColumn) => placeOf(row, column, reading);
  const name = wordsOf(notes, `${path}.name`, at('indicator'));
  const { readNode } = ruleReader(reading);
  return given({
    id: idOf(notes, `${path}.id`, at('id'), 'indicator', name),
    name,
    nameEn: wordsOf(notes, `${path}.nameEn`, at('nameEn')),
    maximum: pointsOf(notes, `${path}.maximum`, at('maximum')),
    standard: wordsOf(notes, `${path}.standard`, at('standard')),
    standardEn: wordsOf(notes, `${path}.standardEn`, at('textEn')),
    sources: readSources(indicator.rows, path, reading),
    ...readNode(indicator, path),
  });
}

/** Each row of the indicator may have a source beside it. */
function readSources(rows: readonly IndicatorRow[], path: string, reading: Reading): readonly Draft[] {
  const filled = rows.filter((row) => (['aspect', 'status', 'reference'] as const).some((column) => !row.isBlank(column)));
  return filled.map((row, index) => {
    const sourcePath = `${path}.sources.${index}`;
    return given({
      aspect: wordsOf(reading.notes, `${sourcePath}.aspect`, placeOf(row, 'aspect', reading)),
      status: choiceOf(reading.notes, `${sourcePath}.status`, placeOf(row, 'status', reading), ({ status }) => status, reading.words),
      reference: wordsOf(reading.notes, `${sourcePath}.reference`, placeOf(row, 'reference', reading)),
    });
  });
}

const TOTALS: ReadonlySet<string> = new Set(inEveryLanguage(({ total }) => tight(total)));

/** The row that adds the weights up says nothing new. */
function isTotal(row: IndicatorRow): boolean {
  return row.isBlank('indicator') && row.isBlank('kind') && TOTALS.has(tight(textIn(row.cell('section'))));
}

function textIn(cell: Cell | null): string {
  return cell ? shown(cell) : '';
}
