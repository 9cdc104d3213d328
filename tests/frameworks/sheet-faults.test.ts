/** What is wrong in the sheet 「评分标准」 is told at its cell, in words that say what to do. */
import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import { frameworkSheetFaultMessages } from '../../src/messages/frameworkSheetFaults';
import { frameworkFromTable, frameworkTable } from '../../src/scoring/frameworks/sheet';
import type { Cell } from '../../src/scoring/inputs/cells';
import { sheetFaultLine } from '../../src/scoring/wording/sheetFault';
import { cellsOf } from './support/cells';

/** The cells of the framework in which the texts are replaced: the first cell with each text, or the n-th. */
function edited(...changes: readonly (readonly [text: string | number, by: string | number | null, nth?: number])[]): { cells: Cell[][]; at: string[] } {
  const cells = cellsOf(frameworkTable(DEFAULT_FRAMEWORK, 'zh-CN'));
  const at = changes.map(([text, by, nth = 0]) => {
    const found = cells.flatMap((row, index) => row.map((cell, column) => ({ cell, index, column }))).filter(({ cell }) => cell.value === text)[nth];
    const row = found && cells[found.index];
    if (!found || !row) throw new Error(`no cell ${text}`);
    row[found.column] = { ...found.cell, value: by };
    return found.cell.address ?? '';
  });
  return { cells, at };
}

function linesOf(cells: readonly (readonly Cell[])[]): readonly string[] {
  return frameworkFromTable(cells, 'zh-CN').faults.map((fault) => sheetFaultLine(fault, 'zh-CN'));
}

describe.each<readonly [what: string, text: string | number, by: string | null, sentence: string]>([
  ['a band that leaves a gap', '[75%,90%)', '[75%,85%)', '分档在0.85与0.9之间有空档'],
  ['a band that overlaps', '[75%,90%)', '[70%,90%)', '分档在0.7处重叠'],
  ['a range that can’t be read', '[75%,90%)', '75到90之间', '读不懂范围「75到90之间」，请写作 ≥90%、[75%,90%)、<60% 或 =0'],
  ['a rate without its percent sign', '≥90%', '≥90', '「≥90」中的比率大于1而没有百分号；如为百分数，请写上 %，如 90%'],
  ['a method that there is none of', '逐步扣分', '按步扣', '「按步扣」不在可选范围内，可填：分档计分、按比例计分、线性计分、加权计分、逐步扣分、按项扣分、绩效目标逐项计分、人工评分、是否计分、等级评定、要点评分、分项相加、择一计分'],
  ['a method that is not filled in', '逐步扣分', null, '没有填写「计分方式」'],
  ['parameters that can’t be read', '超过10%；每1个百分点扣0.1分；整步', '超过10%；每点扣0.1分；整步', '读不懂参数「每点扣0.1分」，可写：超过…；低于…；每…扣…分；整步；起步即计；按比例；最低…分'],
  ['a parameter that is missing', '超过10%；每1个百分点扣0.1分；整步', '超过10%；整步', '没有填写「参数」'],
  ['a formula with an input that there is none of', '三公支出 ÷ 三公预算', '三公支出数 ÷ 三公预算', '公式第1个字符处的「三公支出数」不是数据项，也不是计算项；相近的名称有「三公支出」、「上年三公支出」、「三公预算」'],
  ['a formula that breaks off', '三公支出 ÷ 三公预算', '三公支出 ÷', '公式第7个字符处中断，此处应为数据项、计算项、数字或括号'],
  ['a formula with a stray sign', '三公支出 ÷ 三公预算', '三公支出 ÷ 三公预算）', '公式第12个字符「)」处读不懂，此处应为运算符号或公式结尾'],
  ['a sum beside ÷ without brackets', '编外人数 ÷ （在编人数 + 编外人数）', '在编人数 + 编外人数 ÷ 编外人数', '公式第13个字符「÷」处读不懂，此处应为括号：÷ 前后的和、差、积要加括号，一个公式只有一个 ÷'],
  ['a quarter that there is none of', '季度累计支出[4] ÷ 优先取（季度预算基数[4]，调整后预算支出）', '季度累计支出[5] ÷ 调整后预算支出', '公式第8个字符「5」处读不懂，此处应为季度 1、2、3 或 4'],
  ['a formula without its quarter', '季度累计支出[4] ÷ 优先取（季度预算基数[4]，调整后预算支出）', '季度累计支出 ÷ 调整后预算支出', '「季度累计支出」的季度写法不对：季度数据后面用方括号写明第几季度，如 季度累计支出[2]；其他数据后面不写'],
  ['points that are no number', 0.7, '七分', '「七分」不是数，请填写数字'],
  ['an id with capital letters', 'asset-use', 'AssetUse', '编号「AssetUse」只能用小写字母、数字和连字符；不填则自动编号'],
  ['a kind of row that does not belong', '要点', '等级', '「等级」不能放在这里：上面的计分方式是「要点评分」'],
  ['a title that is missing', '1.0.0', null, '没有填写「版本」'],
])('%s', (_what, text, by, sentence) => {
  test('is told at its cell', () => {
    const { cells, at } = edited([text, by]);

    expect(linesOf(cells)).toContain(`${at[0]}：${sentence}`);
    expect(frameworkFromTable(cells, 'zh-CN').framework).toBeNull();
  });
});

test('weights that do not sum are told at the total', () => {
  const { cells } = edited([25, 24]);

  expect(linesOf(cells)).toEqual([expect.stringMatching(/^评分标准!C8：分值合计为99，应为100$/), expect.stringMatching(/：评分标准的文字写的是25分，与分值24不一致$/)]);
});

test('a weight against the words of its standard is told at the standard', () => {
  const { cells, at } = edited(['重点工作全部完成的，得8分；一项未完成扣4分，扣完为止。', '重点工作全部完成的，得10分；一项未完成扣4分，扣完为止。']);

  expect(linesOf(cells)).toEqual([`${at[0]}：评分标准的文字写的是10分，与分值8不一致`]);
});

test('a measure that no rule can find is told with the names that are like it', () => {
  const { cells, at } = edited(['固定资产利用率', '固定资产使用率', 1]);

  expect(linesOf(cells)).toContain(`${at[0]}：计算项表中没有「固定资产使用率」；相近的名称有「固定资产利用率」`);
});

test('a row that was copied with its id is told at the copy', () => {
  const cells = cellsOf(frameworkTable(DEFAULT_FRAMEWORK, 'zh-CN'));
  const row = cells.findIndex((line) => line.some(({ value }) => value === 'not-rigid'));
  const copy = (cells[row] ?? []).map((cell) => ({ ...cell, address: cell.address?.replace(/\d+$/, '999') ?? null }));
  const copied = [...cells.slice(0, row + 1), copy, ...cells.slice(row + 1)];

  expect(linesOf(copied).some((line) => line.startsWith('评分标准!O999：编号not-rigid重复'))).toBe(true);
});

test('a row that was added without an id gets one that stays the same', () => {
  const { cells } = edited(['not-rigid', null]);
  const itemsOf = () => {
    const rule = frameworkFromTable(cells, 'zh-CN').framework?.sections[0]?.groups[0]?.indicators[0]?.rule;
    return rule?.shape === 'checklist' ? rule.items.map(({ id }) => id) : [];
  };

  expect(itemsOf()[4]).toMatch(/^item-[a-z0-9]+$/);
  expect(itemsOf()).toEqual(itemsOf());
});

test('without its header a table is asked for by its columns', () => {
  const cells = cellsOf(frameworkTable(DEFAULT_FRAMEWORK, 'zh-CN'));
  const without = cells.filter((row) => !row.some(({ value }) => value === '分子分母均为零'));

  expect(linesOf(without)).toEqual(['评分标准!A1：没有找到有「计算项」和「公式」两列的表头，请恢复表头']);
});

test('who deletes a band deletes no source: each has a row of its own', () => {
  const { cells, at } = edited(['<5%', '≤10%'], ['[5%,10%]', null]);
  const [, deleted = ''] = at;
  const kept = cells.filter((row) => !row.some(({ address }) => address === deleted));
  const indicators = frameworkFromTable(kept, 'zh-CN').framework?.sections.flatMap(({ groups }) => groups.flatMap((group) => group.indicators));

  expect(indicators?.find(({ name }) => name === '编外人员控制率')?.sources.map(({ aspect }) => aspect)).toEqual(['公式与两端', '中间档']);
});

test('a fault in the sheet never speaks the language of the file', () => {
  const spoken = (['zh-CN', 'en'] as const).flatMap((language) => {
    const { inSheet } = frameworkSheetFaultMessages[language];
    return [
      inSheet['item-needed']({ input: '三公支出' }), inSheet['not-positive']({ field: 'maximum', value: '0' }), inSheet['measure-unused']({ measure: 'asset-use-rate' }),
      ...(['key-missing', 'key-unknown', 'not-decimal', 'empty', 'out-of-range', 'not-one-of', 'wrong-kind'] as const).map((problem) => inSheet.form({ problem, expected: '"bands" | "steps"', received: 'x' })),
    ];
  });

  expect(spoken.filter((sentence) => /\bitem\b|"|\bkey\b|maximum|asset-use-rate/.test(sentence))).toEqual([]);
});

test('an Excel error in a cell is told, not read as words', () => {
  const { cells, at } = edited(['采购实际金额 ÷ 采购计划金额', null]);
  const broken = cells.map((row) => row.map((cell) => (cell.address === at[0] ? { ...cell, value: { error: '#NAME?' } } : cell)));

  expect(linesOf(broken)).toContain(`${at[0]}：单元格是错误值#NAME?，请改正`);
});

test('one fault is told once: what follows from it is not', () => {
  const { cells } = edited(['三公支出 ÷ 三公预算', '三公支出 ÷']);

  expect(linesOf(cells)).toHaveLength(1);
});
