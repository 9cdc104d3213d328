/** Projects as an accountant fills them in, scored by the national form. */
import projectForm from '../../../src/scoring/frameworks/files/project-2020.json';
import type { Framework } from '../../../src/scoring/frameworks/model';
import { readInputs, type InputSet } from '../../../src/scoring/inputs/readInputs';
import { scoreProjects, type ProjectResult } from '../../../src/scoring/projects/scoreProjects';
import { inputCells, type CellValue, type Values } from '../../scoring/fixtures/cells';

export const PROJECT_FORM: Framework = projectForm as object as Framework;

export type Row = readonly CellValue[];

export const TARGET_HEADER: Row = ['项目', '一级指标', '二级指标', '三级指标', '运算符', '年度指标值', '单位', '实际完成值', '分值', '得分', '偏差原因', '改进措施'];
export const REGISTER_HEADER: Row = ['项目', '预算', '累计支出', '计划完成', '实际完成', '年初预算', '主管部门', '实施单位', '预期目标', '目标完成情况'];

/** 90 points in the usual spread: 50, 30 and 10. */
export const TRAINING: readonly Row[] = [
  ['培训项目', '产出指标', '数量指标', '培训场次', '≥', 10, '场', 8, 20, null, '场地停用两个月', '提前预订场地'],
  ['', '', '质量指标', '考核合格率', '≥', 95, '%', 98, 10],
  ['', '', '时效指标', '平均办结天数', '≤', 4, '天', 0, 10, null, '全部当日办结'],
  ['', '', '成本指标', '人均成本', '≤', 500, '元', 480, 10],
  ['', '效益指标', '社会效益指标', '业务能力提升', '定性', '明显提升', '', '部分达成预期指标', 30, 21, '效果尚待检验', '跟踪回访'],
  ['', '满意度指标（10分）', '服务对象满意度', '学员满意度', '=', 100, '%', 90, 10, null, '课程偏难', '分层授课'],
];

export const TRAINING_FIGURES: Row = ['培训项目', 100, 87.5, '2024-12-31', '2024-12-20', 120, '某区教育局', '某培训中心', '办好十场培训', '办了八场'];

export function inputsOf(targets: readonly Row[], register: readonly Row[], more: Values = {}): InputSet {
  const wide = (header: Row, rows: readonly Row[]) => [header, ...rows.map((row) => header.map((_, column) => row[column] ?? null))];
  return readInputs(inputCells({ 单位名称: '示例单位', 评价年度: 2024, ...more, 项目绩效目标表: wide(TARGET_HEADER, targets), 项目进度表: wide(REGISTER_HEADER, register) }));
}

export function scoreRows(targets: readonly Row[] = TRAINING, register: readonly Row[] = [TRAINING_FIGURES], framework = PROJECT_FORM) {
  return scoreProjects(inputsOf(targets, register), framework);
}

export function onlyProject(targets?: readonly Row[], register?: readonly Row[]): ProjectResult {
  const [only] = scoreRows(targets, register).projects;
  if (!only) throw new Error('no project');
  return only;
}
