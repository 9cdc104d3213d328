/** docs/dirty-data.md is the specification: every row of its tables is put through the reader, word by word. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import { exactText, type Ratio } from '../../src/scoring/exact/ratio';
import type { Cell, InputCells, NamedCells } from '../../src/scoring/inputs/cells';
import { fixesFor, type DataFix } from '../../src/scoring/inputs/fixes';
import { unitNameFault } from '../../src/scoring/inputs/ownUnit';
import { readInputs, type InputSet } from '../../src/scoring/inputs/readInputs';
import type { Reading } from '../../src/scoring/inputs/readCell';
import { projectsProgress } from '../../src/scoring/progress/projectProgress';
import { tableNumbers } from '../../src/scoring/projects/tableNumbers';
import { readTargets } from '../../src/scoring/targets/readTargets';
import { problemLine } from '../../src/scoring/wording';

const DOCUMENT = readFileSync(join(import.meta.dirname, '../../docs/dirty-data.md'), 'utf8');
const PLACE = '基础数据!B2';
const INVISIBLE: readonly (readonly [string, string])[] = [['[不间断空格]', '\u00a0'], ['[零宽空格]', '\u200b']];
const VISIBLE: typeof INVISIBLE = [...INVISIBLE, ['[空格]', ' ']];

/** Rows of the table under a heading, as lists of cells. */
function tableUnder(heading: string): readonly (readonly string[])[] {
  const part = DOCUMENT.split(/^## /m).find((section) => section.startsWith(heading)) ?? '';
  const lines = part.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) => line.split(/(?<!\\)\|/).slice(1, -1).map((text) => text.trim().replace(/\\\|/g, '|')));
}

/** A cell as the document writes it: `文本 x`, `数字 5，格式 0%`, `公式 =x，结果 5`, `错误值 #REF!`, `逻辑值 TRUE`, `空白`. */
function cellOf(written: string): Cell {
  const [, kind = '', content = '', format] = /^(\S+)(?:\s`+ ?(.*?) ?`+)?(?:，格式\s`(.*)`)?$/.exec(written.replace(/，结果.*$/, '')) ?? [];
  const text = VISIBLE.reduce((all, [shown, real]) => all.replaceAll(shown, real), content);
  const result = /，结果\s(?:`(.*)`|(\S+))$/.exec(written);
  const at = { address: PLACE, ...(format === undefined ? {} : { format }) };
  switch (kind) {
    case '文本':
      return { value: text, ...at };
    case '数字':
      return { value: Number(text), ...at };
    case '逻辑值':
      return { value: text === 'TRUE', ...at };
    case '错误值':
      return { value: { error: text }, ...at };
    case '公式':
      return { value: result?.[2] === '没有' ? null : result?.[2] === '空文本' ? '' : Number(result?.[1]), formula: text, ...at };
    case '空白':
      return { value: null, ...at };
    default:
      throw new Error(`no kind of cell: ${written}`);
  }
}

function fixText(fixes: readonly DataFix[]): string {
  if (fixes.length === 0) return '—';
  const confidence = fixes.every((fix) => fix.confidence === 'safe') ? '直接修正' : '需确认';
  return `${fixes.map((fix) => (fix.to === null ? '清空' : `\`${fix.to}\`${fix.kind === 'cell' && fix.numberFormat !== undefined ? `（格式 \`${fix.numberFormat}\`）` : ''}`)).join(' 或 ')}，${confidence}`;
}

function outcome(reading: Reading<Ratio> | undefined): string {
  if (reading?.state === 'value') return `读取为 ${exactText(reading.value)}`;
  return reading?.state === 'blank' ? '按未填写' : '不采用';
}

/** What the document must say in its last three columns. */
function told(input: string, named: NamedCells, unit: string): readonly [string, string, string] {
  const cells: InputCells = new Map([['金额单位', { found: 'cells', address: null, cells: [[{ value: unit, address: null }]] }], [input, named]]);
  const inputs = readInputs(cells);
  const lines = inputs.problems.map((problem) => problemLine(problem, 'zh-CN'));
  return [outcome(inputs.numbers.get(input)?.[0]), INVISIBLE.reduce((all, [shown, real]) => all.replaceAll(real, shown), lines.join(' ')) || '—', fixText(fixesFor(cells, inputs))];
}

describe('a cell with a defect is treated as the document says', () => {
  const rows = tableUnder('单元格');

  test('the document has them all', () => {
    expect(rows.length).toBeGreaterThan(45);
  });

  test.each(rows)('%s: %s %s', (_, input = '', written = '', ...expected) => {
    const [name = '', unit = '万元'] = input.split('，单位');
    expect(told(name, { found: 'cells', address: PLACE, cells: [[cellOf(written)]] }, unit)).toEqual(expected);
  });
});

describe('a number in a table with a defect is treated as the document says', () => {
  const rows = tableUnder('表格中的数字');
  const cells = (...values: readonly Cell['value'][]) => values.map((value): Cell => ({ value, address: null }));
  /** A table in which the cell stands under its title, beside what else its row needs. */
  const tableWith = (table: string, cell: Cell, unit: string): NamedCells => {
    const [titles, others] = table === '项目进度表' ? [['累计支出', '项目', '预算'], ['办公设备购置', 100]] : [['实际值', '指标', '运算符', '目标值', '单位'], ['验收合格率', '≥', 95, unit]];
    return { found: 'cells', address: PLACE, cells: [cells(...titles), [cell, ...cells(...others)]] };
  };
  const valueIn = (table: string, inputs: InputSet): string => {
    if (table === '项目进度表') return projectsProgress(inputs, DEFAULT_FRAMEWORK, null).projects[0]?.spent ?? '不采用';
    const read = inputs.tables.get(table);
    const [row] = read?.state === 'value' ? readTargets(read.value).targets : [];
    return row?.kind === 'measured' && row.actual ? exactText(row.actual) : '不采用';
  };

  test('the document has them all', () => {
    expect(rows.length).toBeGreaterThan(14);
  });

  test.each(rows)('%s: %s %s', (_, place = '', written = '', ...expected) => {
    const [table = '', unit = ''] = place.split('，单位');
    const all: InputCells = new Map([[table, tableWith(table, cellOf(written), unit)]]);
    const inputs = readInputs(all);
    const numbers = tableNumbers(inputs);
    const lines = numbers.flatMap(({ problems }) => problems).map((problem) => problemLine(problem, 'zh-CN'));
    const value = valueIn(table, inputs);
    expect([value === '不采用' ? value : `读取为 ${value}`, lines.join(' ') || '—', fixText(fixesFor(all, inputs, numbers))]).toEqual(expected);
  });
});

describe('a name with a defect is treated as the document says', () => {
  const cell = (value: Cell['value'], column: string): Cell => ({ value, address: `基础数据!${column}2` });
  const one: NamedCells = { found: 'cells', address: PLACE, cells: [[cell(13.07, 'B')]] };
  const NAMES: Readonly<Record<string, NamedCells>> = {
    '引用的单元格已删除': { found: 'broken', refersTo: '=#REF!', why: 'deleted' },
    '引用多个区域': { found: 'broken', refersTo: '=基础数据!$B$2,基础数据!$B$4', why: 'several-areas' },
    '没有引用单元格': { found: 'broken', refersTo: '=1+2', why: 'not-a-range' },
    '引用合并单元格（第一格有数，其余空白）': { ...one, cells: [[cell(13.07, 'B'), cell(null, 'C'), cell('', 'D')]] },
    '引用两格，都有数': { ...one, cells: [[cell(13.07, 'B'), cell(5, 'C')]] },
    '所在行隐藏': { ...one, hidden: 'rows' },
    '所在列隐藏': { ...one, hidden: 'columns' },
    '所在工作表隐藏': { ...one, hidden: 'sheet' },
    '单位名称说的不是单位': { ...one, unit: null, unitFault: unitNameFault('no-unit', '三公支出', '="千元"') },
    '单位名称与备注不同': { ...one, unit: '元', unitFault: unitNameFault('differs', '三公支出', '元', '万元') },
    '只有单位名称': { found: 'nothing', unitFault: unitNameFault('alone', '三公支出', '') },
  };
  const rows = tableUnder('名称');

  test('the document has them all', () => {
    expect(rows.map(([what]) => what)).toEqual(Object.keys(NAMES));
  });

  test.each(rows)('%s', (what = '', ...expected) => {
    expect(told('三公支出', NAMES[what] ?? { found: 'nothing' }, '万元')).toEqual(expected);
  });
});

describe('whatever way a number is written in', () => {
  const read = (text: string, name = '净资产合计') => {
    const inputs = readInputs(new Map([[name, { found: 'cells', address: PLACE, cells: [[{ value: text, address: PLACE }]] }]]));
    const reading = inputs.numbers.get(name)?.[0];
    return reading?.state === 'value' ? exactText(reading.value) : `${reading?.state ?? ''} ${inputs.problems.map(({ code }) => code).join(' ')}`;
  };
  const wide = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  const grouped = (whole: string) => whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  const decimals = fc.tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 13n }), fc.integer({ min: 0, max: 6 }));

  test('it reads exactly, in width, separators, spaces, signs and units that are accepted', () => {
    fc.assert(
      fc.property(decimals, fc.boolean(), fc.boolean(), fc.constantFrom('', ' ', '\u3000', '\u00a0', '\u200b', '\ufeff'), fc.constantFrom('', '￥', '¥ ', '人民币'), fc.constantFrom('', '万元', ' 万元'), ([isNegative, units, places], isWide, isGrouped, space, currency, unit) => {
        const digits = units.toString().padStart(places + 1, '0');
        const [whole, fraction] = [digits.slice(0, digits.length - places), digits.slice(digits.length - places)];
        const plain = `${isNegative ? '-' : ''}${isGrouped ? grouped(whole) : whole}${places > 0 ? `.${fraction}` : ''}`;
        const expected = exactText({ numerator: isNegative ? -units : units, denominator: 10n ** BigInt(places) });
        expect(read(`${space}${currency}${isWide ? wide(plain) : plain}${unit}${space}`)).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });

  test('a percentage reads exactly where a rate belongs, and never where an amount does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), fc.constantFrom('%', '％', ' %'), (hundredths, sign) => {
        const text = `${Math.trunc(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}${sign}`;
        expect(read(text, '服务对象满意度')).toBe(exactText({ numerator: BigInt(hundredths), denominator: 10_000n }));
        expect(read(text)).toBe('unreadable percent-for-amount');
      }),
    );
  });

  test('no text without a plain number in it ever becomes one', () => {
    const notPlain = /[^\d\s.,+\-−–—‒―－＋，．０-９¥￥%％e\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/i;
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,-()（）/、约余无oOlI一二十百元万人%: \u200b') }), (text) => {
        const rest = text.replace(/\u200b/g, '').trim().replace(/万?元$|[人个]$/, '');
        fc.pre(notPlain.test(rest));
        for (const name of ['净资产合计', '在编人数', '服务对象满意度']) expect(read(text, name)).toMatch(/^(unreadable|blank) /);
      }),
      { numRuns: 2000 },
    );
  });

  test('a fix that means the same reads as the same number, without a problem left', () => {
    fc.assert(
      fc.property(decimals, fc.constantFrom('', '万元', ' 元'), fc.constantFrom('万元', '元'), ([, units, places], unit, workbookUnit) => {
        const digits = units.toString().padStart(places + 1, '0');
        const text = `${digits.slice(0, digits.length - places)}${places > 0 ? `.${digits.slice(digits.length - places)}` : ''}${unit}`;
        const cellsWith = (value: Cell['value']): InputCells => new Map([['金额单位', { found: 'cells', address: null, cells: [[{ value: workbookUnit, address: null }]] }], ['净资产合计', { found: 'cells', address: PLACE, cells: [[{ value, address: PLACE }]] }]]);
        const before = readInputs(cellsWith(text));
        for (const fix of fixesFor(cellsWith(text), before).filter(({ confidence }) => confidence === 'safe')) {
          const after = readInputs(cellsWith(fix.to));
          const value = (inputs: typeof before) => inputs.numbers.get('净资产合计')?.map((reading) => (reading.state === 'value' ? exactText(reading.value) : reading.state));
          expect(value(after)).toEqual(value(before));
          expect(after.problems.filter(({ code }) => code !== 'float-dust')).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });
});
