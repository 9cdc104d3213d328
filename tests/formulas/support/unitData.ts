/** One budget unit's inputs, for the engine as cells and for a sheet as contents. */
import type { Cell, InputCells, NamedCells } from '../../../src/scoring/inputs/cells';

export type Content = string | number | null;

export interface UnitData {
  /** Single inputs and the four quarters; an input that is absent has no name in the workbook. */
  readonly inputs: Readonly<Record<string, Content | readonly [Content, Content, Content, Content]>>;
  /** Units of single inputs; the others are in that of 金额单位. */
  readonly units?: Readonly<Record<string, '万元' | '元'>>;
  /** Rows of 自评打分表 below its header: 指标, 检查项, 得分, 扣分原因. `null`: no such table. */
  readonly judgements: readonly (readonly [Content, Content, Content, Content])[] | null;
  /** Rows of 绩效目标表 below its header: 指标, 运算符, 目标值, 实际值. */
  readonly targets: readonly (readonly [Content, Content, Content, Content])[] | null;
}

export const JUDGEMENT_HEADER: readonly Content[] = ['指标', '检查项', '得分', '扣分原因'];
export const TARGET_HEADER: readonly Content[] = ['指标', '运算符', '目标值', '实际值'];

/** The unit as the engine reads it. */
export function engineCells({ inputs, units = {}, judgements, targets }: UnitData): InputCells {
  const cells = new Map<string, NamedCells>();
  for (const [name, value] of Object.entries(inputs)) {
    const rows = Array.isArray(value) ? (value as readonly Content[]).map((item) => [cellOf(item)]) : [[cellOf(value as Content)]];
    cells.set(name, { found: 'cells', address: name, cells: rows, unit: units[name] ?? null });
  }
  if (judgements) cells.set('自评打分表', table([JUDGEMENT_HEADER, ...judgements]));
  if (targets) cells.set('绩效目标表', table([TARGET_HEADER, ...targets]));
  return cells;
}

function table(rows: readonly (readonly Content[])[]): NamedCells {
  return { found: 'cells', address: 'table', cells: rows.map((row) => row.map(cellOf)) };
}

function cellOf(value: Content): Cell {
  return { value, address: null };
}
