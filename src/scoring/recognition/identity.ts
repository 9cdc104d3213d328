/** Who, when and in which unit: 单位名称, 评价年度 and 金额单位, from labels, titles and corners. */
import documents from './vocabulary/documents.json';
import words from './vocabulary/identity.json';
import { inputNamed } from '../inputs/catalogue';
import { sameWords } from '../inputs/tables';
import type { Grid, Spot } from './grid';
import { gridOf } from './grid';
import { meaningOf } from './meaning';
import type { CellContent, Place, SheetValues } from './model';
import type { Pace } from './pace';
import { withoutUnitsIncluded } from './unitsIncluded';
import { unitNamed, unitsDeclared } from './unitWords';

/** A reading of one of the three. `penalty` counts how far its sign is from what the input is called. */
export interface IdentityReading {
  readonly input: string;
  readonly value: string | number;
  readonly place: Place;
  /** Whether the whole cell is the value, as the input's reader takes it. */
  readonly isWholeCell: boolean;
  readonly passage: string;
  readonly label: Place;
  readonly sign: 'label' | 'title';
  readonly penalty: number;
}

/** Forms tell it at their top or their foot. */
const ROWS_AT_THE_TOP = 12;
const ROWS_AT_THE_FOOT = 4;
/** A sheet of basic data can be longer. */
const ROWS_OF_A_FORM = 60;
/** Here a cell is looked at in more ways than elsewhere. */
const WEIGHT_OF_A_CELL = 20;

/** Row by row, so that the page breathes between two. */
export async function identityOf(sheets: readonly SheetValues[], pace: Pace): Promise<readonly IdentityReading[]> {
  const readings: IdentityReading[] = [];
  for (const sheet of sheets) {
    const grid = gridOf(sheet);
    const rows = grid.height <= ROWS_OF_A_FORM ? range(0, grid.height) : [...range(0, ROWS_AT_THE_TOP), ...range(grid.height - ROWS_AT_THE_FOOT, grid.height)];
    const ofSheet: IdentityReading[] = [];
    for (const row of rows) {
      ofSheet.push(...inRow(grid, row));
      await pace.after(grid.width * WEIGHT_OF_A_CELL);
    }
    readings.push(...earlierYearsLast(ofSheet));
    readings.push(...yearIn(grid, sheet.name, { row: 0, column: 0 }, 5).map((reading) => ({ ...reading, passage: sheet.name })));
  }
  return readings;
}

/** A sheet that begins with one year and goes on with an earlier one compares with it. */
function earlierYearsLast(readings: readonly IdentityReading[]): readonly IdentityReading[] {
  const first = readings.find(({ input, sign }) => input === '评价年度' && sign === 'title');
  return readings.map((reading) => (reading.input === '评价年度' && reading.sign === 'title' && first && reading.value < first.value ? { ...reading, penalty: reading.penalty + COMPARED } : reading));
}

/** Enough to be no choice beside the first. */
const COMPARED = 3;

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

function inRow(grid: Grid, row: number): IdentityReading[] {
  return range(0, grid.width).flatMap((column) => {
    if (grid.kindAt(row, column) !== 'text') return [];
    const text = grid.textAt(row, column);
    if (text.length > 200) return nameInProse(grid, text, { row, column });
    return [...nameOnTop(grid, text, { row, column }), ...labelled(grid, text, { row, column }), ...(row === 0 || isAlone(grid, { row, column }) ? inTitle(grid, text, { row, column }) : yearOfForm(grid, text, { row, column })), ...declaredUnit(grid, text, { row, column }), ...(isLong(text) ? nameInProse(grid, text, { row, column }) : [])];
  });
}

const LABELS: readonly { input: string; words: ReadonlySet<string> }[] = Object.entries(words.labels).map(([input, list]) => ({ input, words: new Set(list.map(sameWords)) }));

/** 「编制单位：某局」: a row with it is filled in, and heads no columns. */
export function isFilledIn(text: string): boolean {
  const plain = text.normalize('NFKC');
  const colon = plain.indexOf(':');
  return colon > 0 && LABELS.some(({ words: labels }) => labels.has(sameWords(withoutBrackets(plain.slice(0, colon)))));
}

/** 填报部门（公章） */
function withoutBrackets(label: string): string {
  return label.replace(/\([^()]*\)/g, '');
}

/** 单位名称 | 某局, or 「编制单位：某局」 in one cell. */
function labelled(grid: Grid, text: string, spot: Spot): readonly IdentityReading[] {
  const plain = text.normalize('NFKC');
  const colon = plain.indexOf(':');
  const label = sameWords(withoutBrackets(colon < 0 ? plain : plain.slice(0, colon)));
  const rest = colon < 0 ? '' : plain.slice(colon + 1).trim();
  return LABELS.filter(({ words: labels }) => labels.has(label)).flatMap(({ input }): IdentityReading[] => {
    const from = { input, passage: text, label: grid.placeOf(spot.row, spot.column), sign: 'label' as const };
    if (rest !== '') {
      // What declares a unit is read by `declaredUnit`.
      if (input === '金额单位') return [];
      const value = valueFor(input, (input === '单位名称' ? withoutCode(rest) : rest).split(/\s{2,}|(?=金额单位|单位:|填报日期|编制日期|日期:)/)[0]?.trim() ?? '');
      return value === null ? [] : [{ ...from, value, place: from.label, isWholeCell: false, penalty: 1 }];
    }
    const own = label === sameWords(input) ? 0 : 1;
    const beside = neighbour(grid, spot, 0, 1);
    const right = beside && valueFor(input, grid.at(beside.row, beside.column));
    if (beside && right !== null) return [{ ...from, value: right, place: grid.placeOf(beside.row, beside.column), isWholeCell: true, penalty: own }];
    const under = isAlone(grid, spot) ? null : neighbour(grid, spot, 1, 0);
    const below = under && isLastText(grid, under) && !(input === '评价年度' && isYearBelow(grid, under)) ? valueFor(input, grid.at(under.row, under.column)) : null;
    return under && below !== null ? [{ ...from, value: below, place: grid.placeOf(under.row, under.column), isWholeCell: true, penalty: own + 1 }] : [];
  });
}

const FARTHEST_VALUE = 5;

function neighbour(grid: Grid, { row, column }: Spot, down: number, right: number): Spot | null {
  for (let step = 1; step <= FARTHEST_VALUE; step++) {
    const spot = { row: row + down * step, column: column + right * step };
    const kind = grid.kindAt(spot.row, spot.column);
    if (kind !== 'blank' && kind !== 'mark') return spot;
  }
  return null;
}

function isAlone(grid: Grid, { row, column }: Spot): boolean {
  return range(0, grid.width).every((other) => other === column || grid.kindAt(row, other) === 'blank');
}

/** The only name in a column of names. */
function isLastText(grid: Grid, { row, column }: Spot): boolean {
  return grid.kindAt(row + 1, column) !== 'text' || meaningOf(grid.textAt(row + 1, column)).isTotal;
}

/** Years in a column are those of its rows. */
function isYearBelow(grid: Grid, { row, column }: Spot): boolean {
  return range(row + 1, grid.height).some((below) => yearFrom(String(grid.at(below, column) ?? '')) !== null);
}

function valueFor(input: string, content: CellContent): string | number | null {
  const text = String(content ?? '').normalize('NFKC').trim();
  switch (inputNamed(input)?.kind) {
    case 'year':
      return yearFrom(text);
    case 'amount-unit': {
      const unit = unitNamed(text.replace(/^(?:金额)?单位:/, ''));
      return unit?.kind === 'amount' ? unit.unit : null;
    }
    default:
      return typeof content === 'string' && (isName(text) || isOrganisation(text)) ? text : null;
  }
}

/** 某市城市更新服务中心: behind a label, whatever words of tables are in it; not the bodies of a table together. */
function isOrganisation(text: string): boolean {
  const { isTotal, residue, other } = meaningOf(text);
  return ORGANISATION.test(text) && text.length >= SHORTEST_NAME && text.length <= 40 && !isTotal && residue > 1 && other === null && !SENTENCE.test(text);
}

const SHORTEST_NAME = 6;

/** 单位性质 and the like head columns. */
const OF_A_UNIT = /^(?:单位|部门|机构|预算单位)(?:性质|类别|类型|级别|层级|规格|代码|编码|科目|地址|职能)/;

/** Somebody's name is in none of the words that label figures, and is no unit of measure. */
function isName(text: string): boolean {
  if (!/[\u4e00-\u9fff]{3}/.test(text) || text.length > 60 || unitNamed(text) !== null || unitsDeclared(text).length > 0 || OF_A_UNIT.test(text)) return false;
  const { item, items, stage, residue, other, isTotal } = meaningOf(text);
  return !isTotal && item === null && items.length === 0 && stage === null && residue > 0 && !(other !== null && residue < 3);
}

/** 二〇二四年 as 2024年. */
function inDigits(text: string): string {
  return text.replace(/二[〇○零O][一二三四五六七八九〇○零O]{2}(?=年)/g, (year) => [...year].map((digit) => Math.max(0, CHINESE_DIGITS.indexOf(digit))).join(''));
}

const CHINESE_DIGITS = '〇一二三四五六七八九';

/** 「某中心」 alone in the first cell, above the title of what follows. */
function nameOnTop(grid: Grid, text: string, spot: Spot): IdentityReading[] {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  if (spot.row !== 0 || !isOrganisation(plain) || /\d/.test(plain) || !isAlone(grid, spot) || !isTitleBelow(grid)) return [];
  const place = grid.placeOf(spot.row, spot.column);
  return [{ input: '单位名称', value: plain, place, isWholeCell: true, passage: text, label: place, sign: 'title', penalty: NAME_ON_TOP }];
}

const NAME_ON_TOP = 4;

function isTitleBelow(grid: Grid): boolean {
  return range(1, 4).some((row) => range(0, grid.width).some((column) => YEAR_OF_TITLE.test(grid.textAt(row, column)) && isAlone(grid, { row, column })));
}

const YEAR_OF_TITLE = /(?:19|20)\d{2}\s*年|[表]\s*$|报告/;

/** 「[126005]某局」 */
function withoutCode(text: string): string {
  return text.replace(/^[[(]?\d{3,}[\])]?[-\s]*/, '');
}

function yearFrom(text: string): number | null {
  const match = /^((?:19|20)\d{2})(?:\s*年度?)?$/.exec(inDigits(text));
  return match ? Number(match[1]) : null;
}

/** A span of years, as of a plan, is none of them. */
const YEAR_IN_TITLE = /(?<![\d\-—–~]|(?<!截)至)((?:19|20)\d{2})\s*年(?:度)?/g;
const ORGANISATION = new RegExp(`(?:${words.organisations.join('|')})(?:\\([^()]*\\))?$`);
const BEFORE_THE_SUBJECT = new RegExp(`^(.{2,30}?(?:${words.organisations.join('|')})(?:\\([^()]*\\))?)(?=${words.titleEnds.join('|')})`);
const OTHER_UNITS = documents['other-unit'];
const SENTENCE = /[。,，;；]/;

/** 「某局2024年度部门整体支出绩效自评…」: the name before the year, before the subject, or between them. */
function inTitle(grid: Grid, text: string, spot: Spot): IdentityReading[] {
  const plain = inDigits(text.normalize('NFKC').replace(/\s/g, '').replace(/^附件\d*[:.、]?/, ''));
  if (plain.length > 60 || WRITTEN_ON.test(plain)) return [];
  const place = grid.placeOf(spot.row, spot.column);
  const name = SENTENCE.test(plain) || OTHER_UNITS.some((word) => withoutUnitsIncluded(plain).includes(word)) ? null : nameIn(plain);
  // Brackets go back to the width in which they were written.
  const value = name !== null && text.includes('（') ? name.replace(/\(/g, '（').replace(/\)/g, '）') : name;
  const named = value === null ? [] : [{ input: '单位名称', value, place, isWholeCell: false, passage: text, label: place, sign: 'title' as const, penalty: 3 }];
  return [...yearIn(grid, plain, spot, 3), ...named];
}

/** The day on which a form was filled in is of another year. */
const WRITTEN_ON = /(?:填报|填表|编制|编报|报送|制表|打印|导出|填写)(?:日期|时间)/;
const LONGEST_TITLE = 25;

function isLong(text: string): boolean {
  return text.length > LONGEST_TITLE && SENTENCE.test(text.normalize('NFKC'));
}

/** Behind what a title says: a text may begin with somebody else's name. */
const NAME_IN_PROSE = 6;

/** 「某馆2024年核定编制12名…」, 「某局（以下简称我局）…」: whom a text begins with. */
function nameInProse(grid: Grid, text: string, spot: Spot): IdentityReading[] {
  const place = grid.placeOf(spot.row, spot.column);
  const name = BEGINNING_OF_PROSE.exec(text.slice(0, LONGEST_BEGINNING).normalize('NFKC').replace(/\s/g, ''))?.[1];
  if (name === undefined || !ORGANISATION.test(name) || /^[我本各]/.test(name)) return [];
  return [{ input: '单位名称', value: name, place, isWholeCell: false, passage: text.slice(0, LONGEST_BEGINNING), label: place, sign: 'title', penalty: NAME_IN_PROSE }];
}

const LONGEST_BEGINNING = 60;
const BEGINNING_OF_PROSE = /^(?:[一二三四五六七八九十\d]+[、.]|\([一二三四五六七八九十\d]+\))?([\p{Script=Han}]{4,30}?)(?:\((?:以下)?简称|(?:19|20)\d{2}年)/u;

function nameIn(title: string): string | null {
  const [, before = '', after = ''] = /^(.*?)(?:19|20)\d{2}年(?:度)?(.*)$/.exec(title) ?? [];
  const name = [before, BEFORE_THE_SUBJECT.exec(after)?.[1] ?? '', BEFORE_THE_SUBJECT.exec(title)?.[1] ?? ''].find((part) => ORGANISATION.test(part));
  return name !== undefined && name.length >= 4 && !/^[我本]/.test(name) ? name : null;
}

/** 部门：某局 | 2024年度 | 单位：元, also 2024年12月31日. */
function yearOfForm(grid: Grid, text: string, { row, column }: Spot): IdentityReading[] {
  const plain = inDigits(text.normalize('NFKC').replace(/\s/g, ''));
  const [, end] = END_OF_YEAR.exec(plain) ?? [];
  const isWithColon = range(0, grid.width).some((other) => /[:：]/.test(grid.textAt(row, other)));
  if (end !== undefined) return isWithColon ? yearReading(grid, text, { row, column }, Number(end), DATE) : [];
  return yearFrom(plain) !== null && isWithColon ? yearIn(grid, text, { row, column }, 3) : [];
}

/** The day that a form's figures are of. */
const END_OF_YEAR = /^(?:(?:统计|数据)?(?:截[至止])?(?:日期|时间|时点)?:?|截[至止])\(?((?:19|20)\d{2})(?:年(?:12月(?:31日|底|末|份)?|年?末|年?底)|[-./]12[-./]31|1231)\)?$/;
/** Behind what a title says. */
const DATE = 6;

function yearIn(grid: Grid, text: string, spot: Spot, penalty: number): IdentityReading[] {
  const years = new Set([...text.matchAll(YEAR_IN_TITLE)].map(([, year]) => Number(year)));
  const [year] = years;
  if (years.size !== 1 || year === undefined) return [];
  return yearReading(grid, text, spot, year, titlePenalty(text, penalty));
}

function yearReading(grid: Grid, text: string, spot: Spot, year: number, penalty: number): IdentityReading[] {
  const place = grid.placeOf(spot.row, spot.column);
  return [{ input: '评价年度', value: year, place, isWholeCell: false, passage: text, label: place, sign: 'title', penalty }];
}

/** A title of the self-evaluation tells the year evaluated; that of another table, its own. */
function titlePenalty(text: string, penalty: number): number {
  return words.evaluationTitles.some((word) => text.includes(word)) ? penalty - 2 : penalty;
}

function declaredUnit(grid: Grid, text: string, spot: Spot): IdentityReading[] {
  const money = unitsDeclared(text).filter((unit) => unit.kind === 'amount');
  const [unit] = money;
  if (money.length !== 1 || !unit) return [];
  const place = grid.placeOf(spot.row, spot.column);
  return [{ input: '金额单位', value: unit.unit, place, isWholeCell: false, passage: text, label: place, sign: 'title', penalty: 2 }];
}
