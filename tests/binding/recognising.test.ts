/** Reading a workbook for recognition: what is read, in which pieces, what is told meanwhile, how it ends early. */
import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import { RecognitionCancelled, type Candidate, type SheetValues } from '../../src/scoring/recognition/model';
import { writeCheckSheet } from '../../src/workbook/check';
import { bindInputs, recogniseWith, type Recogniser, type RecogniseProgress } from '../../src/workbook/recognition';
import { scoreWorkbook } from '../../src/workbook/score';
import { setCell, sheetOf } from '../support/sample';
import { withExcel } from '../support/scoring';
import { accountantsWorkbook, area, at, FROM_PROSE } from './support/accountant';

const SPENT: Candidate = {
  source: { kind: 'area', place: at('2024年决算', 'C4') },
  values: [130_700],
  unit: { unit: '元', sign: 'corner', cell: at('2024年决算', 'C2') },
  confidence: 'high',
  why: [],
};

/** Finds one input, and keeps what it was given. */
function listening(): { readonly given: SheetValues[]; readonly recognise: Recogniser } {
  const given: SheetValues[] = [];
  return {
    given,
    recognise: async (sheets, { onSheet }) => {
      given.push(...sheets);
      for (const index of sheets.keys()) if ((await onSheet?.(index + 1, sheets.length)) === false) throw new RecognitionCancelled();
      return { proposals: [{ input: '三公支出', state: 'found', candidates: [SPENT] }, { input: '编制人数', state: 'not-found', candidates: [] }] };
    },
  };
}

describe('recognising a workbook', () => {
  test('hands the used cells of each sheet to the recogniser, and looks closer at the candidates', async () => {
    const { given, recognise } = listening();
    const review = await withExcel(accountantsWorkbook(), () => recogniseWith(recognise, DEFAULT_FRAMEWORK));
    expect(given.map(({ name, top, left, rows }) => [name, top, left, rows.length, rows[0]?.length])).toEqual([['2024年决算', 0, 0, 5, 3], ['支出进度', 0, 0, 5, 4], ['说明', 0, 0, 2, 1]]);
    expect(given[0]?.rows[1]).toEqual(['编制单位：福田区某中心', null, '单位：元']);
    expect(review).toMatchObject({ sheetsRead: 3, cellsRead: 37, partlyRead: [], brokenBindings: [], roundTrips: 6 });
    expect(review.items).toEqual([
      { input: '三公支出', state: 'found', candidates: [SPENT], cells: [{ addresses: ["'2024年决算'!C4"], texts: ['130700'], isFormula: false, isHidden: false, isDate: false }], bound: null, needed: true },
      { input: '编制人数', state: 'not-found', candidates: [], cells: [], bound: null, needed: true },
    ]);
  });

  test('tells of formulas, dates and hidden cells', async () => {
    const cellsAfter = async (change: (model: ReturnType<typeof accountantsWorkbook>) => void) => {
      const model = accountantsWorkbook();
      change(model);
      const { items } = await withExcel(model, () => recogniseWith(listening().recognise, DEFAULT_FRAMEWORK));
      return items[0]?.cells[0];
    };
    expect(await cellsAfter((model) => setCell(model, '2024年决算', 3, 2, 130_700, 'SUM(A1:A2)'))).toMatchObject({ isFormula: true });
    expect(await cellsAfter((model) => sheetOf(model, '2024年决算').patchStyle(at('', 'C4'), { numberFormat: 'yyyy"年"m"月"' }))).toMatchObject({ isDate: true });
    expect(await cellsAfter((model) => sheetOf(model, '2024年决算').patchStyle(at('', 'C4'), { numberFormat: '#,##0.00"元/月"' }))).toMatchObject({ isDate: false });
    expect(await cellsAfter((model) => sheetOf(model, '2024年决算').dimensions.setRowsHidden(3, 1, true))).toMatchObject({ isHidden: true });
    expect(await cellsAfter((model) => sheetOf(model, '2024年决算').setVisibility('hidden'))).toMatchObject({ isHidden: true });
  });

  test('leaves out the sheets that the program made', async () => {
    const model = accountantsWorkbook();
    const { given, recognise } = listening();
    await withExcel(model, async () => {
      await bindInputs([FROM_PROSE]);
      await scoreWorkbook({ framework: DEFAULT_FRAMEWORK, language: 'zh-CN' });
      await writeCheckSheet([], 'zh-CN');
      sheetOf(model, '自评评分表').rename('我的评分');
      model.addSheet('核对表 (2)').edit('person', (cells) => cells.set(0, 0, { value: '银行对账核对表', formula: null }));
      await recogniseWith(recognise, DEFAULT_FRAMEWORK);
    });
    expect(given.map(({ name }) => name)).toEqual(['2024年决算', '支出进度', '说明', '核对表 (2)']);
  });

  test('tells what the inputs are bound to, the broken ones first', async () => {
    const model = accountantsWorkbook();
    model.setName({ name: '编制人数', scope: null, formula: "'2024年决算'!#REF!" });
    const review = await withExcel(model, async () => {
      await bindInputs([area('三公支出', at('2024年决算', 'C4'), [130_700], '元')]);
      return recogniseWith(listening().recognise, DEFAULT_FRAMEWORK);
    });
    expect(review.brokenBindings).toEqual(['编制人数']);
    expect(review.items.map(({ input, bound }) => [input, bound])).toEqual([
      ['编制人数', { name: '编制人数', state: 'broken', refersTo: "='2024年决算'!#REF!", unit: null }],
      ['三公支出', { name: '三公支出', state: 'bound', refersTo: "'2024年决算'!C4", unit: '元' }],
    ]);
  });

  test('tells how far it is', async () => {
    const told: RecogniseProgress[] = [];
    await withExcel(accountantsWorkbook(), () => recogniseWith(listening().recognise, DEFAULT_FRAMEWORK, { onProgress: (progress) => told.push(progress) }));
    expect(told.map(({ step, sheet }) => `${step} ${sheet}`)).toEqual(['reading 2024年决算', 'reading 支出进度', 'reading 说明', 'recognising 支出进度', 'recognising 说明', 'recognising 说明']);
    const shares = told.map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  test.each(['reading', 'recognising'] as const)('ends when a person cancels while it is %s', async (step) => {
    const stop = new AbortController();
    const onProgress = (progress: RecogniseProgress) => {
      if (progress.step === step && progress.sheet === '说明') stop.abort();
    };
    const { given, recognise } = listening();
    const run = withExcel(accountantsWorkbook(), () => recogniseWith(recognise, DEFAULT_FRAMEWORK, { onProgress, signal: stop.signal }));
    await expect(run).rejects.toBeInstanceOf(RecognitionCancelled);
    expect(given.length > 0).toBe(step === 'recognising');
  });
});
