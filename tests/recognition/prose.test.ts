/** Figures in running text, and labels with their figure in one cell. */
import { sheetOf, valuesOf } from './support/readings';

describe.each<[string, string, Record<string, string>]>([
  ['a label and its figure', '核定编制：12人', { 编制人数: 'medium 12' }],
  ['without a colon, with a unit', '资产合计 1122.33万元', { 资产合计: 'medium 1122.33' }],
  ['full-width digits', '“三公”经费预算：１３.４５万元', { 三公预算: 'medium 13.45' }],
  ['a part told by 含', '含三公经费支出2.1万元', {}],
  ['a rate of it', '三公经费控制率：97.17%', {}],
  ['a date', '三公经费填报时间：2024年3月', {}],
])('one cell: %s', (_, text, expected) => {
  test(text, async () => expect(await valuesOf([sheetOf('表', [[text]])])).toMatchObject(expected));
  test('and nothing else', async () => expect(Object.keys(await valuesOf([sheetOf('表', [[text]])])).filter((input) => input !== '评价年度')).toEqual(Object.keys(expected)));
});

test('a sentence goes on with its subject, and stops at last year', async () => {
  const text = '2024年度“三公”经费预算52000元，实际支出41860.50元，比上年支出的46210元减少4349.50元。本年度各项工作按计划开展，没有其他需要说明的事项。';
  expect(await valuesOf([sheetOf('说明', [[text]])], { year: 2024 })).toMatchObject({ 三公预算: 'medium 52000', 三公支出: 'medium 41860.5' });
});

test('whom a text begins with is the unit', async () => {
  const text = '清源县档案馆2024年核定编制26名，年末实有在编人员25名。';
  expect(await valuesOf([sheetOf('情况', [[text]])])).toMatchObject({ 单位名称: 'medium 清源县档案馆', 编制人数: 'medium 26', 在编人数: 'medium 25' });
});
