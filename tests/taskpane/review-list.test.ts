/** The review list as data: groups, what accepting all takes and leaves, units, and the reasons in words. */
import { acceptable, bindingOf, boundOf, changed, chosenOf, entriesOf, isOtherReading, leftOut, sheetsOf, unfound, unitOf, withPicked, withSheetUnit, type Entry } from '../../src/taskpane/recognition/entries';
import { inCoreAmount, shownValue } from '../../src/taskpane/recognition/shownValue';
import { whyText } from '../../src/taskpane/recognition/whyText';
import { candidateOf, cellsOf, itemOf, placeAt } from './support/reviewItems';

const SPENT = { place: placeAt('三公经费', 4, 3), value: 130_700, unit: '元' } as const;
const BUDGET = { place: placeAt('三公经费', 4, 2), value: 134_500, unit: '元' } as const;
const STAFF = { place: placeAt('人员', 3, 1), value: 12 } as const;

const items = [
  itemOf('三公预算', [BUDGET]),
  itemOf('三公支出', [{ ...SPENT, confidence: 'medium' }]),
  itemOf('编制人数', [STAFF]),
  itemOf('在编人数', [{ ...STAFF, confidence: 'low' }]),
  itemOf('编外人数', [STAFF, { ...STAFF, place: placeAt('人员', 3, 2), value: 14 }]),
  itemOf('日常公用预算', [{ ...BUDGET, cells: { isDate: true } }]),
  itemOf('采购计划金额', []),
  itemOf('流动资产', [], { needed: false }),
  itemOf('固定资产原值', [BUDGET], { bound: { name: '固定资产原值', state: 'bound', refersTo: "'三公经费'!C5", unit: '元' } }),
  itemOf('在用固定资产', [BUDGET], { bound: { name: '在用固定资产', state: 'broken', refersTo: '=#REF!', unit: null } }),
];

const list = entriesOf(items);
const of = (entries: readonly Entry[], input: string): Entry => {
  const entry = entries.find(({ item }) => item.input === input);
  if (!entry) throw new Error(`no entry ${input}`);
  return entry;
};
const names = (entries: readonly Entry[]) => entries.map(({ item }) => item.input);

describe('the groups of the review list', () => {
  test.each([
    ['三公预算', 'accept'], ['三公支出', 'look'], ['在编人数', 'look'], ['编外人数', 'choose'], ['采购计划金额', 'missing'],
    ['流动资产', 'absent'], ['固定资产原值', 'bound'], ['在用固定资产', 'broken'],
  ])('%s is in %s', (input, group) => {
    expect(of(list, input).group).toBe(group);
  });

  test('an ambiguous input has nothing chosen, whatever stands first', () => {
    expect(chosenOf(of(list, '编外人数'))).toBeNull();
    expect(bindingOf(of(list, '编外人数'))).toBeNull();
  });
});

describe('accepting all', () => {
  test('takes high and medium confidence and broken names, never what is bound, low, ambiguous or no number', () => {
    expect(names(acceptable(list))).toEqual(['三公预算', '三公支出', '编制人数', '在用固定资产']);
    expect(leftOut(list)).toEqual({ choose: 1, low: 1, doubtful: 1 });
  });

  test('takes an ambiguous input once a person has chosen, and nothing that was rejected', () => {
    const chosen = changed(list, '编外人数', (entry) => ({ ...entry, choice: 1 }));
    const rejected = changed(chosen, '三公支出', (entry) => ({ ...entry, state: 'rejected' }));
    expect(names(acceptable(rejected))).toEqual(['三公预算', '编制人数', '编外人数', '在用固定资产']);
    expect(bindingOf(of(rejected, '编外人数'))).toMatchObject({ source: { place: { column: 2 } }, values: [14], unit: null });
    expect(leftOut(rejected).choose).toBe(0);
  });

  test('leaves to input sheets only what has no cell, or whose cell a person rejected', () => {
    expect(names(unfound(list))).toEqual(['采购计划金额', '流动资产']);
    expect(names(unfound(changed(list, '三公支出', (entry) => ({ ...entry, state: 'rejected' }))))).toContain('三公支出');
  });
});

describe('units', () => {
  test('come from recognition until a person gives another, for one input or for all of a sheet', () => {
    expect(unitOf(of(list, '三公预算'))).toBe('元');
    expect(sheetsOf(list)).toEqual({ told: ['三公经费'], silent: [] });
    const inCore = withSheetUnit(list, '三公经费', '万元');
    expect(bindingOf(of(inCore, '三公预算'))).toMatchObject({ unit: '万元' });
    expect(bindingOf(of(inCore, '编制人数'))).toMatchObject({ unit: null });
    expect(unitOf(of(withSheetUnit(inCore, '三公经费', null), '三公预算'))).toBe('元');
  });

  test('an amount in 元 is told in 万元 exactly, down to the cent', () => {
    expect(inCoreAmount(candidateOf(SPENT), '元')).toBe('13.07');
    expect(inCoreAmount(candidateOf({ ...SPENT, value: '130,701.0０元' }), '元')).toBe('13.0701');
    expect(inCoreAmount(candidateOf({ ...SPENT, value: 130_700.09 }), '元')).toBe('13.070009');
    expect(inCoreAmount(candidateOf({ ...SPENT, value: '详见附表' }), '元')).toBeNull();
    expect(inCoreAmount(candidateOf(SPENT), '万元')).toBeNull();
  });
});

describe('names that exist', () => {
  test('are told with what was read elsewhere, and agree when both are the same cell', () => {
    expect(isOtherReading(of(list, '固定资产原值'))).toBe(false);
    const elsewhere = entriesOf([itemOf('固定资产原值', [SPENT], { bound: { name: '固定资产原值', state: 'bound', refersTo: '三公经费!C5', unit: null } })]);
    expect(isOtherReading(of(elsewhere, '固定资产原值'))).toBe(true);
    expect(bindingOf(of(elsewhere, '固定资产原值'))).toMatchObject({ replaces: true });
  });

  test('are those of the accepted cells after accepting', () => {
    const accepted: Entry = { ...of(list, '三公预算'), state: 'accepted' };
    expect(boundOf(accepted)).toEqual({ refersTo: '三公经费!C5', unit: '元' });
  });
});

test('cells that a person selected come first and are chosen; what was recognised stays to go back to', () => {
  const picked = { place: placeAt('人员', 9, 1), value: 13 };
  const entry = withPicked(of(list, '编制人数'), candidateOf(picked), cellsOf(picked));
  expect(chosenOf(entry)?.cells.addresses).toEqual(['人员!B10']);
  expect(entry.item.candidates).toHaveLength(2);
  expect(entry.isPicked).toBe(true);
});

describe('the value that is shown', () => {
  test('is the cell’s own text, the part of a longer text, or the quarters as they were summed up', () => {
    expect(shownValue(candidateOf(SPENT), cellsOf({ ...SPENT, cells: { texts: ['130,700.00'] } }))).toBe('130,700.00');
    const cells = { ...cellsOf(STAFF), texts: ['编制单位：某中心'] };
    expect(shownValue({ ...candidateOf(STAFF), source: { kind: 'text', place: STAFF.place, value: '某中心', passage: '编制单位：某中心' }, values: ['某中心'] }, cells)).toBe('某中心');
    const place = placeAt('执行', 3, 1);
    const quarters = { ...candidateOf(STAFF), source: { kind: 'quarters', places: [place, place, place, place], sumUp: true }, values: [1, 3, 6, 10] } as const;
    expect(shownValue(quarters, { ...cellsOf(STAFF), texts: ['1', '2', '3', '4'] })).toBe('1 / 3 / 6 / 10');
    expect(shownValue({ ...candidateOf(STAFF), values: [] }, cellsOf(STAFF))).toBeNull();
  });
});

describe('why a cell was taken, in words', () => {
  const cell = placeAt('三公经费', 4, 0);
  const why = [
    { kind: 'label', text: '因公出国（境）费', cell, isExact: true },
    { kind: 'column', text: '决算数', cell },
    { kind: 'agrees', with: ['合计'] },
    { kind: 'rival', cell: placeAt('三公 二', 4, 3) },
  ] as const;

  test('what speaks for it and what a person should look at are told apart', () => {
    const reading = { ...SPENT, why, cells: { isHidden: true, isFormula: true } };
    expect(whyText(candidateOf(reading), cellsOf(reading), 'zh-CN')).toEqual({
      reasons: ['标签“因公出国（境）费”', '列“决算数”', '与合计相符', '单位“元”写在表头上方（三公经费!D2）', '由公式算出'],
      doubts: ["'三公 二'!D5 也像", '在隐藏的行、列或工作表中'],
    });
  });

  test('a unit that nobody wrote is said, and asked about once for the sheet', () => {
    const silent = { ...candidateOf({ ...SPENT, why: [{ kind: 'unit-assumed' }] }), unit: { unit: '万元', sign: 'assumed', cell: null } } as const;
    expect(whyText(silent, cellsOf(SPENT), 'zh-CN')).toEqual({ reasons: ['没有写明单位'], doubts: [] });
    expect(sheetsOf(entriesOf([{ ...itemOf('三公支出', [SPENT]), candidates: [silent] }]))).toEqual({ told: [], silent: ['三公经费'] });
  });

  test('a cell that is blank is told as such, not as holding no number', () => {
    const reading = { ...SPENT, why: [{ kind: 'not-a-number' }], cells: { texts: [''] } } as const;
    expect(whyText(candidateOf(reading), cellsOf(reading), 'zh-CN').doubts).toEqual(['单元格还没有填']);
  });
});
