import fc from 'fast-check';
import { exactText } from '../../src/scoring/exact/ratio';
import { inputNamed, type InputDefinition } from '../../src/scoring/inputs/catalogue';
import type { Cell } from '../../src/scoring/inputs/cells';
import { readAmountUnitCell, readTextCell, readYearCell } from '../../src/scoring/inputs/readCell';
import { numberFromCell, numberFromText, type AmountUnit } from '../../src/scoring/inputs/readNumber';
import { readNumberCell } from '../../src/scoring/inputs/readNumberCell';

function input(name: string): InputDefinition {
  const found = inputNamed(name);
  if (!found) throw new Error(`no input ${name}`);
  return found;
}

const AMOUNT = input('三公预算');
const SIGNED = input('净资产合计');
const COUNT = input('在编人数');
const RATE = input('服务对象满意度');

const cell = (value: Cell['value']): Cell => ({ value, address: '表!A1' });

/** The exact value, or the state and the problem's code. */
function read(value: Cell['value'], of: InputDefinition = AMOUNT, unit: AmountUnit = '万元'): string {
  const { reading, problems } = readNumberCell(cell(value), of, unit);
  if (reading.state === 'value') return exactText(reading.value);
  return [reading.state, ...problems.map(({ code }) => code)].join(' ');
}

describe('a number is read from', () => {
  test.each<[string, Cell['value'], string]>([
    ['a number', 13.07, '13.07'],
    ['zero', 0, '0'],
    ['minus zero', -0, '0'],
    ['a text', '13.07', '13.07'],
    ['a text with spaces', '  13.07 ', '13.07'],
    ['full-width digits', '１３．０７', '13.07'],
    ['thousands separators', '1,234,567.89', '1234567.89'],
    ['full-width separators', '１，２３４．５', '1234.5'],
    ['a plus sign', '+5', '5'],
    ['no digit before the point', '.5', '0.5'],
    ['no digit behind the point', '5.', '5'],
    ['scientific text', '1.5E3', '1500'],
    ['a currency sign', '¥13.07', '13.07'],
    ['a full-width currency sign', '￥ 13.07', '13.07'],
    ['a no-break space', '\u00a013.07\u00a0', '13.07'],
    ['万元 behind it', '13.07万元', '13.07'],
    ['元 behind it', '130700 元', '13.07'],
  ])('%s', (_, value, expected) => {
    expect(read(value)).toBe(expected);
  });

  test('numbers stored as text are used and noted, numbers are not', () => {
    expect(readNumberCell(cell('5'), AMOUNT, '万元').problems).toMatchObject([{ code: 'number-as-text', severity: 'note', input: '三公预算', cell: '表!A1', details: { text: '5' } }]);
    expect(readNumberCell(cell(5), AMOUNT, '万元').problems).toEqual([]);
  });
});

describe('nothing else ever becomes a number', () => {
  test.each<[string, Cell['value']]>([
    ['words', '见附件'], ['a dash', '-'], ['a long dash', '—'], ['a slash', '/'], ['two numbers', '5 6'], ['a date', '2024-01-05'], ['a date with slashes', '2024/1/5'],
    ['a Chinese date', '1月5日'], ['a time', '12:30'], ['a fraction', '1/2'], ['separators in the wrong place', '1,23,4'], ['a decimal comma', '12,5'], ['two points', '1.2.3'],
    ['brackets', '(5.00)'], ['Chinese numerals', '五'], ['a circled number', '①'], ['a raised number', '10²'], ['a half', '½'], ['hexadecimal', '0x1F'],
    ['per mille', '5‰'], ['another unit', '5千元'], ['hundred millions', '1.2亿'], ['infinity as text', 'Infinity'], ['NaN as text', 'NaN'], ['true', true], ['false', false], ['NaN', NaN], ['infinity', Infinity],
  ])('%s', (_, value) => {
    for (const kind of [AMOUNT, COUNT, RATE]) expect(read(value, kind)).toMatch(/^unreadable [a-z-]+$/);
  });

  test.each<[Cell['value'], string]>([[null, ''], ['', ''], [' ', ' looks-blank'], ['\u3000', ' looks-blank'], ['\u00a0', ' looks-blank'], ['\u200b', ' looks-blank']])('a cell without anything to see (%p) is blank, not 0', (value, told) => {
    for (const kind of [AMOUNT, COUNT, RATE]) expect(read(value, kind)).toBe(`blank${told}`);
  });

  test.each(['#REF!', '#DIV/0!', '#N/A', '#VALUE!', '#NAME?', '#NULL!', '#NUM!', '#SPILL!'])('the error %s is a problem that names it', (error) => {
    expect(readNumberCell(cell({ error }), AMOUNT, '万元')).toEqual({
      reading: { state: 'unreadable', cell: '表!A1' },
      problems: [{ code: 'cell-error', severity: 'error', input: '三公预算', cell: '表!A1', details: { error } }],
    });
  });

  test('any text gives a number or a problem with its cell', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789.,-+%e ％１，．万元人') })), (text) => {
        const { reading, problems } = readNumberCell(cell(text), AMOUNT, '万元');
        if (reading.state === 'unreadable') expect(problems).toMatchObject([{ severity: expect.stringMatching(/^(error|ask)$/) as string, cell: '表!A1', input: '三公预算' }]);
        if (reading.state === 'value') expect(/[0-9０-９]/.test(text)).toBe(true);
        if (reading.state === 'blank') expect(text.replace(/\p{Cf}/gu, '').trim()).toBe('');
      }),
    );
  });
});

describe('by kind', () => {
  test('amounts are kept in 万元, whatever the workbook or the cell says', () => {
    expect(read(130_700, AMOUNT, '元')).toBe('13.07');
    expect(read('13.07万元', AMOUNT, '元')).toBe('13.07');
    expect(read('130,700元', AMOUNT, '万元')).toBe('13.07');
    expect(read(0.01, AMOUNT, '元')).toBe('0.000001');
    expect(read('97%', AMOUNT)).toBe('unreadable percent-for-amount');
    expect(read('12人', AMOUNT)).toBe('unreadable unit-unknown');
  });

  test('a negative amount is a problem, except where it is possible', () => {
    expect(read(-0.01)).toBe('unreadable negative');
    expect(read('－5')).toBe('unreadable negative');
    expect(read('−5')).toBe('unreadable negative');
    expect(read(-5, SIGNED)).toBe('-5');
  });

  test('counts are whole and may carry their unit', () => {
    expect(read(12, COUNT)).toBe('12');
    expect(read('12人', COUNT)).toBe('12');
    expect(read('１２ 名', COUNT)).toBe('12');
    expect(read('12.0', COUNT)).toBe('12');
    expect(read(12.5, COUNT)).toBe('unreadable not-a-count');
    expect(read(-1, COUNT)).toBe('unreadable negative');
    expect(read('12万元', COUNT)).toBe('unreadable unit-unknown');
    expect(read('50%', COUNT)).toBe('unreadable percent-for-amount');
    expect(read(14, COUNT, '元')).toBe('14');
  });

  test('rates lie between 0 and 1, or carry a percent sign', () => {
    expect(read(0.972, RATE)).toBe('0.972');
    expect(read('97.2%', RATE)).toBe('0.972');
    expect(read('９７．２％', RATE)).toBe('0.972');
    expect(read('100 %', RATE)).toBe('1');
    expect(read(97.2, RATE)).toBe('unreadable rate-out-of-range');
    expect(read('97.2', RATE)).toBe('unreadable rate-out-of-range');
    expect(read('101%', RATE)).toBe('unreadable rate-out-of-range');
    expect(read(-0.1, RATE)).toBe('unreadable rate-out-of-range');
  });

  test.each<[Cell['value'], number | null]>([[2024, 2024], ['2024', 2024], ['２０２４年', 2024], ['2024年度', 2024], [24, null], ['二〇二四', null], [45_292, null], ['2024-2025', null]])(
    'the year %p is %p',
    (value, year) => {
      const { reading, problems } = readYearCell(cell(value), input('评价年度'));

      expect(reading.state === 'value' ? reading.value : null).toBe(year);
      expect(problems.map(({ code }) => code)).toEqual(year === null ? ['not-a-year'] : []);
    },
  );

  test.each<[string, string | null]>([['万元', '万元'], ['元', '元'], ['单位：万元', '万元'], ['金额单位: 元', '元'], ['人民币万元', '万元'], ['千元', null], ['万', null]])('the unit %s is %p', (value, unit) => {
    const { reading, problems } = readAmountUnitCell(cell(value), input('金额单位'));

    expect(reading.state === 'value' ? reading.value : null).toBe(unit);
    expect(problems.map(({ code }) => code)).toEqual(unit === null ? ['not-an-amount-unit'] : []);
  });

  test('texts are taken as they stand, without the spaces around them', () => {
    expect(readTextCell(cell('  某单位 '), input('单位名称')).reading).toEqual({ state: 'value', value: '某单位', cell: '表!A1' });
    expect(readTextCell(cell(2024), input('单位名称')).reading).toMatchObject({ value: '2024' });
    expect(readTextCell(cell({ error: '#N/A' }), input('单位名称'))).toMatchObject({ reading: { state: 'unreadable' }, problems: [{ code: 'cell-error' }] });
  });
});

describe('exactness', () => {
  test('an amount with two decimals is the same from a number and from its text', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (cents) => {
        const digits = String(cents).padStart(3, '0');
        const text = `${digits.slice(0, -2)}.${digits.slice(-2)}`;
        expect(read(Number(text))).toBe(read(text));
      }),
      { numRuns: 2000 },
    );
  });

  test.each<[number, string]>([
    [12.67 + 1109.66, '1122.33'],
    [0.1 + 0.2, '0.3'],
    [1122.33, '1122.33'],
    [123456789012.345, '123456789012.345'],
    [1 / 3, '0.333333333333333'],
    [0.0900000762939453, '0.0900000762939453'],
    [1e-9, '0.000000001'],
  ])('a cell with the double %p holds %s, the 15 digits that a spreadsheet shows', (value, text) => {
    expect(exactText(numberFromCell(value) ?? { numerator: 0n, denominator: 1n })).toBe(text);
  });

  test('a percentage in a text is divided exactly', () => {
    expect(exactText(numberFromText('33.3％')?.value ?? { numerator: 0n, denominator: 1n })).toBe('0.333');
  });
});
