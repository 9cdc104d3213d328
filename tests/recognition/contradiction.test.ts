/** A report in a cell beside the table that it tells of: the table counts, unless the two say different things. */
import { recognise } from '../../src/scoring/recognition';

async function publicExpenses(report: string) {
  const { proposals } = await recognise([
    { name: '三公经费统计', top: 0, left: 0, rows: [['2024年三公经费统计表', null, null], [null, null, '单位：万元'], ['项目', '预算数', '支出数'], ['三公经费', 20, 18.62]] },
    { name: '报告', top: 0, left: 0, rows: [[report]] },
  ]);
  const proposal = proposals.find(({ input }) => input === '三公支出');
  return [proposal?.state, proposal?.candidates[0]?.confidence, proposal?.candidates.map(({ values }) => values[0])];
}

test('the same figure in both leaves no doubt', async () => {
  expect(await publicExpenses('2024年，我局三公经费支出18.62万元，控制在预算之内。')).toEqual(['found', 'high', [18.62, 18.62]]);
});

test('a figure that is only printed shorter contradicts nothing', async () => {
  expect((await publicExpenses('2024年，我局三公经费支出18.6万元，控制在预算之内。')).slice(0, 2)).toEqual(['found', 'high']);
});

test('another figure is a choice: the program does not know which of the two is right', async () => {
  expect(await publicExpenses('2024年，我局三公经费支出18.26万元，控制在预算之内。')).toEqual(['ambiguous', 'medium', [18.62, 18.26]]);
});
