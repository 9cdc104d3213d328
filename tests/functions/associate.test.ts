import { associateFunctions } from '../../src/functions/associate';
import { SCORECARD_FUNCTIONS } from '../../src/functions/scorecard';
import type { Language } from '../../src/messages/language';
import { RuntimeError } from './support/runtime';

type Load = () => Promise<typeof SCORECARD_FUNCTIONS>;

function associated(loadScorecard: Load, { mayRetry = true, language = (): Language => 'zh-CN' } = {}) {
  const functions = new Map<string, (...values: unknown[]) => unknown>();
  associateFunctions({ runtime: { associate: (id, calculate) => void functions.set(id, calculate), Error: RuntimeError }, language, loadScorecard, mayRetry });
  return (id: string, ...values: unknown[]) => functions.get(id)?.(...values);
}

const SCORE = ['INDICATORSCORE', '编外人员控制率', [[[1]], [[12]]], { functionName: 'INDICATORSCORE' }] as const;

describe('functions known to Excel', () => {
  test('rates need nothing else: no load, no waiting', () => {
    const load = jest.fn<ReturnType<Load>, []>();
    const call = associated(load);

    expect(call('CONTROLRATE', 9, 10, {})).toBe(0.9);
    expect(load).not.toHaveBeenCalled();
  });

  test('the scorecard functions load with their first call, once for many, and then answer at once', async () => {
    const load = jest.fn(() => Promise.resolve(SCORECARD_FUNCTIONS));
    const call = associated(load);
    const early = [call(...SCORE), call(...SCORE), call('DATACHECKS', [['编外人数', 1]])];

    expect(early.every((answer) => answer instanceof Promise)).toBe(true);
    expect((await Promise.all(early)).slice(0, 2)).toEqual([0.5, 0.5]);
    expect(call(...SCORE)).toBe(0.5);
    expect(load).toHaveBeenCalledTimes(1);
  });

  test('a load that fails is #N/A with words, and the next call tries again', async () => {
    const load = jest.fn<ReturnType<Load>, []>().mockRejectedValueOnce(new Error('no network')).mockResolvedValue(SCORECARD_FUNCTIONS);
    const call = associated(load);

    await expect(call(...SCORE)).rejects.toMatchObject({ code: '#N/A', message: '评分部分没有加载成功，请重新打开加载项后再计算。' });
    await expect(call(...SCORE)).resolves.toBe(0.5);
  });

  test('an error while it waits is the same error', async () => {
    const call = associated(() => Promise.resolve(SCORECARD_FUNCTIONS));

    await expect(call('INDICATORSCORE', '没有的指标', [], {})).rejects.toMatchObject({ code: '#N/A' });
  });

  test('the language is asked at each error, for Office may tell it late', () => {
    let language: Language = 'zh-CN';
    const call = associated(() => Promise.resolve(SCORECARD_FUNCTIONS), { language: () => language });

    expect(() => call('CONTROLRATE', 'x', 1)).toThrow('「实际支出」应为数字，现为“x”，请改为数字。');
    language = 'en';
    expect(() => call('CONTROLRATE', 'x', 1)).toThrow('actual should be a number and is “x”; type a number.');
  });

  test('errors that the runtime would turn into #VALUE! when thrown are returned', () => {
    const call = associated(() => Promise.resolve(SCORECARD_FUNCTIONS));

    expect(call('CONTROLRATE', new RuntimeError('#REF!'), 1)).toMatchObject({ code: '#REF!' });
    expect(() => call('CONTROLRATE', new RuntimeError('#DIV/0!'), 1)).toThrow(expect.objectContaining({ code: '#DIV/0!' }));
  });
});
