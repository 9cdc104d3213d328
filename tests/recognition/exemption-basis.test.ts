/** 免计调整依据 stands behind its own label, or behind the amount that does not count. */
import { recognise, type CellContent } from '../../src/scoring/recognition';

async function basisIn(...rows: readonly (readonly CellContent[])[]) {
  const { proposals } = await recognise([{ name: '调整', top: 0, left: 0, rows }]);
  const candidate = proposals.find(({ input }) => input === '免计调整依据')?.candidates[0];
  return candidate ? [candidate.values[0], candidate.confidence] : null;
}

test('behind its label it is sure', async () => {
  expect(await basisIn(['项目', '内容'], ['免计调整金额', 1752.5], ['免计依据', '财〔2024〕86号文追加的政府投资项目资金'])).toEqual(['财〔2024〕86号文追加的政府投资项目资金', 'high']);
});

test('behind the amount it is to be looked at', async () => {
  expect(await basisIn(['项目', '金额', '说明'], ['按规定不计入调整比率的金额', 1752.5, '财〔2024〕86号文追加的政府投资项目资金'])).toEqual(['财〔2024〕86号文追加的政府投资项目资金', 'medium']);
});

test('a word behind the amount is none, nor is another label', async () => {
  expect(await basisIn(['免计调整金额', 1752.5, '万元'])).toBeNull();
  expect(await basisIn(['免计调整金额', 1752.5, '年初部门预算支出', 20])).toBeNull();
});
