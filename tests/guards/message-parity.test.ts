import { catalogueFindings, withoutExceptions } from '../../scripts/guards/message-parity';

function messagesOf(catalogue: unknown): readonly string[] {
  return catalogueFindings('src/messages/topic.ts', catalogue).map(({ message }) => message);
}

describe('the message catalogue guard', () => {
  test('passes a catalogue that says the same in both languages', () => {
    expect(
      messagesOf({
        'zh-CN': { score: '评分', file: { format: '.xlsx' }, lost: (points: string) => `扣 ${points} 分` },
        en: { score: 'Score', file: { format: '.xlsx' }, lost: (points: string) => `${points} points lost` },
      }),
    ).toEqual([]);
  });

  test('names a key that one language lacks', () => {
    expect(messagesOf({ 'zh-CN': { a: '甲', b: { c: '丙' } }, en: { a: 'A', b: { d: 'D' } } })).toEqual([
      'b.c is missing in English.',
      'b.d is missing in Chinese.',
    ]);
  });

  test('objects to a sentence against a function, and to functions of different arguments', () => {
    expect(messagesOf({ 'zh-CN': { a: '甲' }, en: { a: () => 'A' } })).toHaveLength(1);
    expect(messagesOf({ 'zh-CN': { a: (x: string) => `甲${x}` }, en: { a: () => 'A' } })).toHaveLength(1);
  });

  test('objects to Chinese in English unless it is a quoted term', () => {
    expect(messagesOf({ 'zh-CN': { a: '打开' }, en: { a: '打开' } })).toEqual(['a holds unquoted Chinese in English.']);
    expect(messagesOf({ 'zh-CN': { a: '打开' }, en: { a: 'Open 「评分标准」' } })).toEqual([]);
    expect(messagesOf({ 'zh-CN': { a: '单位：万元' }, en: { a: 'Amounts in 万元, not 元' } })).toEqual([]);
    expect(messagesOf({ 'zh-CN': { a: (n: string) => `缺 ${n}` }, en: { a: (n: string) => `缺 ${n}` } })).toHaveLength(1);
  });

  test('objects to an English sentence among the Chinese', () => {
    expect(messagesOf({ 'zh-CN': { a: 'Not found' }, en: { a: 'Not found' } })).toEqual(['a is not translated into Chinese.']);
    expect(messagesOf({ 'zh-CN': { a: (n: string) => `Not found: ${n}` }, en: { a: (n: string) => `Not found: ${n}` } })).toHaveLength(1);
  });

  test('accepts a reason for one key and objects to a reason that is no longer needed', () => {
    const found = [{ file: 'src/messages/a.ts', message: 'total holds unquoted Chinese in English.' }];

    expect(withoutExceptions(found, { 'src/messages/a.ts': { total: 'the official form' } })).toEqual([]);
    expect(withoutExceptions(found, { 'src/messages/a.ts': { tot: 'the official form' } })).toHaveLength(2);
    expect(withoutExceptions([], { 'src/messages/a.ts': { total: 'the official form' } })).toHaveLength(1);
  });

  test('takes no notice of exports that are no catalogue', () => {
    expect(messagesOf(['zh-CN', 'en'])).toEqual([]);
    expect(messagesOf(() => 'x')).toEqual([]);
  });
});
