/** The formulas as text: which functions they use, how long they are, and what has no formula. */
import { indicatorFormula, formulaSheet, type FormulaContext } from '../../src/scoring/formulas';
import { OPERATOR_SPELLINGS } from '../../src/scoring/formulas/targetCells';
import { plainWords } from '../../src/scoring/formulas/judgementCells';
import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import { indicatorsOf, type Framework, type Indicator, type Measure, type Rule } from '../../src/scoring/frameworks/model';
import { sameWords } from '../../src/scoring/inputs/tables';
import { OPERATORS, operatorNamed } from '../../src/scoring/targets/operators';
import { CORE, DISPLAYED, everyShape, ROUNDINGS } from './support/frameworks';

const CONTEXT: FormulaContext = {
  input: (name) => name,
  judgements: { reference: '自评打分表', capacity: 60, columns: { indicator: 1, item: 2, score: 3, reason: 4 } },
  targets: { reference: '绩效目标表', capacity: 40, columns: { name: 1, operator: 2, target: 3, actual: 5 }, hasOwnPoints: false },
  work: { sheet: '评分计算', row: 0, column: 0 },
  scoreCell: (id) => `自评评分表!$F$${indicatorsOf(DEFAULT_FRAMEWORK).findIndex(({ indicator }) => indicator.id === id) + 4}`,
  withReasons: true,
  language: 'zh-CN',
};

/** Functions of Excel 2007, which WPS and LibreOffice have under the same names. */
const ALLOWED = new Set(
  'ABS AND CHAR CHOOSE COLUMNS COUNT COUNTBLANK COUNTIF FIND GCD IF IFERROR INDEX INT ISERROR ISNUMBER LEFT LEN LOG10 MATCH MAX MID MIN N NOT OR RIGHT ROUND ROWS SUBSTITUTE SUM SUMPRODUCT TEXT TRIM VLOOKUP'.split(' '),
);

const FRAMEWORKS: readonly (readonly [string, Framework])[] = [
  ['the shipped framework', DEFAULT_FRAMEWORK],
  ['every shape', everyShape(DISPLAYED, 'excluded-and-rescaled')],
  ['exact scores, rounded half to even', { ...CORE, rounding: ROUNDINGS.find(({ total }) => total.of === 'exact-scores' && total.mode === 'half-even') ?? DISPLAYED }],
];

function allFormulas(framework: Framework, context = CONTEXT): string[] {
  const { indicators, total, work } = formulaSheet(framework, context);
  const visible = [...indicators.values(), total].flatMap((formulas) => Object.values(formulas as unknown as Record<string, string | null>));
  return [...visible, ...work.flat()].filter((cell): cell is string => cell?.startsWith('=') ?? false);
}

const withoutTexts = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""');

describe.each(FRAMEWORKS)('the formulas of %s', (_, framework) => {
  const formulas = allFormulas(framework);

  it('exist for every indicator and the total', () => {
    const { indicators, total } = formulaSheet(framework, CONTEXT);
    expect([...indicators.values(), total].filter((made) => 'notExpressible' in made)).toEqual([]);
    expect(indicators.size).toBe(indicatorsOf(framework).length);
  });

  it('use only functions that Excel 2010, WPS and LibreOffice have', () => {
    const used = new Set(formulas.flatMap((formula) => [...withoutTexts(formula).matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, name = '']) => name)));
    expect([...used].filter((name) => !ALLOWED.has(name))).toEqual([]);
  });

  it('keep to Excel\'s limits: 8,192 characters, 64 levels, 255 arguments, constants of 255 characters', () => {
    expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThanOrEqual(8192);
    const depthOf = (formula: string) => {
      let depth = 0;
      let most = 0;
      for (const character of withoutTexts(formula)) {
        depth += character === '(' ? 1 : character === ')' ? -1 : 0;
        most = Math.max(most, depth);
      }
      expect(depth).toBe(0);
      return most;
    };
    expect(Math.max(...formulas.map(depthOf))).toBeLessThanOrEqual(64);
    expect(Math.max(...formulas.map((formula) => withoutTexts(formula).split(',').length))).toBeLessThanOrEqual(255);
    const constants = formulas.flatMap((formula) => [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text = '']) => text.replaceAll('""', '"').length));
    expect(Math.max(...constants)).toBeLessThanOrEqual(255);
  });

  it('refer to cells of the working sheet that are there', () => {
    const { work } = formulaSheet(framework, CONTEXT);
    const filled = new Set(work.flatMap((row, line) => row.flatMap((cell, column) => (cell.startsWith('=') ? [`$${letters(column)}$${line + 1}`] : []))));
    const own = work.flat().filter((cell) => cell.startsWith('=')).map((cell) => withoutTexts(cell).replace(/(?:'[^']*'|[\p{L}\p{N}]+)!\$[A-Z]+\$\d+/gu, ''));
    const missing = own.flatMap((formula) => formula.match(/\$[A-Z]+\$\d+/g) ?? []).filter((cell) => !filled.has(cell));
    expect(missing).toEqual([]);
  });

  it('are the same each time', () => {
    expect(allFormulas(framework)).toEqual(formulas);
  });
});

describe('a formula sheet', () => {
  it('moves with the place of its working sheet', () => {
    const moved = formulaSheet(DEFAULT_FRAMEWORK, { ...CONTEXT, work: { sheet: "甲's", row: 9, column: 30 } });
    expect(indicatorFormula(DEFAULT_FRAMEWORK, indicatorOf('asset-use'), CONTEXT)).toEqual({ formula: expect.stringMatching(/^=IF\('评分计算'!\$B\$\d+=1,/) });
    expect(moved.indicators.get('asset-use')).toMatchObject({ score: expect.stringMatching(/^=IF\('甲''s'!\$AF\$\d+=1,/) });
  });

  it('takes its words from the catalogue in the language asked for', () => {
    const { indicators } = formulaSheet(DEFAULT_FRAMEWORK, { ...CONTEXT, language: 'en' });
    expect(indicators.get('asset-use')).toMatchObject({ score: expect.stringContaining('"not scored"') });
  });

  it('leaves out reasons on request', () => {
    const { indicators } = formulaSheet(DEFAULT_FRAMEWORK, { ...CONTEXT, withReasons: false });
    expect(indicators.get('asset-use')).toMatchObject({ reason: null });
  });

  it('does without names and tables that the workbook lacks', () => {
    const formulas = allFormulas(DEFAULT_FRAMEWORK, { ...CONTEXT, input: () => null, judgements: null, targets: null });
    expect(formulas.filter((formula) => /自评打分表|绩效目标表/.test(withoutTexts(formula)))).toEqual([]);
  });
});

describe('what has no formula', () => {
  const measures: readonly Measure[] = [
    ...DEFAULT_FRAMEWORK.measures,
    { id: 'rate-of-rates', name: '比率之比', display: 'percent', value: { ratio: [{ measure: 'staff-rate' }, { measure: 'asset-use-rate' }] } },
    { id: 'product', name: '乘积', display: 'number', value: { number: { product: [{ input: '三公支出' }, { input: '三公预算' }] } } },
    { id: 'either-rate', name: '任一比率', display: 'percent', value: { number: { firstGiven: [{ measure: 'staff-rate' }, { constant: '1' }] } } },
  ];
  const refusalOf = (rule: Rule): string => {
    const indicator: Indicator = { id: 'refused', name: '某指标', maximum: '3', standard: '', sources: [], rule };
    const framework: Framework = { ...DEFAULT_FRAMEWORK, measures, sections: [{ name: '一', groups: [{ name: '一', indicators: [indicator, indicatorOf('asset-use')] }] }] };
    const { indicators, total } = formulaSheet(framework, CONTEXT);
    expect('score' in (indicators.get('asset-use') ?? {})).toBe(true);
    expect('score' in total).toBe(true);
    const made = indicators.get('refused');
    return made && 'notExpressible' in made ? made.notExpressible : '';
  };

  it('is a rate divided by a rate, a product of amounts, a choice between rates', () => {
    expect(refusalOf({ shape: 'proportional', measure: 'rate-of-rates' })).toMatch(/staff-rate is multiplied, divided or compared/);
    expect(refusalOf({ shape: 'proportional', measure: 'product' })).toMatch(/beyond 15 digits/);
    expect(refusalOf({ shape: 'bands', measure: 'either-rate', bands: [{ points: '1' }] })).toMatch(/chosen instead/);
  });

  it('is a comparison of targets that have a category or points of their own', () => {
    expect(refusalOf({ shape: 'targets', missed: 'proportion', category: '产出指标' })).toMatch(/targets of one category/);
    const indicator: Indicator = { id: 'targets', name: '某指标', maximum: '3', standard: '', sources: [], rule: { shape: 'targets', missed: 'nothing' } };
    const framework: Framework = { ...DEFAULT_FRAMEWORK, measures, sections: [{ name: '一', groups: [{ name: '一', indicators: [indicator] }] }] };
    const targets = CONTEXT.targets && { ...CONTEXT.targets, hasOwnPoints: true };
    expect(formulaSheet(framework, { ...CONTEXT, targets }).indicators.get('targets')).toMatchObject({ notExpressible: expect.stringContaining('points of their own') as string });
  });

  it('is a rule with points below zero', () => {
    expect(refusalOf({ shape: 'bands', measure: 'staff-rate', bands: [{ below: '1', points: '-1' }, { atLeast: '1', points: '1' }] })).toMatch(/points below 0/);
  });

  it('stays a value in its cell, which the total counts', () => {
    const indicator: Indicator = { id: 'benefits', name: '某指标', maximum: '3', standard: '', sources: [], rule: { shape: 'proportional', measure: 'product' } };
    const framework: Framework = { ...DEFAULT_FRAMEWORK, measures, sections: [{ name: '一', groups: [{ name: '一', indicators: [indicator] }] }] };
    expect(formulaSheet(framework, CONTEXT).work.flat().join('\n')).toContain(CONTEXT.scoreCell('benefits'));
  });
});

describe('words of people', () => {
  it('reads every spelling of an operator as the engine does', () => {
    for (const operator of OPERATORS) for (const spelling of OPERATOR_SPELLINGS[operator]) expect(operatorNamed(spelling)).toBe(operator);
  });

  it('takes no two names for one that the engine tells apart', () => {
    const names = indicatorsOf(DEFAULT_FRAMEWORK).map(({ indicator }) => indicator.name);
    expect(new Set(names.map(plainWords)).size).toBe(new Set(names.map(sameWords)).size);
    expect(plainWords('①“三公”经费（合计）。')).toBe('三公经费(合计)');
  });
});

function indicatorOf(id: string): Indicator {
  const found = indicatorsOf(DEFAULT_FRAMEWORK).find(({ indicator }) => indicator.id === id);
  if (!found) throw new Error(`no indicator ${id}`);
  return found.indicator;
}

function letters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : letters(Math.floor(column / 26) - 1) + letter;
}
