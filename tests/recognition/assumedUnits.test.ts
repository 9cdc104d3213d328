/** Amounts without a unit anywhere: what their sizes tell, and what stays in doubt. */
import { recognise, type CellContent } from '../../src/scoring/recognition';

/** `confidence unit sign` of each input that is wanted. */
async function unitsOf(rows: readonly (readonly CellContent[])[], inputs: readonly string[]): Promise<readonly (string | null)[]> {
  const { proposals } = await recognise([{ name: '数据', top: 0, left: 0, rows }], { inputs: new Set(inputs) });
  return proposals.map(({ candidates: [best] }) => (best ? `${best.confidence} ${best.unit?.unit ?? '-'} ${best.unit?.sign ?? '-'}` : null));
}

test.each<[string, readonly (readonly CellContent[])[], string]>([
  ['seven digits for 三公 are 元', [['三公经费预算数', 1640000]], 'medium 元 magnitude'],
  ['a handful is 万元', [['三公经费预算数', 16.4], ['年初预算支出', 1285.3]], 'medium 万元 magnitude'],
  ['what can be both stays in doubt', [['三公经费预算数', 820]], 'low 万元 assumed'],
  ['so does what contradicts another amount', [['三公经费预算数', 1640000], ['年初预算支出', 1285.3]], 'low 万元 assumed'],
  ['the others on the sheet tell it', [['三公经费预算数', 820], ['年初预算支出', 12853000]], 'medium 元 magnitude'],
  ['the people at work tell it', [['三公经费预算数', 820], ['年初预算支出', 640000], ['在编人数', 12]], 'medium 元 magnitude'],
  ['more decimals than 分 has are no 元', [['三公经费预算数', 820.1234]], 'medium 万元 magnitude'],
  ['a unit that is told is not asked', [['单位：元', null], ['三公经费预算数', 820]], 'high 元 corner'],
  ['a unit among other words in brackets counts', [['三公经费预算数（本年，元）', 820]], 'high 元 label'],
])('%s', async (_, rows, expected) => expect(await unitsOf(rows, ['三公预算'])).toEqual([expected]));
