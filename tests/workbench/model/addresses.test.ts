import fc from 'fast-check';
import { areaOf, cellName, columnLetters, columnNumber, formatArea, intersection, MAX_COLUMNS, MAX_ROWS, parseArea, parseReference, quoteSheet } from '../../../src/workbench/model';
import type { Area } from '../../../src/workbench/model';

const anyArea = fc
  .tuple(fc.nat(MAX_ROWS - 1), fc.nat(MAX_COLUMNS - 1), fc.nat(2_000), fc.nat(300))
  .map(([row, column, rows, columns]): Area => ({ row, column, rows: Math.min(rows + 1, MAX_ROWS - row), columns: Math.min(columns + 1, MAX_COLUMNS - column) }));

describe('column letters', () => {
  test.each([[0, 'A'], [25, 'Z'], [26, 'AA'], [701, 'ZZ'], [702, 'AAA'], [MAX_COLUMNS - 1, 'XFD']] as const)('column %i is %s', (number, letters) => {
    expect(columnLetters(number)).toBe(letters);
    expect(columnNumber(letters)).toBe(number);
  });
});

describe('areas', () => {
  test('a formatted area reads back as itself, absolute or relative', () => {
    fc.assert(
      fc.property(anyArea, fc.boolean(), (area, absolute) => {
        expect(parseArea(formatArea(area, absolute))).toEqual(area);
      }),
    );
  });

  test.each([
    ['B2', areaOf(1, 1)],
    ['$B$2:c5', areaOf(1, 1, 4, 2)],
    ['C5:B2', areaOf(1, 1, 4, 2)],
    ['A:C', areaOf(0, 0, MAX_ROWS, 3)],
    ['$2:$4', areaOf(1, 0, 3, MAX_COLUMNS)],
  ] as const)('%s is read', (text, area) => expect(parseArea(text)).toEqual(area));

  test.each(['', 'A', '2', 'A0', 'XFE1', 'A1048577', 'A1:B2:C3', 'A1:C', 'Sheet1!A1', '税率', 'A1,B2'])('%s is no area', (text) => expect(parseArea(text)).toBeNull());

  test('whole columns and rows are written short', () => {
    expect(formatArea(areaOf(0, 0, MAX_ROWS, 2), true)).toBe('$A:$B');
    expect(formatArea(areaOf(4, 0, 1, MAX_COLUMNS))).toBe('5:5');
    expect(cellName(0, 27)).toBe('AB1');
  });

  test('areas share what both hold', () => {
    expect(intersection(areaOf(0, 0, 3, 3), areaOf(2, 2, 3, 3))).toEqual(areaOf(2, 2));
    expect(intersection(areaOf(0, 0, 2, 2), areaOf(2, 0, 2, 2))).toBeNull();
  });
});

describe('references', () => {
  test.each([
    ['数据!$A$1:$B$2', { kind: 'area', sheet: '数据', area: areaOf(0, 0, 2, 2) }],
    ["'1 季度'!A1", { kind: 'area', sheet: '1 季度', area: areaOf(0, 0) }],
    ["'it''s'!$3:$3", { kind: 'area', sheet: "it's", area: areaOf(2, 0, 1, MAX_COLUMNS) }],
    ['=A1', { kind: 'area', sheet: null, area: areaOf(0, 0) }],
    ['数据!$A$1,数据!$B$1', { kind: 'several-areas' }],
    ["('a,b'!$A$1,'a,b'!$B$1)", { kind: 'several-areas' }],
    ['#REF!$A$1', { kind: 'deleted' }],
    ['数据!#REF!', { kind: 'deleted' }],
    // As LibreOffice writes it.
    ['#ref!$a$1', { kind: 'deleted' }],
    ['0.13', { kind: 'other' }],
    ['"A1"', { kind: 'other' }],
    ['SUM(数据!$A$1:$A$2)', { kind: 'other' }],
    ['数据!$A$1+1', { kind: 'other' }],
    ['[1]数据!$A$1', { kind: 'other' }],
  ] as const)('%s', (formula, reference) => expect(parseReference(formula)).toEqual(reference));

  test.each([['数据', '数据'], ['1 季度', "'1 季度'"], ["it's", "'it''s'"], ['A1', "'A1'"], ['R1C1', "'R1C1'"], ['2024', "'2024'"], ['基础_数据.1', '基础_数据.1'], ['a-b', "'a-b'"]])(
    'sheet %s stands in a reference as %s',
    (name, written) => expect(quoteSheet(name)).toBe(written),
  );

  test('any sheet name in a reference reads back as itself', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 31, unit: 'grapheme' }).filter((name) => !/[\\/?*[\]:\r\n]|^'|'$/.test(name)), (name) => {
        expect(parseReference(`${quoteSheet(name)}!$B$2`)).toEqual({ kind: 'area', sheet: name, area: areaOf(1, 1) });
      }),
    );
  });
});
