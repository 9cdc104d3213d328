/** What is wrong with a framework file, in the words of whoever edits it. */
import type { FaultCode, FaultDetails } from '../scoring/frameworks/faults';
import type { Catalogue } from './language';

export type FaultMessages = { readonly [Code in FaultCode]: (details: FaultDetails[Code]) => string };

export const frameworkFaultMessages: Catalogue<FaultMessages> = {
  'zh-CN': {
    form: ({ problem }) => `格式不对：${problem}`,
    'weights-do-not-sum': ({ sum, wanted }) => `分值合计为${sum}，应为${wanted}`,
    'band-gap': ({ from, to }) => `分档在${from}与${to}之间有空档`,
    'band-overlap': ({ at }) => `分档在${at}处重叠`,
    'band-empty': () => '有一档的下限高于上限',
    'points-beyond-maximum': ({ points, maximum }) => `得分${points}超过分值${maximum}`,
    'best-is-not-maximum': ({ best, maximum }) => `最高只能得${best}分，达不到分值${maximum}`,
    'standard-says-otherwise': ({ found, maximum }) => `评分标准的文字写的是${found}分，与分值${maximum}不一致`,
    'input-unknown': ({ input }) => `没有名为「${input}」的数据项`,
    'input-of-wrong-kind': ({ input }) => `数据项「${input}」不是数值`,
    'measure-unknown': ({ measure }) => `没有编号为${measure}的计算项`,
    'measure-cycle': ({ measure }) => `计算项${measure}循环引用自身`,
    'measure-unused': ({ measure }) => `计算项${measure}没有用到`,
    'id-twice': ({ id }) => `编号${id}重复`,
    'name-twice': ({ name }) => `名称“${name}”重复`,
    'ratings-not-descending': () => '评价等级应从高到低排列',
    'ratings-end-above-zero': () => '最低一级的下限应为0',
    'not-positive': ({ field, value }) => `${field}应大于0，现为${value}`,
    'item-needed': ({ input }) => `数据项「${input}」的季度写法不对：季度数据须用item指明第几季度，其他数据不用`,
  },
  en: {
    form: ({ problem }) => `wrong form: ${problem}`,
    'weights-do-not-sum': ({ sum, wanted }) => `the weights add up to ${sum} and should be ${wanted}`,
    'band-gap': ({ from, to }) => `the bands leave a gap between ${from} and ${to}`,
    'band-overlap': ({ at }) => `the bands overlap at ${at}`,
    'band-empty': () => 'a band ends before it begins',
    'points-beyond-maximum': ({ points, maximum }) => `${points} points are more than the weight ${maximum}`,
    'best-is-not-maximum': ({ best, maximum }) => `at best ${best} points can be reached, not the weight ${maximum}`,
    'standard-says-otherwise': ({ found, maximum }) => `the standard’s text says ${found} points, the weight is ${maximum}`,
    'input-unknown': ({ input }) => `there is no input “${input}”`,
    'input-of-wrong-kind': ({ input }) => `input “${input}” is no number`,
    'measure-unknown': ({ measure }) => `there is no measure ${measure}`,
    'measure-cycle': ({ measure }) => `measure ${measure} depends on itself`,
    'measure-unused': ({ measure }) => `measure ${measure} is not used`,
    'id-twice': ({ id }) => `id ${id} stands twice`,
    'name-twice': ({ name }) => `name “${name}” stands twice`,
    'ratings-not-descending': () => 'ratings must go from best to worst',
    'ratings-end-above-zero': () => 'the lowest rating must begin at 0',
    'not-positive': ({ field, value }) => `${field} must be above 0 and is ${value}`,
    'item-needed': ({ input }) => `input “${input}”: quarters need “item”, other inputs have none`,
  },
};
