import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recogniseCommand } from '../../src/workbench/commands/recogniseCommand';
import { scoreCommand } from '../../src/workbench/commands/scoreCommand';
import { WorkbookModel } from '../../src/workbench/model';
import { accountantsWorkbook } from '../binding/support/accountant';
import { sample, setCell } from '../support/sample';

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'recognise-'))));
afterAll(() => rmSync(folder, { recursive: true }));

type Command = typeof recogniseCommand;

async function run(command: Command, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await command(args, (text) => (out += text), (text) => (err += text));
  return { code, out, err };
}

function file(name: string, model: WorkbookModel): string {
  const path = join(folder, name);
  writeFileSync(path, model.save());
  return path;
}

function sampleWithoutNames(): WorkbookModel {
  const model = sample();
  for (const { name, scope } of [...model.names]) if (!name.startsWith('_xlnm.')) model.removeName(name, scope);
  return model;
}

describe('npm run recognise', () => {
  test('lists what it proposes with the cell, the unit, the confidence and why', async () => {
    const { out, err } = await run(recogniseCommand, file('listed.xlsx', accountantsWorkbook()));
    expect(err).toBe('');
    expect(out).toMatch(/^三公支出：130700元　'2024年决算'!C4　可信度[高中]\n {6}依据：.*“/m);
    expect(out).toMatch(/未识别的数据：.*编制人数/);
  });

  test('binds what reaches the confidence, and the bound file scores as the published one does', async () => {
    const [bound, json] = [join(folder, 'bound.xlsx'), ['--json', '--accept', 'medium']];
    const recognised = await run(recogniseCommand, file('plain.xlsx', sampleWithoutNames()), '--out', bound, ...json);
    // Three rates are blank in the published workbook: a person judges their indicators.
    expect([recognised.code, recognised.err]).toEqual([1, '']);
    expect(JSON.parse(recognised.out)).toMatchObject({ bound: { kept: [], sheet: null, inputs: expect.arrayContaining(['三公支出', '季度累计支出', '自评打分表']) as unknown } });
    const scored = await run(scoreCommand, bound, '--json');
    expect(scored.code).toBe(0);
    expect(JSON.parse(scored.out)).toMatchObject({ total: '94.8', complete: true, rating: '优' });
  });

  test('binds less at high confidence, says what it left, and ends with exit code 1', async () => {
    const bound = join(folder, 'high.xlsx');
    const model = sampleWithoutNames();
    // A figure in the cell of its label is part of a text, which is never sure.
    setCell(model, '基础数据', 8, 0, '核定编制：12人');
    setCell(model, '基础数据', 8, 1, null);
    const { code, out } = await run(recogniseCommand, file('some.xlsx', model), '--out', bound);
    expect(code).toBe(1);
    expect(out).toMatch(/没有绑定：.*编制人数/);
    const names = WorkbookModel.open(readFileSync(bound)).names.map(({ name }) => name);
    expect(names).toContain('编外人数');
    expect(names).not.toContain('编制人数');
  });

  test('speaks English when asked', async () => {
    const { out } = await run(recogniseCommand, file('english.xlsx', accountantsWorkbook()), '--lang', 'en');
    expect(out).toMatch(/Why: label “/);
  });

  test.each([
    [['--accept', 'low'], /没有可信度“low”/],
    [['--lang', 'fr'], /没有语言“fr”/],
    [['--framework', 'nowhere'], /futian-2024/],
    [['second.xlsx'], /多余的参数/],
  ])('ends with exit code 2 on wrong arguments %j and writes nothing', async (args, message) => {
    const input = file('wrong.xlsx', accountantsWorkbook());
    const before = readdirSync(folder);
    const { code, out, err } = await run(recogniseCommand, input, '--out', join(folder, 'never.xlsx'), ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
    expect(readdirSync(folder)).toEqual(before);
  });
});
