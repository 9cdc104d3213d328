/** Texts that differ only in numbers are read once; what they mean does not depend on which of them was read. */
import fc from 'fast-check';
import { withoutNumbers } from '../../src/scoring/recognition/likeTexts';
import { meaningOf, readMeaning } from '../../src/scoring/recognition/meaning';

const WORDS = ['预算', '年初预算数', '三公经费', '支出', '合计', '累计', '其中：', '元', '单位：万元', '报', '号', '批', '张某', '第', '项目', 'A', 'q', '年', '月', '季度', '—', '-', '、', '.', '（', '）', '(', ')', ' ', '/', '「', '」', '%'];
const NUMBERS = fc.oneof(fc.integer({ min: 0, max: 99_999 }).map(String), fc.integer({ min: 1890, max: 2110 }).map(String));
const texts = fc.array(fc.oneof(fc.constantFrom(...WORDS), NUMBERS), { maxLength: 9 }).map((parts) => parts.join(''));

test('a text means the same when it is read for all that are like it', () => {
  fc.assert(fc.property(texts, (text) => expect(meaningOf(text)).toEqual(readMeaning(text))), { numRuns: 3_000 });
});

test.each([
  ['报123号张某等赴京差旅费，共5人', '报777号张某等赴京差旅费，共7人'],
  ['办公费（支出12）', '办公费（支出77）'],
  ['预算指标1-12支付第3批', '预算指标7-77支付第7批'],
])('%s is like %s', (text, like) => expect(withoutNumbers(text)).toBe(like));

test.each(['2024预算数', '3月支出数', '第2季度', '1.人员经费', '20 24预算', '20(预)24预算'])('%s is like no other', (text) => expect(withoutNumbers(text)).toBe(text));
