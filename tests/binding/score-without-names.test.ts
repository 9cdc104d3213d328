/** The published workbook without its names: recognised, bound and scored, it gives the same total as with them. */
import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import { bindInputs, recogniseWorkbook, type Binding, type Review } from '../../src/workbook/recognition';
import { scoreWorkbook } from '../../src/workbook/score';
import type { WorkbookModel } from '../../src/workbench/model';
import { sample } from '../support/sample';
import { withExcel } from '../support/scoring';

function withoutNames(): WorkbookModel {
  const model = sample();
  for (const { name, scope } of [...model.names]) if (!name.startsWith('_xlnm.')) model.removeName(name, scope);
  return model;
}

function accepted(review: Review): Binding[] {
  return review.items.flatMap(({ input, state, candidates: [best] }) => (state === 'found' && best && best.confidence !== 'low' ? [{ input, source: best.source, values: best.values, unit: best.unit?.unit ?? null }] : []));
}

test('the published workbook scores 94.8 after its names were taken away, recognised and bound', async () => {
  const model = withoutNames();
  const outcome = await withExcel(model, async () => {
    const review = await recogniseWorkbook(DEFAULT_FRAMEWORK);
    await bindInputs(accepted(review));
    return scoreWorkbook({ framework: DEFAULT_FRAMEWORK, language: 'zh-CN' });
  });
  expect(outcome.scorecard.total).toMatchObject({ score: '94.8', complete: true });
});
