/** The scoring sheet as plain Excel formulas: for each cell of the form a formula, and the working sheet behind them. */
import { formulaMessages } from '../../messages/formulaSheet';
import { totalMessages } from '../../messages/totals';
import { indicatorsOf, type Framework, type Indicator } from '../frameworks/model';
import type { FormulaContext } from './context';
import { quoted } from './excelText';
import { floorBook } from './floors';
import { fromOutside, workGrid } from './grid';
import { indicatorCells, type IndicatorCells } from './indicatorCells';
import { inputBook } from './inputCells';
import { judgementBook } from './judgementCells';
import { NotExpressible } from './limits';
import { measureCellBook } from './measureCells';
import type { NodeTools } from './nodeCells';
import { operandBook } from './operands';
import { pointsBook } from './points';
import { reasonBook } from './reasonCells';
import { targetCells } from './targetCells';
import { totalCells, type TotalCells } from './totalCells';

/** The formulas of one row of the form, each with its leading `=`. */
export interface IndicatorFormulas {
  /** 自评得分: a number, or the words for "not scored" and "not applicable". */
  readonly score: string;
  /** Points lost, a number; '' where there is no score. */
  readonly deduction: string;
  /** 扣分原因和其他说明; `null` when reasons were not wanted as formulas. */
  readonly reason: string | null;
}

export interface TotalFormulas {
  readonly score: string;
  readonly deduction: string;
  /** '' while an indicator is not scored. */
  readonly rating: string;
  /** How many indicators are not scored. */
  readonly open: string;
  /** Deduction and rating in a sentence; says when the total is partial. */
  readonly note: string;
}

/** Why something has no formula, for a person who maintains frameworks. */
export interface NoFormula {
  readonly notExpressible: string;
}

export interface FormulaSheet {
  readonly indicators: ReadonlyMap<string, IndicatorFormulas | NoFormula>;
  readonly total: TotalFormulas | NoFormula;
  /** The working sheet's block, row by row, to be put at `context.work`: formulas begin with `=`, all else is text. */
  readonly work: readonly (readonly string[])[];
}

/**
 * Formulas for every cell of the form that a Score writes. They give the engine's points as long as the numbers stay
 * within the bounds of `limits.ts`, and no points beyond. An indicator that can't be a formula says why; its score is
 * then written as a value, and the total takes it from its cell.
 */
export function formulaSheet(framework: Framework, context: FormulaContext): FormulaSheet {
  const indicators = indicatorsOf(framework).map(({ indicator }) => indicator);
  const refused = new Map<string, NoFormula>();
  for (;;) {
    const before = refused.size;
    const sheet = attempt(framework, context, indicators, refused);
    // What was refused leaves lines behind: the sheet is made again without it.
    if (refused.size === before) return sheet;
  }
}

function attempt(framework: Framework, context: FormulaContext, indicators: readonly Indicator[], refused: Map<string, NoFormula>): FormulaSheet {
  const tools = toolsFor(framework, context);
  const { grid, language } = tools;
  const { headings } = formulaMessages[language];
  const reasons = reasonBook(tools);
  const cells = new Map<string, IndicatorCells>();
  const formulas = new Map<string, IndicatorFormulas | NoFormula>(refused);
  grid.heading(headings.indicators);
  for (const indicator of indicators) {
    if (refused.has(indicator.id)) continue;
    const made = orRefusal(() => {
      const own = indicatorCells(indicator, tools);
      return { own, row: rowFormulas(own, context.withReasons ? reasons.reason(own) : null, framework, context) };
    });
    if ('notExpressible' in made) {
      refused.set(indicator.id, made);
    } else {
      formulas.set(indicator.id, made.row);
      cells.set(indicator.id, made.own);
    }
  }
  grid.heading(headings.total);
  const total = orRefusal(() => totalFormulas(totalCells(cells, context, tools), framework, context));
  return { indicators: formulas, total, work: grid.rows() };
}

function rowFormulas({ state, units, deduction }: IndicatorCells, reason: string | null, framework: Framework, context: FormulaContext): IndicatorFormulas {
  const words = formulaMessages[context.language];
  const one = 10n ** BigInt(framework.rounding.score.decimals);
  const outside = (cell: string) => fromOutside(context.work, cell);
  return {
    score: `=IF(${outside(state)}=1,${outside(units)}/${one},IF(${outside(state)}=2,${quoted(totalMessages[context.language].notApplicable)},${quoted(words.notScored)}))`,
    deduction: `=IF(${outside(state)}=1,${outside(deduction)}/${one},"")`,
    reason: reason === null ? null : `=${outside(reason)}`,
  };
}

function totalFormulas({ units, deduction, rating, open, note }: TotalCells, framework: Framework, context: FormulaContext): TotalFormulas {
  const one = 10n ** BigInt(framework.rounding.total.decimals);
  const outside = (cell: string) => `=${fromOutside(context.work, cell)}`;
  return { score: `${outside(units)}/${one}`, deduction: `${outside(deduction)}/${one}`, rating: outside(rating), open: outside(open), note: outside(note) };
}

/** The score formula of one indicator; it refers to the working sheet of `formulaSheet` with the same context. */
export function indicatorFormula(framework: Framework, indicator: Indicator, context: FormulaContext): { readonly formula: string } | NoFormula {
  const found = formulaSheet(framework, context).indicators.get(indicator.id);
  if (!found) throw new Error(`${framework.id} has no indicator ${indicator.id}`);
  return 'score' in found ? { formula: found.score } : found;
}

function toolsFor(framework: Framework, context: FormulaContext): NodeTools {
  const { language } = context;
  const grid = workGrid(context.work);
  const floors = floorBook(grid, language);
  const inputs = inputBook(grid, framework, context);
  grid.heading(formulaMessages[language].headings.measures);
  const targets = targetCells(grid, context);
  return {
    grid, floors, targets, language, framework,
    points: pointsBook(grid, floors, language),
    measures: measureCellBook(grid, framework, operandBook(grid, inputs, targets, language), language),
    judgements: judgementBook(grid, framework, context),
  };
}

/** What was made, or why it can't be. An error of ours passes through. */
function orRefusal<Made>(make: () => Made): Made | NoFormula {
  try {
    return make();
  } catch (error) {
    if (error instanceof NotExpressible) return { notExpressible: error.message };
    throw error;
  }
}
