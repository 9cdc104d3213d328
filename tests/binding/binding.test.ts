/** Names made from what a person accepted, through the real office.js. */
import { bindInputs, type Binding } from '../../src/workbook/recognition';
import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import type { WorkbookModel } from '../../src/workbench/model';
import { contentsOf, sheetOf } from '../support/sample';
import { withExcel } from '../support/scoring';
import { accountantsWorkbook, area, at, FROM_PROSE, SUMMED_QUARTERS } from './support/accountant';

const SPENT = area('三公支出', at('2024年决算', 'C4'), [130_700], '元');
const BUDGET = area('三公预算', at('2024年决算', 'B4'), [134_500], '元');
const CUMULATIVE = area('季度累计支出', at('支出进度', 'C2:C5'), [329.15, 959.07, 1232.09, 2484.56], '万元');

const bind = (model: WorkbookModel, ...bindings: readonly Binding[]) => withExcel(model, () => bindInputs(bindings));

function namesOf(model: WorkbookModel): Record<string, string> {
  return Object.fromEntries(model.names.filter(({ name }) => !name.startsWith('_xlnm.')).map(({ name, formula, comment }) => [name, comment === '' ? formula : `${formula} ${comment}`]));
}

describe('binding', () => {
  test('makes the Chinese names in two round trips, absolute, with the unit in a name of its own and in the comment', async () => {
    const model = accountantsWorkbook();
    const before = contentsOf(model);
    expect(await bind(model, SPENT, BUDGET, CUMULATIVE)).toMatchObject({ bound: ['三公支出', '三公预算', '季度累计支出'], kept: [], sheet: null, results: {}, roundTrips: 2 });
    expect(namesOf(model)).toEqual({
      三公支出: "'2024年决算'!$C$4 单位：元",
      三公支出_单位: '"元"',
      三公预算: "'2024年决算'!$B$4 单位：元",
      三公预算_单位: '"元"',
      季度累计支出: '支出进度!$C$2:$C$5 单位：万元',
      季度累计支出_单位: '"万元"',
    });
    expect(contentsOf(model)).toEqual(before);
  });

  test('takes the amounts in their own units', async () => {
    const model = accountantsWorkbook();
    await bind(model, SPENT, BUDGET, CUMULATIVE, area('日常公用决算', at('2024年决算', 'C5'), ['58.43万元'], '元'));
    const { inputs } = await withExcel(model, () => import('../../src/workbook/readScored').then(({ readScored }) => readScored(DEFAULT_FRAMEWORK)));
    const value = (name: string) => inputs.numbers.get(name)?.map((reading) => (reading.state === 'value' ? Number(reading.value.numerator) / Number(reading.value.denominator) : reading.state));
    expect([value('三公支出'), value('三公预算'), value('季度累计支出'), value('日常公用决算')]).toEqual([[13.07], [13.45], [329.15, 959.07, 1232.09, 2484.56], [58.43]]);
  });
});

describe('a binding that no name can refer to as it stands', () => {
  test('gets a row on 取数表: formulas over the quarters, a value with the text it is from', async () => {
    const model = accountantsWorkbook();
    const outcome = await bind(model, SUMMED_QUARTERS, FROM_PROSE);
    expect(outcome).toMatchObject({ bound: ['季度累计支出', '调整后预算支出'], sheet: '取数表', roundTrips: 2 });
    const sheet = sheetOf(model, '取数表');
    expect([3, 4, 5, 6].map((column) => sheet.content(3, column).formula)).toEqual([
      'IF(支出进度!B2="","",支出进度!B2)',
      'IF(OR(支出进度!B2="",支出进度!B3=""),"",支出进度!B2+支出进度!B3)',
      'IF(OR(支出进度!B2="",支出进度!B3="",支出进度!B4=""),"",支出进度!B2+支出进度!B3+支出进度!B4)',
      'IF(OR(支出进度!B2="",支出进度!B3="",支出进度!B4="",支出进度!B5=""),"",支出进度!B2+支出进度!B3+支出进度!B4+支出进度!B5)',
    ]);
    expect([0, 2, 7, 9].map((column) => sheet.content(4, column).value)).toEqual(['调整后预算支出', 2546.7, '万元', '调整后预算支出2546.70万元']);
    expect(namesOf(model)).toEqual({
      取数表区域: '取数表!$A$3:$J$5',
      季度累计支出: '取数表!$D$4:$G$4 单位：万元',
      季度累计支出_单位: '"万元"',
      调整后预算支出: '取数表!$C$5 单位：万元',
      调整后预算支出_单位: '"万元"',
    });
  });
});
