/**
 * 自评打分表 as cells: whose row is whose (under a merged indicator cell only the first row carries the name), and what a
 * person decided of an indicator or of one of its parts.
 */
import { formulaMessages } from '../../messages/formulaSheet';
import { exactly, multiply } from '../exact/ratio';
import { gradesOf, leavesOf, yesNoOf, type Leaf } from '../frameworks/leaves';
import { indicatorsOf, type Framework, type Indicator } from '../frameworks/model';
import type { FormulaContext } from './context';
import { commonScale, firstOf, integerAt, quoted } from './excelText';
import type { WorkGrid } from './grid';
import { NotExpressible, SCORE_DECIMALS } from './limits';

/** Scores are counted in ten-thousandths of a point. */
export const SCORE_UNITS = 10n ** BigInt(SCORE_DECIMALS);

export interface JudgementCell {
  /** A cell with the score × 10^4, the word for "not applicable", or ''. `null` when the workbook has no table. */
  readonly cell: string | null;
  /** A formula for the reason that the person gave. */
  readonly reason: string;
  /** A formula for the grade that was written in the place of a number. */
  readonly choice: string;
}

export interface JudgementBook {
  /** `leaf` is the part or checklist item; `null` the whole indicator. */
  judgement(indicator: Indicator, leaf: string | null): JudgementCell;
}

const NOT_APPLICABLE = ['不适用', '不涉及', 'N/A', 'NA'];
const YES = ['是', '有', '符合', '达标', 'yes'];
const NO = ['否', '无', '不符合', '未达标', 'no'];

/** What a person may write differently: left out or put in the plain form before names are compared. */
const REPLACED: readonly (readonly [written: string, plain: string])[] = [
  ...[' ', '　', '"', "'", '“', '”', '‘', '’', '「', '」', '『', '』'].map((written) => [written, ''] as const),
  ['（', '('], ['）', ')'], ['，', ','], ['：', ':'], ['；', ';'], ['％', '%'], ['／', '/'],
];
const LED_BY = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const ENDED_BY = '。;:,、.';

/** The plain form of a name of the framework: what `plainFormula` makes of a cell that holds it. */
export function plainWords(words: string): string {
  const replaced = REPLACED.reduce((text, [written, plain]) => text.split(written).join(plain), words.split('\n').join(''));
  const unnumbered = LED_BY.includes(replaced.charAt(0)) ? replaced.slice(1) : replaced;
  return unnumbered !== '' && ENDED_BY.includes(unnumbered.charAt(unnumbered.length - 1)) ? unnumbered.slice(0, -1) : unnumbered;
}

/** The replacements as a formula; numbering and end are cut by `unframed`, which needs the text several times. */
function plainFormula(cell: string): string {
  return `${'SUBSTITUTE('.repeat(REPLACED.length)}SUBSTITUTE(${cell}&"",CHAR(10),"")${REPLACEMENTS}`;
}

const REPLACEMENTS = REPLACED.map(([written, plain]) => `,${quoted(written)},${quoted(plain)})`).join('');

function unframed(cell: string): string {
  const start = `IF(ISNUMBER(FIND(LEFT(${cell},1),${quoted(LED_BY)})),2,1)`;
  const end = `IF(ISNUMBER(FIND(RIGHT(${cell},1),${quoted(ENDED_BY)})),1,0)`;
  return `IF(${cell}="","",MID(${cell},${start},LEN(${cell})+1-${start}-${end}))`;
}

export function judgementBook(grid: WorkGrid, framework: Framework, context: FormulaContext): JudgementBook {
  const table = context.judgements;
  if (!table) return { judgement: () => ({ cell: null, reason: '""', choice: '""' }) };
  const words = formulaMessages[context.language];
  const { reference, columns } = table;
  const keys = rowKeys(grid, framework, context);
  const made = new Map<string, JudgementCell>();

  function judgement(indicator: Indicator, leafId: string | null): JudgementCell {
    const key = `${indicator.id}/${leafId ?? ''}`;
    const present = made.get(key);
    if (present) return present;
    const leaf: Leaf | Indicator | undefined = leafId === null ? indicator : leavesOf(indicator.rule).find(({ id }) => id === leafId);
    if (!leaf) throw new NotExpressible(`${indicator.name} has no part ${leafId}`);
    const item = leaf === indicator ? indicator.name : `${indicator.name}／${leaf.name}`;
    const row = grid.line(words.labels.judgementRow({ item }), `IFERROR(MATCH(${quoted(key)},${keys},0)+1,0)`);
    const at = (column: number) => `INDEX(${reference},${row},${column})`;
    const answers = answersOf(leaf, framework, words.judgement.notApplicable);
    const written = answers.length === 0 ? '""' : grid.line(words.labels.judgementWords({ item }), `IF(${row}=0,"",IFERROR(${plainFormula(at(columns.score))},""))`);
    const value = at(columns.score);
    const cell = grid.line(
      words.labels.judgement({ item }),
      firstOf(
        [
          { when: `${row}=0`, value: '""' },
          { when: `ISERROR(${value})`, value: '""' },
          {
            when: `ISNUMBER(${value})`,
            value: `IF(OR(${value}<0,${value}>${leaf.maximum}),"",IF(${value}<>ROUND(${value},${SCORE_DECIMALS}),${quoted(words.input.tooFine)},ROUND(${value}*${SCORE_UNITS},0)))`,
          },
          ...answers.map(({ words: answer, value: means }) => ({ when: `${written}=${quoted(answer)}`, value: means })),
        ],
        '""',
      ),
    );
    const reason = columns.reason === null ? '""' : `IF(${row}=0,"",IFERROR(TRIM(${at(columns.reason)}&""),""))`;
    const choice = !hasChoices(leaf) ? '""' : `IF(ISNUMBER(${value}),"",${written})`;
    made.set(key, { cell, reason, choice });
    return { cell, reason, choice };
  }
  return { judgement };
}

function hasChoices(leaf: Leaf | Indicator): boolean {
  return gradesOf(leaf.rule).length > 0 || yesNoOf(leaf.rule) !== null;
}

/** Words in the place of a number, with what they mean as a formula. */
function answersOf(leaf: Leaf | Indicator, framework: Framework, notApplicable: string): readonly { readonly words: string; readonly value: string }[] {
  const points = (text: string) => {
    const value = exactly(text);
    if (SCORE_UNITS % commonScale([value]) !== 0n) throw new NotExpressible(`${leaf.name}: ${text} points have more than ${SCORE_DECIMALS} decimals`);
    return `${integerAt(value, SCORE_UNITS)}`;
  };
  const grades = gradesOf(leaf.rule).flatMap((grade) =>
    'points' in grade ? [grade.name, grade.nameEn].flatMap((name) => (name === undefined ? [] : [{ words: plainWords(name), value: points(grade.points), given: grade.points }])) : [],
  );
  const question = yesNoOf(leaf.rule);
  const yesNo = question
    ? [
        ...YES.map((words) => ({ words, value: points(question.yes), given: question.yes })),
        ...NO.map((words) => ({ words, value: points(question.no), given: question.no })),
      ]
    : [];
  const inRange = ({ given }: { readonly given: string }) => {
    const units = multiply(exactly(given), { numerator: SCORE_UNITS, denominator: 1n });
    const most = multiply(exactly(leaf.maximum), { numerator: SCORE_UNITS, denominator: 1n });
    return units.numerator >= 0n && units.numerator * most.denominator <= most.numerator * units.denominator;
  };
  // Where it is refused, the words give no score, like any others that mean nothing.
  const refusals = framework.notApplicable === 'refused' ? [] : NOT_APPLICABLE.map((words) => ({ words, value: quoted(notApplicable) }));
  const allowed = [...grades, ...yesNo].filter(({ words }) => !NOT_APPLICABLE.includes(words));
  return [...refusals, ...allowed.map((answer) => ({ words: answer.words, value: inRange(answer) ? answer.value : '""' }))];
}

/** A column with the key `indicator/part` of each row of the table: the range that judgements are looked up in. */
function rowKeys(grid: WorkGrid, framework: Framework, context: FormulaContext): string {
  if (!context.judgements) throw new Error('the workbook has no judgement table');
  const { reference, columns, capacity } = context.judgements;
  const titles = formulaMessages[context.language].columns;
  const names = aliasTable(grid, titles.indicatorWords, titles.indicatorId, indicatorAliases(framework));
  const items = aliasTable(grid, titles.itemWords, titles.itemKey, itemAliases(framework));
  const indicatorText = grid.column(`${titles.rowIndicator}＊`);
  const indicator = grid.column(titles.rowIndicator);
  const itemText = grid.column(`${titles.rowItem}＊`);
  const item = grid.column(titles.rowItem);
  const indicatorId = grid.column(titles.rowIndicatorId);
  const key = grid.column(titles.rowKey);
  for (let line = 0; line < capacity; line++) {
    const row = line + 2;
    const isRow = `AND(${row}<=ROWS(${reference}),ROWS(${reference})<=${capacity + 1})`;
    // An error is no name of anything, and no blank either.
    const cell = (column: number) => `IFERROR(${plainFormula(`INDEX(${reference},${row},${column})`)},"#")`;
    const it = indicatorText.set(line, `IF(${isRow},${cell(columns.indicator)},"")`);
    const name = indicator.set(line, unframed(it));
    const im = columns.item === null ? null : itemText.set(line, `IF(${isRow},${cell(columns.item)},"")`);
    const itemName = im === null ? null : item.set(line, unframed(im));
    const id = indicatorId.set(line, `IF(${name}="",${line === 0 ? '""' : indicatorId.at(line - 1)},IFERROR(VLOOKUP(${name},${names},2,FALSE),""))`);
    const isEmpty = `IF(${isRow},COUNTBLANK(INDEX(${reference},${row},0))=COLUMNS(${reference}),TRUE)`;
    const whole = `${id}&"/"`;
    const found = itemName === null ? whole : `IF(${itemName}="",${whole},IFERROR(VLOOKUP(${id}&"/"&${itemName},${items},2,FALSE),""))`;
    key.set(line, `IF(${id}="","",IF(${isEmpty},"",${found}))`);
  }
  return key.range(capacity);
}

/** Two columns: what a person may write, and what it stands for. */
function aliasTable(grid: WorkGrid, wordsTitle: string, idTitle: string, aliases: ReadonlyMap<string, string>): string {
  const words = grid.column(wordsTitle);
  const ids = grid.column(idTitle);
  const entries = [...aliases, ...(aliases.size === 0 ? [['/', '']] : [])];
  entries.forEach(([written = '', id = ''], line) => {
    words.set(line, quoted(written));
    ids.set(line, quoted(id));
  });
  return `${words.at(0)}:${ids.at(entries.length - 1)}`;
}

/** Of two indicators of one name the first counts, as it does for the engine. */
function indicatorAliases(framework: Framework): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>();
  for (const { indicator } of indicatorsOf(framework)) {
    for (const name of [indicator.id, indicator.name, indicator.nameEn]) {
      const words = plainWords(name ?? '');
      if (words !== '' && !aliases.has(words)) aliases.set(words, indicator.id);
    }
  }
  return aliases;
}

/** By indicator and words. */
function itemAliases(framework: Framework): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>();
  for (const { indicator } of indicatorsOf(framework)) {
    for (const leaf of leavesOf(indicator.rule)) {
      for (const name of [leaf.id, leaf.name, leaf.nameEn]) {
        const words = name === undefined ? '' : `${indicator.id}/${plainWords(name)}`;
        if (words !== '' && !aliases.has(words)) aliases.set(words, `${indicator.id}/${leaf.id}`);
      }
    }
  }
  return aliases;
}
