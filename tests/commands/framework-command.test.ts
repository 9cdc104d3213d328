import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import futian from '../../src/scoring/frameworks/files/futian-2024.json';
import { FRAMEWORK_LIST } from '../../src/scoring/frameworks/library';
import { frameworkCommand } from '../../src/workbench/commands/frameworkCommand';
import { scoreCommand } from '../../src/workbench/commands/scoreCommand';
import { sample } from '../support/sample';

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'framework-'))));
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await frameworkCommand(args, (text) => (out += text), (text) => (err += text));
  return { code, out, err };
}

function file(name: string, content: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

type Json = typeof futian;
function changed(name: string, change: (framework: Json) => void): string {
  const copy = JSON.parse(JSON.stringify(futian)) as Json;
  change(copy);
  return file(name, JSON.stringify(copy));
}

const HAN = /\p{Script=Han}/u;

describe('npm run framework -- list', () => {
  test('names every built-in framework with its title and place', async () => {
    const { code, out } = await run('list');

    expect(code).toBe(0);
    expect(out.trim().split('\n').map((line) => line.split('　')[0])).toEqual(FRAMEWORK_LIST.map(({ id }) => id));
    expect(out).toContain('（广东省 深圳市 福田区 2024，部门整体支出绩效自评）');
  });
});

describe('npm run framework -- check', () => {
  test('prints each indicator with its weight, rule, inputs and what is unconfirmed', async () => {
    const { code, out, err } = await run('check', 'hunan-type');

    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(
      [
        '  预算完成率　5分',
        '      规则：预算完成率低于100%的部分，每5%扣2分，不足一个单位的不扣，扣完为止',
        '      数据：上年结转结余、调整后预算支出、年末结转结余',
        '      待核对：不足一个单位的不扣',
      ].join('\n'),
    );
    expect(out).toContain('预算完成率 ＝ (上年结转结余 + 调整后预算支出 − 年末结转结余) ÷ (上年结转结余 + 调整后预算支出)');
    expect(out).toContain('检查通过');
  });

  test.each([
    ['futian-2024', '编外人员控制率分档：＜5%得1分；5%≤比率≤10%得0.5分；＞10%得0分'],
    ['futian-2024', '一季度预算执行率×1分'],
    ['mof-2013', '得分＝分值×（1－10×预算调整率），在0与分值之间；高于10%不得分'],
    ['mof-2013', '每1%扣0.5分，不足一个单位的按一个单位扣'],
    ['mof-2013', '每1%扣0.3分，不足一个单位的按比例扣'],
    ['mof-2013', '是得1分，否得0分'],
    ['hunan-type', '存在截留、挤占、挪用、虚列支出等情况的，不得分'],
    ['hubei-type', '达成预期指标得16至20分'],
    ['project-2020', '（1）绩效目标表中的效益指标按分值逐项计分，未完成的按完成比例得分'],
  ])('%s is understood: %s', async (id, words) => {
    expect((await run('check', id)).out).toContain(words);
  });

  test('speaks English when asked', async () => {
    const { out } = await run('check', 'mof-2013', '--lang', 'en');

    expect(out).toContain('0.5 off for each 1% of Running cost control rate above 100%, a started step counts, never below 0');
    expect(out.split('\n').filter((line) => line.includes('rule: ') && HAN.test(line))).toEqual(['      rule: the rows under 产出指标 of the target table by their points; a missed one earns its proportion']);
  });

  test.each(['mof-2013', 'hunan-type'])('tells the judgements of another framework as one note, not as errors: %s', async (id) => {
    const { out } = await run('check', id, '--workbook', file('other.xlsx', sample().save()));
    expect(out.split('\n').filter((line) => line.includes('自评打分!'))).toEqual([expect.stringMatching(/^\[提示\] 自评打分!A4：.*属于另一个指标体系，未采用/)]);
  });

  test('scores a workbook with the framework', async () => {
    const workbook = file('good.xlsx', sample().save());

    expect(await run('check', 'futian-2024', '--workbook', workbook)).toMatchObject({ code: 0, out: expect.stringContaining('合计 94.8 分') as string });
    expect(await run('check', 'mof-2013', '--workbook', workbook)).toMatchObject({ code: 1, out: expect.stringContaining('部分得分') as string });
  });

  test('tells the errors of a faulty file and ends with exit code 1', async () => {
    const faulty = changed('faulty.json', (framework) => (framework.total = '120'));

    expect(await run('check', faulty)).toEqual({ code: 1, err: '', out: expect.stringMatching(/^有错误，不能使用：\ntotal：分值合计为100，应为120/) as string });
  });

  test('tells warnings and ends with exit code 1 though the framework can be used', async () => {
    const doubtful = changed('doubtful.json', (framework) => framework.measures.push({ ...framework.measures[0], id: 'spare', name: '备用' } as never));

    expect(await run('check', doubtful)).toMatchObject({ code: 1, out: expect.stringContaining('备用：计算项spare没有用到') as string });
  });
});

describe('npm run framework -- diff', () => {
  test('a framework and itself do not differ: exit code 0', async () => {
    expect(await run('diff', 'mof-2013', 'mof-2013')).toMatchObject({ code: 0, out: '两个评价指标体系没有差别。\n' });
  });

  test('tells what changed from one year to the next: exit code 1', async () => {
    const next = changed('next.json', (framework) => {
      framework.title = '下一年度';
      framework.rounding.score.decimals = 2;
    });

    expect(await run('diff', 'futian-2024', next)).toMatchObject({
      code: 1,
      out: `由“${futian.title}”到“下一年度”：\n由得分保留1位小数、四舍五入改为得分保留2位小数、四舍五入\n`,
    });
  });
});

describe('what can not run ends with exit code 2, the reason on stderr', () => {
  test.each([
    [[], /没有指定要做什么/],
    [['show'], /没有“show”这个操作/],
    [['check'], /check 后面应有 1 项，现有 0 项/],
    [['diff', 'mof-2013'], /diff 后面应有 2 项，现有 1 项/],
    [['list', '--workbook', 'a.xlsx'], /只能与 check 一起使用/],
    [['list', '--lang', 'fr'], /没有语言“fr”/],
    [['list', '--all'], /无法识别的参数/],
  ])('wrong arguments %j', async (args, message) => {
    const { code, out, err } = await run(...args);

    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
    expect(err).toContain('用法');
  });

  test('a framework or a workbook that is not there', async () => {
    expect(await run('check', 'nowhere')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('hunan-type') as string });
    expect(await run('diff', 'mof-2013', file('bad.json', '{'))).toMatchObject({ code: 2, err: expect.stringContaining('不是 JSON') as string });
    expect(await run('check', 'mof-2013', '--workbook', join(folder, 'none.xlsx'))).toMatchObject({ code: 2, out: '', err: expect.stringContaining('ENOENT') as string });
  });

  test('the exit code reaches the shell', () => {
    expect(spawnSync('npm', ['run', '--silent', 'framework', '--', 'check', 'nowhere']).status).toBe(2);
    expect(spawnSync('npm', ['run', '--silent', 'framework', '--', 'check', 'project-2020']).status).toBe(0);
  });
});

test('npm run score takes each of the built-in frameworks', async () => {
  const workbook = file('score.xlsx', sample().save());
  for (const { id } of FRAMEWORK_LIST) {
    let out = '';
    await scoreCommand([workbook, '--framework', id, '--json'], (text) => (out += text), () => undefined);
    expect(JSON.parse(out)).toMatchObject({ framework: { id } });
  }
});
