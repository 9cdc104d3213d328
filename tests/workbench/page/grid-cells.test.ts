import type { IStyleData } from '@univerjs/core';
import fc from 'fast-check';
import { fromGridValue, isSameValue, toGridContent } from '../../../src/workbench/page/grid/cellContents';
import { hexColor, styleChange, toGridStyle } from '../../../src/workbench/page/grid/cellStyles';
import { BORDER, CELL_KIND } from '../../../src/workbench/page/grid/libraryNumbers';
import type { CellStyle, CellValue } from '../../../src/workbench/model/types';

const PLAIN: CellStyle = {
  numberFormat: 'General',
  font: { name: '宋体', size: 11, bold: false, italic: false, underline: false, color: null },
  fill: null,
  borders: {},
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  indent: 0,
  locked: true,
};

const values = fc.oneof<fc.Arbitrary<CellValue>[]>(
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
  fc.string(),
  fc.stringMatching(/^[-+=']?\d{1,20}(\.\d+)?%?$/),
  fc.constantFrom('TRUE', 'false', '#N/A', '＝１', ' 1 ', '1e3', '0x10'),
  fc.boolean(),
  fc.constantFrom({ error: '#DIV/0!' } as const, { error: '#N/A' } as const),
  fc.constant(null),
);

describe('a cell’s content', () => {
  it('comes back from the grid as it went in: numbers to the last bit, text as text', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(isSameValue(fromGridValue(toGridContent({ value, formula: null })), value)).toBe(true);
      }),
    );
  });

  it('tells the grid that text which looks like a number or a formula is text', () => {
    for (const value of ['0012', '62.44', '=1+1', 'TRUE', '#N/A', '-5']) {
      expect(toGridContent({ value, formula: null })).toEqual({ v: value, t: CELL_KIND.forcedText, f: null, si: null, p: null });
    }
    expect(toGridContent({ value: '公用经费', formula: null }).t).toBe(CELL_KIND.text);
  });

  it('carries a formula with its last result', () => {
    expect(toGridContent({ value: 0.9358, formula: '日常公用决算/日常公用预算' })).toMatchObject({ v: 0.9358, f: '=日常公用决算/日常公用预算' });
  });

  it('is an error only where the grid says so, and paragraphs of rich text are lines', () => {
    expect(fromGridValue({ v: '#DIV/0!', t: CELL_KIND.text })).toEqual({ error: '#DIV/0!' });
    expect(fromGridValue({ p: { id: 'd', documentStyle: {}, body: { dataStream: '一\r二\r\n' } } })).toBe('一\n二');
    expect(fromGridValue({ v: '12', t: CELL_KIND.number })).toBe(12);
    expect(fromGridValue(undefined)).toBeNull();
  });
});

describe('a cell’s look', () => {
  const rich: CellStyle = {
    ...PLAIN,
    numberFormat: '0.00%',
    font: { ...PLAIN.font, bold: true, underline: true, color: '#FFFFFF' },
    fill: '#1F4E79',
    borders: { top: { line: 'double', color: '#000000' }, left: { line: 'hair', color: '#999999' } },
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
  };

  it('reaches the grid in the grid’s terms', () => {
    expect(toGridStyle(rich)).toMatchObject({
      ff: '宋体',
      fs: 11,
      bl: 1,
      ul: { s: 1 },
      cl: { rgb: '#FFFFFF' },
      bg: { rgb: '#1F4E79' },
      n: { pattern: '0.00%' },
      bd: { t: { s: BORDER.double, cl: { rgb: '#000000' } }, l: { s: BORDER.hair, cl: { rgb: '#999999' } } },
    });
  });

  it('is unchanged when nobody touched it', () => {
    for (const style of [PLAIN, rich, { ...PLAIN, horizontal: 'fill', vertical: 'justify', indent: 2 } as const]) {
      expect(styleChange(style, toGridStyle(style))).toBeNull();
    }
  });

  it('changes only where a person changed it', () => {
    const made: IStyleData = { ...toGridStyle(rich), bl: 0, bg: { rgb: 'rgb(255, 0, 0)' }, n: null };
    expect(styleChange(rich, made)).toEqual({ font: { bold: false }, fill: '#FF0000', numberFormat: 'General' });
    const bordered: IStyleData = { ...toGridStyle(rich), bd: { t: { s: BORDER.thin, cl: { rgb: '#000' } } } };
    expect(styleChange(rich, bordered)).toEqual({ borders: { top: { line: 'thin', color: '#000000' }, left: null } });
  });

  it('loses its fill when a person clears formats', () => {
    expect(styleChange(rich, null)).toMatchObject({ fill: null, wrap: false, numberFormat: 'General', horizontal: 'general' });
  });

  it.each([
    ['#abc', '#AABBCC'],
    ['rgb(1, 2, 255)', '#0102FF'],
    ['#1f4e79', '#1F4E79'],
    ['transparent', null],
    ['', null],
    [undefined, null],
  ])('reads the colour %s as %s', (color, expected) => {
    expect(hexColor(color)).toBe(expected);
  });
});
