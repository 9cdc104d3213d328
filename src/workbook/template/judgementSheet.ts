/** What 自评打分表 shows beside each row: its points, the words to choose from, and a reminder that any program calculates. */
import { templateMessages } from '../../messages/template';
import type { Language } from '../../messages/language';
import type { Framework } from '../../scoring/frameworks/model';
import { compare, exactly } from '../../scoring/exact/ratio';
import { askedOf, type Asked } from '../../scoring/judgements/asked';
import { NOT_APPLICABLE } from '../../scoring/judgements/entries';
import { HEAD_ROWS, type PlannedCell, type PlannedChoices } from './model';

export type Values = readonly (string | number)[];

/** The columns of the table, in the order of its titles. */
const INDICATOR = 0;
const ITEM = 1;
const SCORE = 2;
const REASON = 3;
const SCORE_LETTER = 'C';
const REASON_LETTER = 'D';
const MAXIMUM_LETTER = 'F';
const YES_NO = ['是', '否'] as const;

/** Beside the table, outside its name: what a person reads there is none of what a person decides. */
export const BESIDE_WIDTHS: readonly number[] = [8, 22];

export interface JudgementSheet {
  readonly rows: readonly Values[];
  /** For each row its points and its reminder. */
  readonly beside: readonly (readonly PlannedCell[])[];
  readonly choices: readonly PlannedChoices[];
}

/** @param filled the rows of a filled table; without them each thing that is asked has an empty row */
export function judgementSheet(framework: Framework, language: Language, filled: readonly Values[] | undefined): JudgementSheet {
  const asked = askedOf(framework);
  const rows = filled ?? asked.map(rowOf);
  const meant = filled ? askedIn(rows, asked) : asked;
  return {
    rows,
    beside: rows.map((row, index) => besideOf(meant[index], row, HEAD_ROWS + index, language)),
    choices: meant.flatMap((one, index) => (one ? choicesOf(one, HEAD_ROWS + index, framework, language) : [])),
  };
}

/** Under a merged cell only the first row of an indicator carries its name. */
function rowOf({ indicator, item }: Asked, index: number, all: readonly Asked[]): Values {
  const isFirst = all[index - 1]?.indicator !== indicator;
  return [isFirst ? indicator.name : '', ...(item ? [item.name] : [])];
}

/** What each filled row is about; nothing where it names what the framework does not ask. */
function askedIn(rows: readonly Values[], asked: readonly Asked[]): readonly (Asked | undefined)[] {
  let indicator: string | number | undefined;
  return rows.map((row) => {
    indicator = row[INDICATOR] === '' ? indicator : row[INDICATOR];
    return asked.find((one) => one.indicator.name === indicator && (one.item?.name ?? '') === (row[ITEM] ?? ''));
  });
}

/** Words in the place of points: those of a grade with a range are followed by points within it. */
function optionsOf({ yesNo, grades }: Asked): readonly string[] {
  return yesNo ? YES_NO : grades.map(({ name }) => name);
}

function choicesOf(asked: Asked, row: number, framework: Framework, language: Language): readonly PlannedChoices[] {
  const options = optionsOf(asked);
  if (options.length === 0 || options.some((option) => option.includes(','))) return [];
  const offered = framework.notApplicable === 'refused' ? options : [...options, NOT_APPLICABLE];
  return [{ row, column: SCORE, rows: 1, options: offered, insteadOf: templateMessages[language].typing['score-choice'] }];
}

function besideOf(asked: Asked | undefined, values: Values, row: number, language: Language): readonly PlannedCell[] {
  if (!asked) return [{ look: 'note' }, { look: 'note' }];
  return [
    { look: 'note', value: Number(asked.maximum) },
    { look: 'note', formula: reminderFormula(asked, row + 1, language), value: reminder(asked, values, language) },
  ];
}

/** The words that lose points, and those that still want points. */
function wordsOf({ yesNo, grades, maximum }: Asked) {
  const answers = yesNo ? [{ name: YES_NO[0], points: yesNo.yes }, { name: YES_NO[1], points: yesNo.no }] : grades.flatMap((grade) => ('points' in grade ? [grade] : []));
  return {
    losing: [...answers.filter(({ points }) => compare(exactly(points), exactly(maximum)) < 0).map(({ name }) => name), NOT_APPLICABLE],
    open: grades.flatMap((grade) => ('from' in grade ? [grade] : [])),
  };
}

/** What the formula gives for these values, for a host that can't calculate. */
function reminder(asked: Asked, values: Values, language: Language): string {
  const { losing, open } = wordsOf(asked);
  const words = templateMessages[language].reminders;
  const score = values[SCORE] ?? '';
  const grade = open.find(({ name }) => name === score);
  if (grade) return words.points(grade);
  if ((values[REASON] ?? '') !== '') return '';
  return losing.includes(String(score)) || (typeof score === 'number' && score < Number(asked.maximum)) ? words.reason : '';
}

/** Functions that every spreadsheet has; it only looks at what a person typed. */
function reminderFormula(asked: Asked, row: number, language: Language): string {
  const { losing, open } = wordsOf(asked);
  const words = templateMessages[language].reminders;
  const score = `${SCORE_LETTER}${row}`;
  const isOneOf = losing.map((name) => `${score}=${quoted(name)}`).join(',');
  const reason = `IF(LEN(TRIM(${REASON_LETTER}${row}))>0,"",IF(OR(${isOneOf}),${quoted(words.reason)},IF(ISNUMBER(${score}),IF(${score}<${MAXIMUM_LETTER}${row},${quoted(words.reason)},""),"")))`;
  return open.reduce((otherwise, grade) => `IF(${score}=${quoted(grade.name)},${quoted(words.points(grade))},${otherwise})`, reason);
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
