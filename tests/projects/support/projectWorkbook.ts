/** A workbook whose projects are all like the example, under names of their own. */
import { DEFAULT_FRAMEWORK } from '../../../src/scoring/frameworks/builtin';
import { WorkbookModel } from '../../../src/workbench/model';
import { EMPTY_FILLING, makeTemplate } from '../../../src/workbook/template';
import { withExcel } from '../../support/scoring';
import { TRAINING, TRAINING_FIGURES } from './projects';

type Filled = readonly (readonly (string | number)[])[];
const filled = (rows: readonly (readonly unknown[])[]): Filled => rows.map((row) => row.map((value) => (typeof value === 'number' ? value : ((value ?? '') as string))));

export async function workbookWith(names: readonly string[]): Promise<WorkbookModel> {
  const model = WorkbookModel.blank();
  const targets = names.flatMap((name) => TRAINING.map((row, index) => [index === 0 ? name : '', ...row.slice(1)]));
  const register = names.map((name) => [name, ...TRAINING_FIGURES.slice(1)]);
  await withExcel(model, () =>
    makeTemplate({ framework: DEFAULT_FRAMEWORK, language: 'zh-CN', filling: { ...EMPTY_FILLING, inputs: { 单位名称: '示例单位', 评价年度: 2024 }, tables: { 项目绩效目标表: filled(targets), 项目进度表: filled(register) } } }),
  );
  return model;
}
