import { errorText } from '../../../src/workbench/host/services/customFunctions';
import { refusal, until, withOffice } from './support/office';

const PLATFORMS = ['desktop', 'web'] as const;

describe.each(PLATFORMS)('Excel as the add-in sees it (%s)', (platform) => {
  test('is Excel, on its platform, in the language asked for', async () => {
    const seen = await withOffice(async ({ Office }) => {
      const { host, platform: kind, displayLanguage, contentLanguage } = Office.context;
      return [String(host), String(kind), displayLanguage, contentLanguage];
    }, { platform, locale: 'en-US' });
    expect(seen).toEqual(['Excel', platform === 'desktop' ? 'PC' : 'OfficeOnline', 'en-US', 'en-US']);
  });

  test('reads, writes and chains null objects alike', async () => {
    await withOffice(({ Excel }) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
        range.values = [['97.2%', '=A1']];
        range.load('values,formulas');
        const nothing = context.workbook.worksheets.getItemOrNullObject('没有').getRange('A1');
        nothing.load('values');
        await context.sync();
        expect([range.values, range.formulas, nothing.isNullObject]).toEqual([[[0.972, '']], [[0.972, '=A1']], true].map((value) => value));
      }), { platform });
  });

  test('runs ribbon commands of the shared runtime', async () => {
    await withOffice(async ({ Office, host }) => {
      const ran: string[] = [];
      Office.actions.associate('score', (event: Office.AddinCommands.Event) => {
        ran.push(event.source.id);
        setTimeout(() => event.completed(), 10);
      });
      await until(() => host.functions.isReady);
      await host.commands.invoke('score', 'ScoreButton');
      expect(ran).toEqual(['ScoreButton']);
      await expect(host.commands.invoke('missing')).rejects.toThrow('status');
    }, { platform });
  });

  test('calls custom functions and takes their errors', async () => {
    await withOffice(async ({ window, host }) => {
      window.eval(`
        CustomFunctions.associate('ADD', (a, b) => a + b);
        CustomFunctions.associate('LATER', async (a) => a);
        CustomFunctions.associate('BAD', () => { throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, '缺数'); });
        CustomFunctions.associate('BROKEN', () => { throw new Error('x'); });
      `);
      const results = await host.functions.call([
        { name: 'ADD', values: [1, 2] }, { name: 'LATER', values: ['三'] }, { name: 'ADD', values: [[[1]], 'x'] }, { name: 'BAD', values: [] }, { name: 'BROKEN', values: [] },
      ]);
      expect(results.map((result) => errorText(result) ?? result.value)).toEqual([3, '三', '1x', '#N/A', '#VALUE!']);
      expect(results[3]?.value).toBe('缺数');
      expect(host.roundTrips).toBe(0);
      expect(host.requests.map(({ kind }) => kind)).toContain('functions');
    }, { platform });
  });

  test('shows and hides the task pane and updates the ribbon', async () => {
    await withOffice(async ({ Office, host }) => {
      const modes: string[] = [];
      await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void modes.push(visibilityMode));
      await Office.addin.hide();
      await until(() => modes.length === 1);
      expect(host.shell.pane.state).toBe('Background');
      await Office.addin.showAsTaskpane();
      await until(() => modes.length === 2);
      expect(modes).toEqual(['Hidden', 'Taskpane']);
      await Office.ribbon.requestUpdate({ tabs: [{ id: 'Tab', groups: [{ id: 'Group', controls: [{ id: 'ScoreButton', enabled: false }] }] }] });
      expect(host.shell.ribbon.enabled).toEqual(new Map([['ScoreButton', false]]));
      expect(host.roundTrips).toBe(0);
    }, { platform });
  });
});

describe('the theme', () => {
  test.each([['light', '#ffffff'], ['dark', '#262626']] as const)('of Windows is told when it is %s', async (theme, background) => {
    expect(await withOffice(async ({ Office }) => Office.context.officeTheme.bodyBackgroundColor, { theme })).toBe(background);
  });
});

describe('requirement sets', () => {
  const supported = (options: Parameters<typeof withOffice>[1], set: string, version: string) => withOffice(async ({ Office }) => Office.context.requirements.isSetSupported(set, version), options);

  test.each(PLATFORMS)('are those of Office LTSC 2021 unless told otherwise (%s)', async (platform) => {
    expect(await supported({ platform }, 'ExcelApi', '1.14')).toBe(true);
    expect(await supported({ platform }, 'ExcelApi', '1.15')).toBe(false);
    expect(await supported({ platform }, 'SharedRuntime', '1.1')).toBe(true);
    expect(await supported({ platform }, 'CustomFunctionsRuntime', '1.3')).toBe(true);
    expect(await supported({ platform }, 'CustomFunctionsRuntime', '1.4')).toBe(false);
    expect(await supported({ platform, requirementSets: { CustomFunctionsRuntime: '1.4' } }, 'CustomFunctionsRuntime', '1.4')).toBe(true);
  });

  test.each(PLATFORMS)('keep newer APIs from an older Excel (%s)', async (platform) => {
    const orientation = (excelApi: string) => withOffice(({ Excel }) =>
      Excel.run(async (context) => {
        const { pageLayout } = context.workbook.worksheets.getItem('Sheet1');
        pageLayout.load('orientation');
        await context.sync();
        return pageLayout.orientation;
      }), { platform, excelApi });
    expect(await orientation('1.9')).toBe('Portrait');
    expect(await refusal(() => orientation('1.8'))).toEqual({ code: 'ApiNotFound', at: 'Worksheet.pageLayout' });
  });
});
