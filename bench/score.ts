/** How long the core takes: one unit cold and warm, 10,000 different units, against the same sums in doubles. */
import { DEFAULT_FRAMEWORK } from '../src/scoring/frameworks/builtin';
import type { InputCells } from '../src/scoring/inputs/cells';
import { score } from '../src/scoring/scorecard/score';
import { printTable } from './table';
import { sampleCells, variation } from './units';

const UNITS = 10_000;
const NO_SHEET = new Map<string, never>();

export function benchScore(): void {
  const cells = sampleCells();
  const scoreUnit = (unit: InputCells) => score({ cells: unit, sheetScores: NO_SHEET }, DEFAULT_FRAMEWORK);
  const cold = timed(() => scoreUnit(cells));
  for (let round = 0; round < 200; round++) scoreUnit(variation(cells, round));
  const warm = timed(() => {
    for (let round = 0; round < 100; round++) scoreUnit(cells);
  }) / 100;
  const units = Array.from({ length: UNITS }, (_, seed) => variation(cells, seed));
  const many = timed(() => units.forEach(scoreUnit));
  const doubles = timed(() => units.forEach(inDoubles));
  printTable('scoring core (21 indicators, with explanations)', ['what', 'ms', '× one unit warm'], [
    ['one unit, cold', cold.toFixed(2), (cold / warm).toFixed(1)],
    ['one unit, warm', warm.toFixed(3), '1.0'],
    [`${UNITS} units`, many.toFixed(0), (many / warm).toFixed(0)],
    [`${UNITS} units, ten rates in doubles (inexact, no explanations)`, doubles.toFixed(1), (doubles / warm).toFixed(1)],
  ]);
}

/** The rates alone as a spreadsheet would have them. */
function inDoubles(cells: InputCells): number {
  const value = (name: string, item = 0): number => {
    const named = cells.get(name);
    const cell = named?.found === 'cells' ? named.cells.flat()[item]?.value : null;
    return typeof cell === 'number' ? cell : 0;
  };
  const budget = value('调整后预算支出');
  const quarters = [1, 2, 3, 4].map((quarter) => value('季度累计支出', quarter - 1) / (budget * (quarter / 4)));
  const rates = [
    value('采购实际金额') / value('采购计划金额'),
    value('在用固定资产') / value('固定资产原值'),
    value('在编人数') / value('编制人数'),
    value('编外人数') / (value('在编人数') + value('编外人数')),
    value('三公支出') / value('三公预算'),
    value('日常公用决算') / value('日常公用预算'),
    ...quarters,
  ];
  return rates.reduce((sum, rate) => sum + rate, 0);
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
