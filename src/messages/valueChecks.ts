/** What the checks of values alone found, in an accountant's words. */
import type { Side, SideName, ValueCheckCode, ValueFindingDetails } from '../scoring/checks';
import type { Catalogue } from './language';
import type { ProblemText } from './problems';

type ValueCheckMessages = { readonly [Check in ValueCheckCode]: (details: ValueFindingDetails[Check]) => ProblemText };

const QUARTERS_ZH = ['一季度', '二季度', '三季度', '四季度'] as const;

const nameZh = ({ name, item }: SideName) => `「${name}」${item === null ? '' : (QUARTERS_ZH[item - 1] ?? '')}`;
const nameEn = ({ name, nameEn: english, item }: SideName) => `${english ?? `「${name}」`}${item === null ? '' : ` Q${item}`}`;
const sumOf = ({ of }: Side, nameOf: (name: SideName) => string) => of.map((name, index) => `${name.minus ? '－' : index === 0 ? '' : '＋'}${nameOf(name)}`).join('');

export const valueCheckMessages: Catalogue<ValueCheckMessages> = {
  'zh-CN': {
    identity: ({ left, right, relation, difference }) => ({
      what: `${sumOf(left, nameZh)}为${left.display}，${relation === '=' ? '与' : '大于'}${sumOf(right, nameZh)}${right.display}${relation === '=' ? '不相等' : ''}，相差${difference}`,
      fix: '请核对这些单元格的数据和金额单位。',
    }),
    'exemption-decides': ({ indicator, amount, measure, rate, lost, total }) => ({
      what: `“${indicator}”因免计${amount}而未扣分；不免计时${measure}为${rate}，扣${lost}分，合计为${total}分`,
      fix: '请备好免计的依据文件；没有依据的，请删去免计金额。',
    }),
    'score-ignores-rule': ({ indicator, typed, computed, rate }) => ({
      what: `“${indicator}”填写的${typed}分等于分值×${rate}，而按评分标准应为${computed}分`,
      fix: '请按评分标准的分档打分，或说明理由。',
    }),
  },
  en: {
    identity: ({ left, right, relation, difference }) => ({
      what: `${sumOf(left, nameEn)} is ${left.display}, ${relation === '=' ? 'not' : 'more than'} ${sumOf(right, nameEn)} ${right.display}: ${difference} apart`,
      fix: 'Check these cells and the unit of their amounts.',
    }),
    'exemption-decides': ({ indicator, indicatorEn, amount, measure, rate, lost, total }) => ({
      what: `${indicatorEn ?? indicator} loses nothing only because ${amount} is exempt; without it 「${measure}」 is ${rate}, ${lost} points are lost and the total is ${total}`,
      fix: 'Have the document for the exemption at hand, or delete it.',
    }),
    'score-ignores-rule': ({ indicator, indicatorEn, typed, computed, rate }) => ({
      what: `${indicatorEn ?? indicator}: the typed ${typed} is the maximum × ${rate}, while its standard gives ${computed}`,
      fix: 'Score by the bands of the standard, or say why not.',
    }),
  },
};
