/** Taking a binding back: names as they were, and what a person bound elsewhere since stays. */
import { bindInputs, setUnit, undoBinding, type Binding } from '../../src/workbook/recognition';
import type { WorkbookModel } from '../../src/workbench/model';
import { contentsOf } from '../support/sample';
import { withExcel } from '../support/scoring';
import { accountantsWorkbook, area, at, SUMMED_QUARTERS } from './support/accountant';

const SPENT = area('三公支出', at('2024年决算', 'C4'), [130_700], '元');
const BUDGET = area('三公预算', at('2024年决算', 'B4'), [134_500], '元');

const look = (model: WorkbookModel) => ({ contents: contentsOf(model), names: model.names.map(({ name, formula, comment }) => [name, formula, comment]) });

/** Binds, lets a person do something, and takes the binding back. */
function bindAndUndo(model: WorkbookModel, bindings: readonly Binding[], between: () => void = () => undefined): Promise<void> {
  return withExcel(model, async () => {
    const { undo } = await bindInputs(bindings);
    if (!undo) throw new Error('nothing was bound');
    between();
    await undoBinding(undo);
  });
}

describe('taking a binding back', () => {
  test('leaves a workbook as it was, also without the sheet that sums up quarters', async () => {
    const model = accountantsWorkbook();
    const before = look(model);
    await bindAndUndo(model, [SPENT, BUDGET, SUMMED_QUARTERS]);
    expect(look(model)).toEqual(before);
  });

  test('lets a name that was re-pointed refer where it did, in the unit that it had', async () => {
    const model = accountantsWorkbook();
    model.setName({ name: '三公支出', scope: null, formula: "'2024年决算'!$C$5", comment: '单位：万元' });
    model.setName({ name: '三公支出_单位', scope: null, formula: '"万元"' });
    const before = look(model);
    await bindAndUndo(model, [{ ...SPENT, replaces: true }]);
    expect(look(model)).toEqual(before);
    await bindAndUndo(model, [{ ...SPENT, unit: null, replaces: true }]);
    expect(look(model)).toEqual(before);
  });

  test('takes the unit with it that a person gave since', async () => {
    const model = accountantsWorkbook();
    const before = look(model);
    await withExcel(model, async () => {
      const { undo } = await bindInputs([SPENT]);
      await setUnit(['三公支出'], '万元');
      if (undo) await undoBinding(undo);
    });
    expect(look(model)).toEqual(before);
  });

  test('leaves alone a name that refers elsewhere by now, with its unit', async () => {
    const model = accountantsWorkbook();
    await bindAndUndo(model, [SPENT, BUDGET], () => model.setName({ name: '三公支出', scope: null, formula: "'2024年决算'!$C$5" }));
    expect(model.names.filter(({ name }) => name.startsWith('三公')).map(({ name, formula }) => [name, formula])).toEqual([['三公支出', "'2024年决算'!$C$5"], ['三公支出_单位', '"元"']]);
  });

  test('is not offered where nothing was bound', async () => {
    const model = accountantsWorkbook();
    model.setName({ name: '三公支出', scope: null, formula: "'2024年决算'!$C$5" });
    expect(await withExcel(model, () => bindInputs([SPENT]))).toMatchObject({ bound: [], kept: ['三公支出'], undo: null });
  });
});
