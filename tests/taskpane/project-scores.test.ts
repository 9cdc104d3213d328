/** The list of projects in 「监控」, over a workbook with two projects in the browser. */
import type { Frame } from 'playwright-core';
import { describeWithChrome } from '../support/tools';
import { workbenchStage, type OpenWorkbench, type WorkbenchStage } from '../support/workbench';

describeWithChrome('projects in the pane', (chrome) => {
  let stage: WorkbenchStage;
  let opened: OpenWorkbench;
  let pane: Frame;

  beforeAll(async () => {
    stage = await workbenchStage(chrome);
    opened = await stage.open();
    pane = await opened.pane();
  }, 300_000);
  afterAll(() => stage.close());

  const list = () => pane.locator('.project-scores');
  const sheets = () => opened.page.evaluate(() => window.workbench.model?.sheets.map(({ name }) => name));

  test('without projects it says what to fill in', async () => {
    await pane.locator('.tab', { hasText: '监控' }).click();
    await list().getByRole('button', { name: '重新评分' }).click();
    await list().getByText('没有项目。请填写「项目绩效目标表」').waitFor();
    expect(await list().getByRole('button', { name: '写入汇总表' }).isDisabled()).toBe(true);
  });

  test('each project comes with its score and rates, what it wants, and the framework that scored it', async () => {
    await opened.page.evaluate(() => {
      const { model } = window.workbench;
      const put = (sheet: string, rows: readonly (readonly (string | number | null)[])[]) => {
        model?.addSheet(sheet).edit('person', (cells) => rows.forEach((row, index) => row.forEach((value, column) => cells.set(index, column, { value, formula: null }))));
      };
      const targets = (project: string, reason: string | null) => [
        [project, '产出指标', '数量指标', '场次', '≥', 10, '场', 8, 50, null, reason],
        ['', '效益指标', '社会效益', '覆盖率', '≥', 90, '%', 95, 30, null, null],
        ['', '满意度指标', '满意度', '满意率', '≥', 90, '%', 92, 10, null, null],
      ];
      put('目标', [['项目', '一级指标', '二级指标', '三级指标', '运算符', '年度指标值', '单位', '实际完成值', '分值', '得分', '偏差原因'], ...targets('甲项目', '场地停用'), ...targets('乙项目', null), ['合计', '', '', '', '', '', '', '', 180, null, null]]);
      put('进度', [['项目', '预算', '累计支出'], ['甲项目', 100, 90], ['乙项目', 100, 50], ['合计', 200, 140]]);
      model?.setName({ name: '项目绩效目标表', scope: null, formula: '目标!$A$1:$K$8' });
      model?.setName({ name: '项目进度表', scope: null, formula: '进度!$A$1:$C$4' });
    });
    await list().getByRole('button', { name: '重新评分' }).click();
    await list().getByText('项目按《项目支出绩效自评表（全国通用，10+90）》（自带的，工作簿没有项目的评价指标体系）计分。').waitFor();
    // 9 + 40 + 30 + 10, and 5 in the place of 9.
    expect(await list().locator('dl .number').allInnerTexts()).toEqual(['89.00 / 100 良', '85.00 / 100 良']);
    expect(await list().locator('dl dd.quiet').allInnerTexts()).toEqual(['执行率 90.00% · 完成指标 2 / 3', '执行率 50.00% · 完成指标 2 / 3']);
    expect(await list().locator('dl .tag').allInnerTexts()).toEqual(['待说明偏差 1 处']);
    await list().getByText('“合计”一行是合计，不作为项目，未计入').first().waitFor();
  });

  test('a project leads to its cell', async () => {
    await list().getByRole('button', { name: '乙项目' }).click();
    await opened.page.waitForFunction(() => {
      const { model } = window.workbench;
      return model?.sheetById(model.selection.sheetId)?.name === '目标' && model.selection.area.row === 4;
    });
  });

  test('summary and forms are written when asked for, from the workbook as it is then', async () => {
    await opened.page.evaluate(() => window.workbench.model?.sheets.find(({ name }) => name === '目标')?.edit('person', (cells) => cells.set(4, 10, { value: '设备故障', formula: null })));
    await list().getByRole('button', { name: '写入汇总表' }).click();
    await list().getByText('已写入「项目自评汇总」').waitFor();
    expect(await list().locator('dl .tag').count()).toBe(0);
    await list().getByRole('button', { name: '生成自评表' }).click();
    await list().getByText('已写入「项目自评表-甲项目」「项目自评表-乙项目」').waitFor();
    expect(await sheets()).toEqual(expect.arrayContaining(['项目自评汇总', '项目自评表-甲项目', '项目自评表-乙项目']));
    expect(opened.faults).toEqual([]);
  });
});
