/** Another year's figures are never those of the year that is evaluated. */
import type { CellContent } from '../../src/scoring/recognition';
import { sheetOf, valuesOf } from './support/readings';

const UNIT: CellContent[] = ['单位：万元'];

test('columns of years: the one evaluated, and the one before where an input asks for it', async () => {
  const rows = [UNIT, ['项目', '2022年决算数', '2023年决算数', '2024年决算数'], ['三公经费', 9.1, 8.2, 7.3]];
  expect(await valuesOf([sheetOf('三公', rows)], { year: 2024 })).toMatchObject({ 三公支出: 'high 7.3', 上年三公支出: 'high 8.2' });
});

test('a year that is told leaves no other', async () => {
  const sheets = [sheetOf('2025预算', [['2025年部门预算表'], UNIT, ['三公经费预算数', 6]]), sheetOf('2024决算', [['2024年部门决算表'], UNIT, ['三公经费决算数', 7.3]])];
  const found = await valuesOf(sheets, { year: 2024 });
  expect(found).toMatchObject({ 评价年度: 'medium 2024', 三公支出: 'high 7.3' });
  expect(found).not.toHaveProperty('三公预算');
});

test('where nothing tells the year, two years are a choice', async () => {
  const rows = [UNIT, ['项目', '2023年决算数', '2024年决算数'], ['三公经费', 8.2, 7.3]];
  expect((await valuesOf([sheetOf('三公', rows)]))['三公支出']).toMatch(/^\?/);
});

test('a sheet that goes on with an earlier year compares with it', async () => {
  const rows = [['2024年度'], UNIT, ['三公经费决算数', 7.3], [null], ['2023年度'], ['三公经费决算数', 8.2]];
  expect(await valuesOf([sheetOf('三公', rows)])).toMatchObject({ 评价年度: 'medium 2024', 三公支出: 'high 7.3', 上年三公支出: 'high 8.2' });
});

test('a column of years under 年度 is those of its rows', async () => {
  const rows = [UNIT, ['年度', '三公经费决算数'], ['2023年', 8.2], ['2024年', 7.3]];
  expect(await valuesOf([sheetOf('三公', rows)], { year: 2024 })).toMatchObject({ 三公支出: 'high 7.3', 上年三公支出: 'high 8.2' });
  expect(await valuesOf([sheetOf('三公', rows)])).not.toHaveProperty('评价年度');
});
