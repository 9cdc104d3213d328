/** 「可修正的数据」: mending figures that are not written as they should be. */
import type { Catalogue } from './language';

interface FixMessages {
  readonly title: string;
  readonly look: string;
  readonly apply: string;
  readonly undo: string;
  readonly nothing: string;
  counts(p: { safe: number; ask: number }): string;
  done(p: { made: number; refused: readonly string[] }): string;
  readonly undone: string;
  readonly empty: string;
  readonly confidence: Readonly<Record<'safe' | 'ask', string>>;
  unit(p: { unit: string }): string;
  choose(p: { input: string; from: string; to: string }): string;
}

export const fixMessages: Catalogue<FixMessages> = {
  'zh-CN': {
    title: '可修正的数据',
    look: '查找',
    apply: '修正所选',
    undo: '撤销修正',
    nothing: '没有可修正的数据。',
    counts: ({ safe, ask }) => `可直接修正 ${safe} 处，需确认 ${ask} 处。公式不会改动。`,
    done: ({ made, refused }) => `已修正 ${made} 处${refused.length === 0 ? '。' : `；${refused.join('、')} 已有改动，没有修正。`}`,
    undone: '已恢复为修正前的内容。',
    empty: '（清空）',
    confidence: { safe: '意思不变', ask: '请确认' },
    unit: ({ unit }) => `单位：${unit}`,
    choose: ({ input, from, to }) => `把「${input}」从“${from}”改为“${to}”`,
  },
  en: {
    title: 'Data that can be mended',
    look: 'Look again',
    apply: 'Mend the chosen',
    undo: 'Take it back',
    nothing: 'Nothing to mend.',
    counts: ({ safe, ask }) => `${safe} with the same meaning, ${ask} to be confirmed. Formulas are left alone.`,
    done: ({ made, refused }) => `${made} mended${refused.length === 0 ? '.' : `; ${refused.join(', ')} changed since and left alone.`}`,
    undone: 'Everything is as it was before.',
    empty: '(empty)',
    confidence: { safe: 'same meaning', ask: 'confirm' },
    unit: ({ unit }) => `in “${unit}”`,
    choose: ({ input, from, to }) => `Change “${input}” from “${from}” to “${to}”`,
  },
};
