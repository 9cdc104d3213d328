/** Tables that are bound whole: goals, judgements, projects, printed figures. */
import type { CorpusCase } from '../support/case';
import { sheet } from '../support/layout';

const GOALS_AND_JUDGEMENTS: CorpusCase = {
  name: 'goals-and-judgements',
  about: '绩效目标自评表 with an operator column under a form head, and a table of judgements; scores and weights beside',
  sheets: [
    sheet('绩效目标', { unit: '万元', tables: { 绩效目标表: 'A6:I11' } }, `
      部门整体支出绩效目标自评表（2024年度） @评价年度=2024 | < | < | < | < | < | < | < | <
      部门名称 | 云湖区文化馆 @单位名称 | < | < | 填报人 | 周敏 | < | < | <
      年度总体目标 | 完成全民艺术普及任务，提升公共文化服务水平。 | < | < | < | < | < | < | <
      部门预算（万元） | 年初预算 | 688.3 @年初预算支出 | 调整预算 | 731.52 @调整后预算支出 | 全年执行 | 719.06 | 执行率 | 98.30%
      绩效指标 | < | < | < | < | < | < | < | <
      一级指标 | 二级指标 | 三级指标 | 运算符 | 指标值 | 计量单位 | 实际完成值 | 分值 | 佐证材料
      产出指标 | 数量指标 | 公益演出场次 | ≥ | 60 | 场 | 64 | 15 | 演出台账
      ^ | 数量指标 | 艺术培训人次 | ≥ | 12000 | 人次 | 12860 | 15 | 签到表
      ^ | 质量指标 | 设施完好率 | ≥ | 98 | % | 98.6 | 10 | 巡检记录
      效益指标 | 社会效益 | 媒体报道篇数 | ≥ | 20 | 篇 | 17 | 10 | 剪报
      满意度指标 | 满意度 | 群众满意度 | ≥ | 95 | % | 96.1 | 10 | 问卷报告
    `),
    sheet('定性指标打分', { tables: { 自评打分表: 'B3:F7' } }, `
      | 定性指标自评打分表 | < | < | < | <
      | | | | |
      | 三级指标 | 评分要点 | 自评得分 | 扣分原因 | 证明材料
      | 预算编制合理性 | 符合部门职责 | 1 | | 三定方案
      | 预算编制合理性 | 资金分配合理 | 1 | | 预算批复
      | 绩效目标完整性 | | 2.5 | 个别项目目标不够量化 | 目标申报表
      | 管理制度健全性 | 制度齐全 | 0.5 | | 制度汇编
    `),
  ],
};

const PROJECT_PROGRESS: CorpusCase = {
  name: 'project-progress',
  about: 'a list of projects with budget, spending and completion dates, a total row that is none of the projects, 三公 of a project as look-alike',
  sheets: [
    sheet('项目进度', { unit: '万元', tables: { 项目进度表: 'A3:F8' } }, `
      深圳市福田区香蜜湖片区建设发展事务中心2024年项目进度表（单位：万元） @评价年度=2024 @单位名称=深圳市福田区香蜜湖片区建设发展事务中心 ~金额单位=万元 | < | < | < | < | <
      | | | | |
      项目名称 | 预算数 | 累计支出 | 计划完成时间 | 实际完成时间 | 备注
      片区发展专项研究 | 518 | 496.31 | {2024-12-31} | {2024-12-20} |
      一般管理事务 | 197.72 | 192.56 | {2024-12-31} | {2024-12-31} | 含三公经费支出2.1万元
      香蜜湖新金融中心建设（其他项目） | 898 | 868.94 | {2024-12-31} | {2024-12-28} |
      高质量发展系列沙龙 | 0 | 0 | {2024-11-30} | {2024-11-22} | 经费列入一般管理事务
      片区宣传 | 0 | 0 | {2024-10-31} | | 年中取消
      合计 | 1613.72 ~调整后项目支出 | 1557.81 | | |
    `),
  ],
};

export const TABLES: readonly CorpusCase[] = [GOALS_AND_JUDGEMENTS, PROJECT_PROGRESS];
