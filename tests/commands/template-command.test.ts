import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { templateCommand } from '../../src/workbench/commands/templateCommand';
import { WorkbookModel } from '../../src/workbench/model';

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'template-'))));
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await templateCommand(args, (text) => (out += text), (text) => (err += text));
  return { code, out, err };
}

describe('npm run template', () => {
  test('makes a workbook of input sheets and nothing else', async () => {
    const file = join(folder, 'blank.xlsx');
    const { code, out } = await run(file);
    expect([code, out]).toEqual([0, expect.stringContaining('基础数据、预算收支')]);
    const model = WorkbookModel.open(readFileSync(file));
    expect(model.sheets.map(({ name }) => name)).toEqual(['基础数据', '预算收支', '预算执行', '公用经费', '绩效目标', '自评打分', '项目进度', '项目绩效目标', '报告数据']);
  });

  test('never overwrites a file', async () => {
    const file = join(folder, 'mine.xlsx');
    writeFileSync(file, 'mine');
    const { code, err } = await run(file);
    expect([code, err]).toEqual([2, expect.stringContaining('已存在，没有覆盖')]);
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  test.each([
    [[], '没有指定要生成的文件'],
    [['a.xlsx', 'b.xlsx'], '多余的参数：b.xlsx'],
    [['a.xlsx', '--framework', 'nowhere'], '没有编号为“nowhere”的评价指标体系'],
    [['a.xlsx', '--lang', 'fr', '--lang=fr'], '没有语言“fr”'],
    [['/no/such/folder/a.xlsx'], '无法写入文件'],
  ])('says what is wrong: %j', async (args, message) => {
    const { code, err } = await run(...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
