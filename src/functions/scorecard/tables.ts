/** SCORECARD, SCORETABLE and DATACHECKS: tables that spill. */
import { functionTableMessages } from '../../messages/functionTables';
import type { Language } from '../../messages/language';
import type { ProblemText } from '../../messages/problems';
import { indicatorsOf } from '../../scoring/frameworks/model';
import type { Cell } from '../../scoring/inputs/cells';
import { errorOf } from '../../scoring/inputs/readCell';
import { readInputs, type InputSet } from '../../scoring/inputs/readInputs';
import type { Problem, Severity } from '../../scoring/problems';
import type { Scorecard, Total } from '../../scoring/scorecard/model';
import { scoreReadInputs } from '../../scoring/scorecard/score';
import { valueChecks } from '../../scoring/checks/valueChecks';
import { problemText, reasonText } from '../../scoring/wording';
import { valueFindingText } from '../../scoring/wording/valueFinding';
import { COLUMN, formFor, OFFICIAL_COLUMNS } from '../../workbook/scoringSheet/form';
import { cellsOf, limited, type Cells } from '../arguments/cells';
import { fail, failWithCellError, type ExcelError, type Table, type TableCell } from '../outcome';
import { SIGNATURES, type ParameterSignature } from '../signatures';
import { FRAMEWORK, meaningOf } from './framework';
import { givenInputs, isNothing, type EntryFinding, type GivenInputs } from './given';
import { entriesOfRows } from './indicator';
import { errorBehind, numberOf, scoreCell, zeroNote } from './results';

interface Scored {
  readonly given: GivenInputs;
  readonly inputs: InputSet;
  readonly card: Scorecard;
}

function scoredPairs(value: unknown, parameter: ParameterSignature): Scored {
  const cells = limited(cellsOf(value), parameter);
  failOnLoneError(cells, parameter);
  if ((cells[0]?.length ?? 0) < 2) return fail('names-and-values', parameter, {});
  const given = givenInputs(entriesOfRows(cells), meaningOf);
  if (given.understood === 0) return fail('no-inputs', parameter, {});
  const inputs = readInputs(given.cells);
  return { given, inputs, card: scoreReadInputs(inputs, new Map(), FRAMEWORK) };
}

/** A name that is gone reaches a function as one error instead of a range. */
function failOnLoneError(cells: Cells, parameter: ParameterSignature): void {
  const only = cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;
  const error = only ? errorOf(only) : null;
  if (error !== null) failWithCellError(error as ExcelError, parameter);
}

/** The scoring table in the official columns, as the scoring sheet has it, with its header and total. */
export function scorecardTable(values: readonly unknown[], language: Language): Table {
  const { given, card } = scoredPairs(values[0], SIGNATURES.SCORECARD[0]);
  const form = formFor(card, FRAMEWORK, language);
  const broken = card.indicators.map((result) => errorBehind(result, given)).find((error) => error !== null) ?? null;
  return form.rows.slice(form.headerRow, form.totalRow + 1).map((row, index) => {
    const cells = row.cells.slice(0, OFFICIAL_COLUMNS).map((cell): TableCell => (cell === null ? '' : 'number' in cell ? numberOf(cell.number) : cell.text));
    const result = card.indicators[index - 1];
    if (result) {
      cells[COLUMN.score] = scoreCell(result, given);
      cells[COLUMN.reason] = `${reasonText(result, language)}${zeroNote(result, given, language)}`;
    } else if (index > 0 && broken !== null) {
      // A sum over an error is an error, as everywhere in Excel.
      cells[COLUMN.score] = { error: broken };
    }
    return cells;
  });
}

/** More units in one call would keep Excel waiting; the bench says how long one takes. */
const MOST_UNITS = 1000;

/** A row for each unit: its name, its score by indicator, the total and the rating. */
export function scoreTable(values: readonly unknown[], language: Language): Table {
  const [parameter] = SIGNATURES.SCORETABLE;
  const messages = functionTableMessages[language];
  const cells = limited(cellsOf(values[0]), parameter);
  failOnLoneError(cells, parameter);
  const [header = [], ...rows] = cells;
  const units = rows.filter((row) => !row.every(isNothing));
  if (units.length === 0 || header.length < 2) return fail('header-and-units', parameter, {});
  if (units.length > MOST_UNITS) return fail('too-many-units', parameter, { units: units.length, most: MOST_UNITS });
  if (!header.some((cell) => typeof cell.value === 'string' && meaningOf(cell.value))) return fail('no-inputs', parameter, {});
  const names = indicatorsOf(FRAMEWORK).map(({ indicator }) => (language === 'en' ? (indicator.nameEn ?? indicator.name) : indicator.name));
  return [[messages.unitName, ...names, messages.total, messages.rating], ...units.map((row, index) => unitRow(header, row, index, language))];
}

function unitRow(header: readonly Cell[], row: readonly Cell[], index: number, language: Language): readonly TableCell[] {
  const messages = functionTableMessages[language];
  const given = givenInputs(header.map((name, column) => ({ name, values: row.slice(column, column + 1) })), meaningOf);
  const { unit, indicators, total } = scoreReadInputs(readInputs(given.cells), new Map(), FRAMEWORK);
  const scores = indicators.map((result) => scoreCell(result, given));
  const broken = scores.find((cell) => typeof cell === 'object');
  const open = indicators.filter(({ state }) => state === 'not-scored').length;
  return [unit ?? messages.unitInRow({ row: index + 1 }), ...scores, broken ?? numberOf(total.score), ratingWords(total, open, language)];
}

/** The rating by the framework's own word for it; a partial total has none. */
function ratingWords({ rating, ratingEn }: Total, open: number, language: Language): string {
  if (open > 0) return functionTableMessages[language].partial({ open });
  return (language === 'en' ? ratingEn : null) ?? rating ?? '';
}

/** What is wrong or doubtful in the inputs, what does not agree, the gravest first; one row that says so when nothing is. */
export function dataChecks(values: readonly unknown[], language: Language): Table {
  const { given, inputs, card } = scoredPairs(values[0], SIGNATURES.DATACHECKS[0]);
  // A range of names and values has no place for the tables of a workbook, nor for evidence.
  const checked = valueChecks({ inputs, scorecard: card, framework: FRAMEWORK, sheetScores: new Map() });
  const messages = functionTableMessages[language];
  const found = [
    ...card.problems.map((problem) => ({ severity: problem.severity, input: problem.input ?? '', ...wordsFor(problem, language) })),
    ...checked.map((each) => ({ severity: each.severity, input: each.cells[0]?.input ?? '', ...valueFindingText(each, language) })),
    ...given.findings.map((finding) => entryRow(finding, language)),
  ];
  const ordered = SEVERITIES.flatMap((severity) => found.filter((row) => row.severity === severity));
  const header: readonly TableCell[] = [...messages.findingHeaders];
  if (ordered.length === 0) return [header, ['', '', messages.nothingFound, '']];
  return [header, ...ordered.map(({ severity, input, what, fix }) => [messages.severity[severity], input, what, fix])];
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'ask', 'note'];

/** The words of the workbook's problems, except for what is otherwise in a range of names and values. */
function wordsFor(problem: Problem, language: Language): ProblemText {
  if (problem.code === 'name-missing') return functionTableMessages[language].inputMissing({ name: problem.input ?? '' });
  return problemText(problem, language);
}

interface FindingRow extends ProblemText {
  readonly severity: Severity;
  readonly input: string;
}

function entryRow(finding: EntryFinding, language: Language): FindingRow {
  const messages = functionTableMessages[language];
  switch (finding.kind) {
    case 'name-unknown':
      return { severity: 'note', input: '', ...messages.nameUnknown({ text: finding.text }) };
    case 'named-twice':
      return { severity: 'warning', input: finding.name, ...messages.namedTwice({ name: finding.name }) };
    case 'quarters':
      return { severity: 'error', input: finding.name, ...messages.wrongShape({ name: finding.name, wanted: 'quarters', given: finding.given }) };
    case 'table':
      return { severity: 'note', input: finding.name, ...messages.wrongShape({ name: finding.name, wanted: 'table', given: 0 }) };
    case 'counted-as-zero':
      return { severity: 'ask', input: finding.name, ...messages.countedAsZero({ name: finding.name }) };
    case 'judged-zero':
      return { severity: 'ask', input: '', ...messages.judgedZero({ name: finding.name }) };
  }
}

