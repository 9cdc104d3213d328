/** The form for what a person decides: items, grades, reasons, evidence. */
import type { Catalogue } from './language';

interface JudgementMessages {
  readonly title: string;
  readonly again: string;
  readonly none: string;
  readonly noTable: string;
  /** How far an indicator is. */
  readonly state: { scored(p: { scored: number; items: number }): string; readonly notApplicable: string };
  outOf(p: { maximum: string }): string;
  readonly full: string;
  readonly yes: string;
  readonly no: string;
  gradePoints(p: { points: string }): string;
  gradeRange(p: { from: string; to: string }): string;
  readonly score: string;
  readonly reason: string;
  readonly reasonNeeded: string;
  readonly evidence: string;
  readonly missedTargets: string;
  missedTarget(p: { name: string; target: string; actual: string }): string;
  readonly notApplicable: string;
  rescaled(p: { maximum: string; rest: string; total: string }): string;
  readonly save: string;
  readonly fix: string;
  saved(p: { cells: number }): string;
  noColumn(p: { title: string }): string;
  readonly changed: string;
  inTheSheet(p: { name: string; score: string; reason: string; evidence: string }): string;
  readonly keepMine: string;
  readonly takeTheirs: string;
  readonly blank: string;
}

export const judgementMessages: Catalogue<JudgementMessages> = {
  'zh-CN': {
    title: '人工打分',
    again: '重新读取',
    none: '这个指标体系没有需要人工打分的指标。',
    noTable: '工作簿还没有「自评打分表」，第一次保存时会自动生成。',
    state: { scored: ({ scored, items }) => (scored === 0 ? '未打分' : scored === items ? '已打分' : `已打 ${scored}/${items} 项`), notApplicable: '不适用' },
    outOf: ({ maximum }) => `满分 ${maximum}`,
    full: '符合，得满分',
    yes: '是',
    no: '否',
    gradePoints: ({ points }) => `${points} 分`,
    gradeRange: ({ from, to }) => `${from} 至 ${to} 分`,
    score: '得分',
    reason: '扣分原因',
    reasonNeeded: '扣分原因（必填）',
    evidence: '证明材料',
    missedTargets: '未完成的绩效目标：',
    missedTarget: ({ name, target, actual }) => `${name}：目标 ${target}，实际 ${actual}`,
    notApplicable: '本项不适用',
    rescaled: ({ maximum, rest, total }) => `不计本项 ${maximum} 分；其余 ${rest} 分的得分乘以 ${total}÷${rest}，折算为满分 ${total} 分。请在原因中说明。`,
    save: '保存到自评打分表',
    fix: '请先改正标出的问题，尚未保存。',
    saved: ({ cells }) => (cells === 0 ? '与表中内容一致，没有需要保存的。' : `已写入 ${cells} 个单元格。`),
    noColumn: ({ title }) => `「自评打分表」没有“${title}”这一列，没有保存。请在表头加上这一列，再点「重新读取」。`,
    changed: '表中这几行在打开表单之后被改过，没有写入。请选择以哪个为准：',
    inTheSheet: ({ name, score, reason, evidence }) => `${name}，表中现为：得分 ${score}，扣分原因 ${reason}，证明材料 ${evidence}`,
    keepMine: '以表单填写的为准',
    takeTheirs: '以表中现有的为准',
    blank: '（空）',
  },
  en: {
    title: 'Scored by people',
    again: 'Read again',
    none: 'This framework asks a person for nothing.',
    noTable: 'The workbook has no judgement table yet; the first saving makes it.',
    state: { scored: ({ scored, items }) => (scored === 0 ? 'open' : scored === items ? 'done' : `${scored} of ${items}`), notApplicable: 'not applicable' },
    outOf: ({ maximum }) => `of ${maximum}`,
    full: 'Fulfilled, full marks',
    yes: 'Yes',
    no: 'No',
    gradePoints: ({ points }) => points,
    gradeRange: ({ from, to }) => `${from} to ${to}`,
    score: 'Score',
    reason: 'Reason',
    reasonNeeded: 'Reason (needed)',
    evidence: 'Evidence',
    missedTargets: 'Targets that were missed:',
    missedTarget: ({ name, target, actual }) => `${name}: target ${target}, actual ${actual}`,
    notApplicable: 'Not applicable',
    rescaled: ({ maximum, rest, total }) => `These ${maximum} points fall out; the score of the other ${rest} is multiplied by ${total}/${rest}, so that the total is of ${total} again. Give the reason.`,
    save: 'Save to the judgement table',
    fix: 'Nothing was saved: put right what is marked first.',
    saved: ({ cells }) => (cells === 0 ? 'The table holds this already.' : `${cells} cells written.`),
    noColumn: ({ title }) => `The judgement table has no column “${title}”; nothing was saved. Add it to the header and read again.`,
    changed: 'These rows of the table were changed since the form was opened; nothing was written. Which shall stand?',
    inTheSheet: ({ name, score, reason, evidence }) => `${name}, now in the table: score ${score}, reason ${reason}, evidence ${evidence}`,
    keepMine: 'What the form says',
    takeTheirs: 'What the table says',
    blank: '(empty)',
  },
};
