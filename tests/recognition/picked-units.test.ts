/** The unit of cells that a person picked: read as recognition reads it, for the cells that it finds and for all others. */
import { NO_CONTEXT, recognise, unitOfPicked, type CellContent, type Place } from '../../src/scoring/recognition';
import { CORPUS } from './corpus';
import { sheetOf } from './support/readings';

const at = (row: number, column: number): Place => ({ sheet: '数据', row, column, rows: 1, columns: 1 });
const breathe = () => Promise.resolve();

/** `unit sign`, and what is said besides, of cells in a sheet. */
async function unitIn(rows: readonly (readonly CellContent[])[], ...places: readonly Place[]): Promise<string> {
  const { unit, why } = await unitOfPicked(sheetOf('数据', rows), places, NO_CONTEXT, breathe);
  return [unit === null ? '-' : `${unit.unit} ${unit.sign}`, ...why.map(({ kind }) => kind)].join(' ');
}

test.each<[string, readonly (readonly CellContent[])[], Place, string]>([
  ['behind the number', [['其他支出', '1307元']], at(0, 1), '元 value'],
  ['in a cell beside it', [['其他支出', 1307, '元']], at(0, 1), '元 label'],
  ['in the label', [['其他支出（元）', 1307]], at(0, 1), '元 label'],
  ['in the header', [['项目', '金额（元）'], ['其他支出', 1307]], at(1, 1), '元 header'],
  ['in a header that recognition knows', [['项目', '决算数（元）'], ['其他支出', 1307]], at(1, 1), '元 header'],
  ['above the table', [['其他支出表'], [null, '单位：元'], ['项目', '金额'], ['其他支出', 1307]], at(3, 1), '元 corner'],
  ['by the nearer sign', [[null, '单位：万元'], ['项目', '金额（元）'], ['其他支出', 1307]], at(2, 1), '元 header'],
  ['in one that can not be converted', [[null, '单位：亿元'], ['项目', '金额'], ['其他支出', 1307]], at(2, 1), '- unit-unsupported'],
  ['by nothing: 万元 is assumed, and said', [['其他支出', 1307]], at(0, 1), '万元 assumed unit-assumed'],
])('the unit is told %s', async (_, rows, place, expected) => expect(await unitIn(rows, place)).toBe(expected));

test('four cells have the unit that they share; of two none is sure', async () => {
  const rows = [['一季度（元）', 1], ['二季度（元）', 2], ['三季度（元）', 3], ['四季度（元）', 4], ['四季度（万元）', 4]];
  const four = (...lines: readonly number[]) => unitIn(rows, ...lines.map((row) => at(row, 1)));
  expect(await four(0, 1, 2, 3)).toBe('元 label');
  expect(await four(0, 1, 2, 4)).toBe('万元 assumed unit-assumed');
});

test('what the workbook tells elsewhere counts where the sheet is silent: its unit, and the sizes of its amounts', async () => {
  const silent = sheetOf('数据', [['三公经费预算数', 1_640_000], ['其他支出', 820]]);
  const bySizes = (await recognise([silent])).units;
  expect(await unitOfPicked(silent, [at(1, 1)], bySizes, breathe)).toEqual({ unit: { unit: '元', sign: 'magnitude', cell: null }, why: [] });
  const told = (await recognise([silent, sheetOf('基本情况', [['金额单位', '元']])])).units;
  expect(await unitOfPicked(silent, [at(1, 1)], told, breathe)).toMatchObject({ unit: { unit: '元', sign: 'corner', cell: { sheet: '基本情况' } } });
});

test.each(CORPUS.dev)('$name: cells that recognition finds have the same unit when they are picked', async ({ sheets, year }) => {
  const values = sheets.map((sheet) => sheet.values);
  const { proposals, units } = await recognise(values, year === undefined ? {} : { year });
  for (const { input, candidates } of proposals) {
    for (const { source, unit } of candidates) {
      const sheet = values.find(({ name }) => source.kind === 'area' && name === source.place.sheet);
      if (source.kind !== 'area' || !sheet || unit === null || source.place.rows * source.place.columns > 1) continue;
      const picked = (await unitOfPicked(sheet, [source.place], units, breathe)).unit;
      // A header that recognition does not know may say it nearer.
      expect([input, picked?.unit, picked?.sign === 'header' ? unit.sign : picked?.sign]).toEqual([input, unit.unit, unit.sign]);
    }
  }
});
