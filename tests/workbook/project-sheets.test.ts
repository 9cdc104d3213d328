/** 项目自评 through the real office.js: the official form of each project, and one table of all. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import { readScoredProjects } from '../../src/workbook/projects/read';
import { writeNewSheets } from '../../src/workbook/sheets/newSheet';
import { writeProjectForms, writeProjectSummary } from '../../src/workbook/projects/write';
import type { Fault } from '../../src/workbench/host/host';
import { scoreCommand } from '../../src/workbench/commands/scoreCommand';
import { WorkbookModel } from '../../src/workbench/model';
import { workbookWith } from '../projects/support/projectWorkbook';
import { contentsOf, setCell, sheetOf } from '../support/sample';
import { withExcel } from '../support/scoring';

const writeForms = (model: WorkbookModel, fail?: Fault) =>
  withExcel(model, async (host) => {
    const scored = await readScoredProjects(DEFAULT_FRAMEWORK, { language: 'zh-CN' });
    if (fail) host.fail(fail);
    return writeProjectForms(scored);
  });
const cells = (model: WorkbookModel, sheet: string, rows: number, columns: number) => Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => sheetOf(model, sheet).content(row, column).value));

describe('the form of a project', () => {
  test('has the official layout, filled from its tables', async () => {
    const model = await workbookWith(['培训项目']);
    expect(await writeForms(model)).toEqual(['项目自评表-培训项目']);
    const none = null;
    expect(cells(model, '项目自评表-培训项目', 21, 9)).toEqual([
      ['项目支出绩效自评表', ...Array(8).fill(none)],
      ['（2024年度）', ...Array(8).fill(none)],
      ['项目名称', '培训项目', ...Array(7).fill(none)],
      ['主管部门', '某区教育局', none, none, '实施单位', '某培训中心', none, none, none],
      ['项目资金（万元）', none, none, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      [none, '年度资金总额', none, 120, 100, 87.5, 10, '87.50%', 8.75],
      [none, '其中：当年财政拨款', none, none, none, none, '—', '—', '—'],
      [none, '　　　上年结转资金', none, none, none, none, '—', '—', '—'],
      [none, '　　　其他资金', none, none, none, none, '—', '—', '—'],
      ['年度总体目标', '预期目标', none, none, none, '实际完成情况', none, none, none],
      [none, '办好十场培训', none, none, none, '办了八场', none, none, none],
      ['绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
      [none, '产出指标', '数量指标', '培训场次', '≥10场', '8场', 20, 16, '偏差-20.00%；场地停用两个月；改进措施：提前预订场地'],
      [none, none, '质量指标', '考核合格率', '≥95%', '98%', 10, 10, none],
      [none, none, '时效指标', '平均办结天数', '≤4天', '0天', 10, 10, '偏差-100.00%；全部当日办结'],
      [none, none, '成本指标', '人均成本', '≤500元', '480元', 10, 10, none],
      [none, '效益指标', '社会效益指标', '业务能力提升', '明显提升', '部分达成预期指标', 30, 21, '效果尚待检验；改进措施：跟踪回访'],
      [none, '满意度指标（10分）', '服务对象满意度', '学员满意度', '=100%', '90%', 10, 9, '偏差-10.00%；课程偏难；改进措施：分层授课'],
      ['总分', none, none, none, none, none, 100, 84.75, '评价等级：良'],
      [expect.stringContaining('请改原表后重新生成'), ...Array(8).fill(none)],
      [expect.stringContaining('待核对'), ...Array(8).fill(none)],
    ].map((row) => row.map((value) => (typeof value === 'string' && /^\d+\.\d+%$/.test(value) ? expect.anything() : value) as unknown)));
    expect(sheetOf(model, '项目自评表-培训项目').merges.length).toBeGreaterThan(15);
  });

  test('is a view: made anew it stands beside the older one, which nobody touches', async () => {
    const model = await workbookWith(['培训项目']);
    await writeForms(model);
    setCell(model, '项目自评表-培训项目', 12, 8, '我改的原因');
    const mine = contentsOf(model)['项目自评表-培训项目'];
    expect(await writeForms(model)).toEqual(['项目自评表-培训项目 (2)']);
    expect(contentsOf(model)['项目自评表-培训项目']).toEqual(mine);
  });

  test('takes any name a project has, also one that Excel refuses for sheets', async () => {
    const model = await workbookWith(['道路/桥梁[一期]：'.padEnd(40, '工'), '=1+1']);
    const names = await writeForms(model);
    expect(names.every((name) => name.length <= 31 && !/[\\/?*[\]:]/.test(name))).toBe(true);
    expect(sheetOf(model, names[1] ?? '').content(2, 1)).toMatchObject({ value: '=1+1', formula: null });
  });

  test('of fifty projects takes three round trips in all: one to read, two to write', async () => {
    const model = await workbookWith(Array.from({ length: 50 }, (_, index) => `第${index + 1}个项目`));
    await withExcel(model, async (host) => {
      // A fourth would fail.
      host.fail({ batch: 3, action: 0, code: 'GeneralException' });
      expect(await writeProjectForms(await readScoredProjects(DEFAULT_FRAMEWORK, { language: 'zh-CN' }))).toHaveLength(50);
    });
  });

  test.each([3, 60, 150])('that fails at action %i takes all forms with it', async (action) => {
    const model = await workbookWith(['甲项目', '乙项目']);
    const before = contentsOf(model);
    await expect(writeForms(model, { batch: 1, action, code: 'GeneralException' })).rejects.toMatchObject({ code: 'unknown' });
    expect(contentsOf(model)).toEqual(before);
  });

  test.each(['甲', '乙', '丙'])('leaves nothing when somebody makes a sheet 「%s」 while they are made, and that sheet alone', async (name) => {
    const model = WorkbookModel.blank();
    const made = (index: number) => (workbook: Excel.Workbook, draft: string) => {
      workbook.worksheets.add(draft).getRange('A1').values = [['ours']];
      if (index !== 2) return;
      model.addSheet(name);
      setCell(model, name, 0, 0, 'theirs');
    };
    const before = contentsOf(model);
    await expect(withExcel(model, () => writeNewSheets(['甲', '乙', '丙'].map((wanted, index) => ({ wanted, queue: made(index) }))))).rejects.toMatchObject({ code: 'unknown' });
    expect(contentsOf(model)).toEqual({ ...before, [name]: [expect.anything()] });
    expect(sheetOf(model, name).content(0, 0).value).toBe('theirs');
  });

  test('is refused in a workbook whose structure is protected', async () => {
    const model = await workbookWith(['甲项目']);
    model.protectStructure(true);
    await expect(writeForms(model)).rejects.toMatchObject({ code: 'workbook-protected' });
  });
});

test('the table of all projects has their scores, rates and what is to be done, and their mean', async () => {
  const model = await workbookWith(['甲项目', '乙项目']);
  setCell(model, '项目绩效目标', 3, 10, null);
  expect(await withExcel(model, async () => writeProjectSummary(await readScoredProjects(DEFAULT_FRAMEWORK, { language: 'zh-CN' }), 'zh-CN'))).toBe('项目自评汇总');
  const rows = cells(model, '项目自评汇总', 6, 10);
  expect(rows[1]).toEqual(['序号', '项目名称', '全年预算数（万元）', '全年执行数（万元）', '执行率', '得分', '等级', '指标完成率', '待说明的偏差', '需要处理的问题']);
  expect(rows[2]?.slice(0, 4)).toEqual([1, '甲项目', 100, 87.5]);
  expect(rows[2]?.slice(5, 7)).toEqual([84.75, '良']);
  expect(rows[2]?.slice(8)).toEqual([1, '项目绩效目标!K4：“培训场次”扣 4.00 分，但没有填写偏差原因。请填写「偏差原因」和「改进措施」。']);
  expect(rows[3]?.slice(8)).toEqual([0, null]);
  expect(rows[4]?.slice(1, 2)).toEqual(['平均']);
  expect(rows[5]?.[0]).toContain('计分办法为《项目支出绩效自评表（全国通用，10+90）》（自带的');
});

describe('npm run score -- --projects', () => {
  test('tells each project, writes the summary and the forms, and gives the same as JSON', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'projects-'));
    const [input, output] = [join(folder, 'in.xlsx'), join(folder, 'out.xlsx')];
    writeFileSync(input, (await workbookWith(['甲项目'])).save());
    const run = async (...args: string[]) => {
      let out = '';
      const code = await scoreCommand([input, '--projects', ...args], (text) => (out += text), (text) => (out += text));
      return { code, out };
    };
    expect(await run('--out', output)).toEqual({ code: 0, out: '项目按《项目支出绩效自评表（全国通用，10+90）》（自带的，工作簿没有项目的评价指标体系）计分。\n\n甲项目　84.75 / 100 良　执行率 87.50%　完成指标 3 / 6\n\n已写入「项目自评汇总」「项目自评表-甲项目」\n' });
    expect(WorkbookModel.open(readFileSync(output)).sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['项目自评汇总', '项目自评表-甲项目']));
    const { code, out } = await run('--json');
    expect([code, JSON.parse(out)]).toMatchObject([0, { framework: { id: 'project-2020' }, standard: { from: 'national', sheet: null }, projects: [{ name: '甲项目', total: '84.75', rating: '良', completion: '50.00%' }], sheets: [] }]);
    rmSync(folder, { recursive: true });
  });
});
