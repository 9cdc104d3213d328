import { WorkbookModel } from '../../../src/workbench/model';
import { onSheet, refusal, withOffice, type Stage } from './support/office';

const PLATFORMS = ['desktop', 'web'] as const;

function save({ Office }: Stage): Promise<Office.AsyncResultStatus> {
  return new Promise((resolve) => Office.context.document.settings.saveAsync((result) => resolve(result.status)));
}

describe('settings of the workbook', () => {
  test('are added, changed, listed, deleted, and kept in the file', async () => {
    const model = WorkbookModel.blank();
    const read = await onSheet(async (_, context) => {
      const { settings } = context.workbook;
      settings.add('judgements', { 信访: [1, null, '无'] });
      settings.add('framework', 'futian-2024');
      settings.add('gone', 1);
      settings.add('empty', 'full');
      settings.getItem('empty').value = null;
      settings.getItem('framework').value = 'futian-2025';
      settings.getItem('gone').delete();
      const [present, missing, count] = [settings.getItemOrNullObject('judgements'), settings.getItemOrNullObject('gone'), settings.getCount()];
      present.load('key,value');
      missing.load('value');
      settings.load('items/key,items/value');
      await context.sync();
      return [present.value, missing.isNullObject, count.value, settings.items.map(({ key, value }) => [key, value as unknown])];
    }, { model });
    const judgements = { 信访: [1, null, '无'] };
    expect(read).toEqual([judgements, true, 3, [['judgements', judgements], ['framework', 'futian-2025'], ['empty', null]]]);
    expect(WorkbookModel.open(model.save()).settings.get('judgements')).toEqual(judgements);
    expect(await refusal(() => onSheet(async (_, context) => { context.workbook.settings.getItem('gone').load('value'); await context.sync(); }, { model }))).toEqual({ code: 'ItemNotFound', at: 'SettingCollection.getItem' });
  });
});

describe.each(PLATFORMS)('settings of the document (%s)', (platform) => {
  test('are the same ones, saved as they are and read at the start', async () => {
    const model = WorkbookModel.blank();
    model.settings.set('before', { 年: 2024 });
    await withOffice(async (stage) => {
      const { settings } = stage.Office.context.document;
      expect(settings.get('before')).toEqual({ 年: 2024 });
      settings.set('after', ['甲', 1.5, true]);
      settings.remove('before');
      expect(model.settings.keys()).toEqual(['before']);
      expect(await save(stage)).toBe('succeeded');
    }, { model, platform });
    expect(model.settings.keys().map((key) => [key, model.settings.get(key)])).toEqual([['after', ['甲', 1.5, true]]]);
    await withOffice(async ({ Excel }) =>
      Excel.run(async (context) => {
        const setting = context.workbook.settings.getItem('after');
        setting.load('value');
        await context.sync();
        expect(setting.value).toEqual(['甲', 1.5, true]);
      }), { model, platform });
  });

  test('of two workbooks do not meet in the session of the browser', async () => {
    const keys = async () => withOffice(async ({ window }) => Object.keys({ ...window.sessionStorage }).filter((key) => key.includes('CachedSessionSettings')), { platform });
    const [first, second] = [await keys(), await keys()];
    expect(first).toHaveLength(1);
    expect(second).not.toEqual(first);
  });
});
