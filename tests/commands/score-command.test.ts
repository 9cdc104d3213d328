import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import futian from '../../src/scoring/frameworks/files/futian-2024.json';
import { scoreCommand } from '../../src/workbench/commands/scoreCommand';
import { WorkbookModel } from '../../src/workbench/model';
import { sample, setInput, sheetOf } from '../support/sample';

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'score-'))));
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await scoreCommand(args, (text) => (out += text), (text) => (err += text));
  return { code, out, err };
}

function file(name: string, content: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const good = () => file('good.xlsx', sample().save());

describe('npm run score', () => {
  test('scores a workbook: exit code 0 and the scorecard on stdout', async () => {
    const { code, out, err } = await run(good());
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('合计 94.8 分（满分 100 分），等级：优');
    expect(out).toContain('“三公”经费控制率为97.17%（13.07÷13.45）');
  });

  test('prints only JSON with --json, exact numbers as texts', async () => {
    const { code, out } = await run(good(), '--json');
    expect(code).toBe(0);
    const json = JSON.parse(out) as Record<string, unknown> & { indicators: { id: string; measures: unknown[]; reason: string }[] };
    expect(json).toMatchObject({ total: '94.8', maximum: '100', rating: '优', complete: true, year: 2024, roundTrips: 2, framework: { id: 'futian-2024' } });
    const execution = json.indicators.find(({ id }) => id === 'budget-execution');
    expect(execution?.measures[0]).toEqual({ id: 'execution-q1', name: '一季度预算执行率', numerator: '329.15', denominator: '636.675', exact: expect.stringMatching(/^\d+\/\d+$/) as string, display: '51.70%' });
    expect(execution?.reason).toContain('扣1.7分');
    const numbers = (value: unknown): number[] => (typeof value === 'number' ? [value] : value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbers) : []);
    expect(numbers(json).every(Number.isInteger)).toBe(true);
  });

  test('writes the scored workbook with --out and leaves the input as it was', async () => {
    const input = good();
    const before = readFileSync(input);
    const output = join(folder, 'out.xlsx');
    expect((await run(input, '--out', output)).code).toBe(0);
    expect(readFileSync(input).equals(before)).toBe(true);
    const written = WorkbookModel.open(readFileSync(output));
    expect(sheetOf(written, '自评评分表').content(24, 5).value).toBe(94.8);
    expect(written.names.length).toBeGreaterThan(sample().names.length);
  });

  test('gives the same bytes for the same workbook', async () => {
    const outputs = ['a.xlsx', 'b.xlsx'].map((name) => join(folder, name));
    for (const output of outputs) await run(good(), '--out', output);
    const [a, b] = outputs.map((output) => readFileSync(output));
    expect(b && a?.equals(b)).toBe(true);
  });

  test('speaks English when asked', async () => {
    const { out } = await run(good(), '--lang', 'en');
    expect(out).toContain('Total 94.8 of 100, rating');
    expect(out).toMatch(/full marks need <90%/);
  });

  test('scores in part with exit code 1 when an input is missing', async () => {
    const model = sample();
    model.removeName('三公支出', null);
    const { code, out } = await run(file('partial.xlsx', model.save()), '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ complete: false, rating: null, total: '90.8' });
  });

  test('ends with exit code 1 on a blocking problem though everything is scored', async () => {
    const model = sample();
    setInput(model, '三公支出', 130700);
    const { code, out } = await run(file('yuan.xlsx', model.save()), '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ problems: expect.arrayContaining([expect.objectContaining({ code: 'magnitude', severity: 'error', cell: '公用经费!C4' })]) as unknown });
  });
});

describe('npm run score that can not run ends with exit code 2 and writes nothing', () => {
  const cases: readonly (readonly [name: string, content: Uint8Array | string, message: RegExp])[] = [
    ['text.xlsx', '这不是工作簿', /不是 Excel 工作簿/],
    ['old.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0]), /旧版 \.xls/],
    ['zip.xlsx', new Uint8Array([0x50, 0x4b, 0x05, 0x06, ...Array<number>(18).fill(0)]), /不是 Excel 工作簿/],
  ];
  test.each(cases)('%s', async (name, content, message) => {
    const before = readdirSync(folder).length;
    const output = join(folder, `${name}.out.xlsx`);
    const { code, out, err } = await run(file(name, content), '--out', output, '--json');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
    expect(readdirSync(folder).length).toBeLessThanOrEqual(before + 1);
    expect(readdirSync(folder)).not.toContain(`${name}.out.xlsx`);
  });

  test('a truncated workbook', async () => {
    const bytes = sample().save();
    const { code, err } = await run(file('half.xlsx', bytes.slice(0, bytes.length / 2)));
    expect(code).toBe(2);
    expect(err).toMatch(/已损坏/);
  });

  test('a file that is not there', async () => {
    expect(await run(join(folder, 'nothing.xlsx'))).toMatchObject({ code: 2, err: expect.stringContaining('ENOENT') as string });
  });

  test('a folder that can not be written', async () => {
    expect(await run(good(), '--out', join(folder, 'no', 'such', 'out.xlsx'))).toMatchObject({ code: 2, out: '', err: expect.stringContaining('没有留下不完整的文件') as string });
  });

  test.each([
    [['--lang', 'fr'], /没有语言“fr”/],
    [['--unknown'], /无法识别的参数/],
    [['second.xlsx'], /多余的参数/],
  ])('wrong arguments %j', async (args, message) => {
    const { code, err } = await run(good(), ...args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(err).toContain('用法');
  });

  test('no argument at all', async () => {
    expect(await run()).toMatchObject({ code: 2, err: expect.stringContaining('没有指定要评分的工作簿') as string });
  });

  test('a framework that is unknown, no JSON, or faulty', async () => {
    expect((await run(good(), '--framework', 'nowhere')).err).toContain('futian-2024');
    expect((await run(good(), '--framework', file('bad.json', '{'))).err).toContain('不是 JSON');
    const heavier = JSON.parse(JSON.stringify(futian)) as typeof futian;
    heavier.total = '120';
    const faulty = await run(good(), '--framework', file('faulty.json', JSON.stringify(heavier)));
    expect(faulty).toMatchObject({ code: 2, err: expect.stringContaining('分值合计为100，应为120') as string });
  });

  test('a framework from a file scores like the built-in one', async () => {
    const { code, out } = await run(good(), '--framework', file('own.json', JSON.stringify({ ...futian, id: 'own' })), '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ framework: { id: 'own' }, total: '94.8' });
  });
});

describe('as it is typed', () => {
  test('npm run --silent score prints nothing but JSON', () => {
    const out = execFileSync('npm', ['run', '--silent', 'score', '--', good(), '--json'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    expect(JSON.parse(out)).toMatchObject({ total: '94.8' });
  });

  test('the exit code reaches the shell', () => {
    expect(spawnSync('npm', ['run', '--silent', 'score', '--', join(folder, 'nothing.xlsx')]).status).toBe(2);
  });
});
