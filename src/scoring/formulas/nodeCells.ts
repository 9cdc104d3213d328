/**
 * An indicator's tree of parts as formulas: computed, judged by a person, overruled by one, vetoed, or the alternative
 * that counts. It follows the engine's parts step by step.
 */
import { formulaMessages } from '../../messages/formulaSheet';
import { reasons } from '../../messages/reasons';
import { ceiling, exactly, multiply } from '../exact/ratio';
import type { Framework, Indicator, Rule, Veto } from '../frameworks/model';
import { isComputed } from '../rules/computed';
import { firstOf, joined, leastCommonMultiple, quoted } from './excelText';
import type { JudgementBook, JudgementCell } from './judgementCells';
import { SCORE_UNITS } from './judgementCells';
import { constantSum } from './linear';
import { thresholdsOf, type Points } from './points';
import { roundedUnits, roundingScale } from './rounding';
import { ruleCells, type RuleTools } from './ruleCells';
import type { MeasureCells } from './measureCells';

/** Something with points: the indicator itself, a part or a checklist item. */
export interface Node {
  readonly id: string;
  readonly name: string;
  readonly maximum: string;
  readonly rule: Rule;
  readonly vetoes?: readonly Veto[];
}

export interface NodeCells {
  /** A cell or constant: 0 not scored, 1 scored, 2 not applicable. */
  readonly state: string;
  /** Before any rounding. */
  readonly exact: Points;
  /** As they are added up: rounded before where the framework rounds each part. */
  readonly counted: Points;
  /** A formula of texts, each led by `；`. */
  readonly missing: string;
  /** What the reason is told from: the leaves, each with the condition under which it counts. */
  readonly leaves: readonly LeafCells[];
}

/** A part without parts. */
export interface LeafCells {
  readonly node: Node;
  readonly rule: Rule;
  /** Conditions that all hold where this leaf is what counts. */
  readonly counts: readonly string[];
  readonly exact: Points;
  readonly measures: readonly MeasureCells[];
  /** A condition: the points are a person's. */
  readonly isJudged: string | null;
  readonly judgement: JudgementCell | null;
  /** A cell with the veto's state and the words for each; `null` without vetoes. */
  readonly vetoed: { readonly when: string; readonly because: string } | null;
}

export interface NodeTools extends RuleTools {
  readonly framework: Framework;
  readonly judgements: JudgementBook;
}

export function nodeCells(node: Node, indicator: Indicator, isRoot: boolean, tools: NodeTools): NodeCells {
  const inner = withoutVeto(node, indicator, isRoot, tools);
  const veto = vetoCells(node, tools);
  if (!veto) return inner;
  const { grid, points, language } = tools;
  const { labels } = formulaMessages[language];
  const zero = points.fixed(node.name, constantSum('0'));
  const isHit = `${veto.cell}=1`;
  const vetoed: LeafCells = {
    node, rule: node.rule, counts: [isHit], exact: zero, measures: [], isJudged: null, judgement: null, vetoed: { when: isHit, because: veto.because },
  };
  return {
    state: grid.line(labels.scoreState({ item: node.name }), `IF(${veto.cell}=2,${inner.state},${veto.cell})`),
    exact: points.select(node.name, [{ when: isHit, points: zero }], inner.exact),
    counted: points.select(node.name, [{ when: isHit, points: zero }], inner.counted),
    missing: `IF(${veto.cell}=0,${veto.missing},IF(${veto.cell}=1,"",${inner.missing}))`,
    leaves: [vetoed, ...inner.leaves.map((leaf) => ({ ...leaf, counts: [`${veto.cell}=2`, ...leaf.counts] }))],
  };
}

function withoutVeto(node: Node, indicator: Indicator, isRoot: boolean, tools: NodeTools): NodeCells {
  const { rule } = node;
  switch (rule.shape) {
    case 'sum': {
      const parts = rule.parts.map((part) => nodeCells(part, indicator, false, tools));
      const whole = together(node.name, parts, tools);
      return isRoot ? whole : judgedInstead(node, indicator, whole, tools);
    }
    case 'checklist': {
      const items = rule.items.map((item) => nodeCells({ ...item, rule: { shape: 'manual' } }, indicator, false, tools));
      const whole = together(node.name, items, tools);
      return isRoot ? whole : judgedInstead(node, indicator, whole, tools);
    }
    case 'either':
      return chosen(node, rule, indicator, isRoot, tools);
    default:
      return leaf(node, indicator, isRoot, tools);
  }
}

/** Parts added up: not applicable as soon as one is, scored when all are. */
function together(name: string, parts: readonly NodeCells[], { grid, points, language }: NodeTools): NodeCells {
  const states = parts.map(({ state }) => state).join(',');
  return {
    state: parts.length === 0 ? '1' : grid.line(formulaMessages[language].labels.scoreState({ item: name }), `IF(MAX(${states})=2,2,MIN(${states}))`),
    exact: points.add(name, parts.map(({ exact }) => exact)),
    counted: points.add(name, parts.map(({ counted }) => counted)),
    missing: joined(parts.map(({ missing }) => missing)),
    leaves: parts.flatMap(({ leaves }) => leaves),
  };
}

/** A person's score for a part that has parts of its own takes the place of them all. */
function judgedInstead(node: Node, indicator: Indicator, whole: NodeCells, tools: NodeTools): NodeCells {
  const judgement = tools.judgements.judgement(indicator, node.id);
  if (judgement.cell === null) return whole;
  const isJudged = `ISNUMBER(${judgement.cell})`;
  const judged = judgedCells(node, judgement, isJudged, [isJudged], tools);
  const { grid, points, language } = tools;
  const { labels, judgement: words } = formulaMessages[language];
  return {
    state: grid.line(labels.scoreState({ item: node.name }), `IF(${judgement.cell}=${quoted(words.notApplicable)},2,IF(${isJudged},1,${whole.state}))`),
    exact: points.select(node.name, [{ when: isJudged, points: judged.exact }], whole.exact),
    counted: points.select(node.name, [{ when: isJudged, points: judged.counted }], whole.counted),
    missing: `IF(${isJudged},"",${whole.missing})`,
    leaves: [judged.leaf, ...whole.leaves.map((below) => ({ ...below, counts: [`NOT(${isJudged})`, ...below.counts] }))],
  };
}

/** The first alternative that can be scored, or the one that gives most; the last when none can be scored. */
function chosen(node: Node, rule: Extract<Rule, { shape: 'either' }>, indicator: Indicator, isRoot: boolean, tools: NodeTools): NodeCells {
  const { grid, points, language } = tools;
  const { labels } = formulaMessages[language];
  const tried = rule.of.map((alternative) => withoutVeto({ ...node, rule: alternative }, indicator, isRoot, tools));
  const [first, ...others] = tried;
  if (!first) throw new Error(`${node.id}: either of nothing`);
  let pick = grid.line(labels.chosen({ item: node.name }), `IF(${first.state}=1,1,0)`);
  let best = first.exact;
  others.forEach((next, index) => {
    const number = index + 2;
    const isMore = rule.choose === 'best' ? `${points.subtract(node.name, best, next.exact).floorsAt(leastCommonMultiple(best.scale, next.exact.scale)).ceiling}>0` : 'FALSE';
    pick = grid.line(labels.chosen({ item: node.name }), `IF(${next.state}<>1,${pick},IF(${pick}=0,${number},IF(${isMore},${number},${pick})))`);
    best = points.select(node.name, [{ when: `${pick}=${number}`, points: next.exact }], best);
  });
  const taken = grid.line(labels.chosen({ item: node.name }), `IF(${pick}=0,${tried.length},${pick})`);
  const last = tried.at(-1) ?? first;
  const pickOf = (of: (cells: NodeCells) => string) => firstOf(tried.slice(0, -1).map((cells, index) => ({ when: `${taken}=${index + 1}`, value: of(cells) })), of(last));
  const pointsOf = (of: (cells: NodeCells) => Points) =>
    points.select(node.name, tried.slice(0, -1).map((cells, index) => ({ when: `${taken}=${index + 1}`, points: of(cells) })), of(last));
  return {
    state: grid.line(labels.scoreState({ item: node.name }), pickOf(({ state }) => state)),
    exact: pointsOf(({ exact }) => exact),
    counted: pointsOf(({ counted }) => counted),
    missing: pickOf(({ missing }) => missing),
    leaves: tried.flatMap(({ leaves }, index) => leaves.map((below) => ({ ...below, counts: [`${taken}=${index + 1}`, ...below.counts] }))),
  };
}

function leaf(node: Node, indicator: Indicator, isRoot: boolean, tools: NodeTools): NodeCells {
  const { grid, points, language } = tools;
  const { labels, judgement: words } = formulaMessages[language];
  const judgement = tools.judgements.judgement(indicator, isRoot ? null : node.id);
  const cell = judgement.cell;
  const isJudged = cell === null ? 'FALSE' : `ISNUMBER(${cell})`;
  const isRefused = cell === null ? 'FALSE' : `${cell}=${quoted(words.notApplicable)}`;
  if (!isComputed(node.rule)) {
    const missing = quoted(`；${reasons[language].missingJudgement({ item: isRoot ? '' : node.name })}`);
    if (cell === null) {
      const none = points.fixed(node.name, constantSum('0'));
      return { state: '0', exact: none, counted: none, missing, leaves: [] };
    }
    const judged = judgedCells(node, judgement, isJudged, [], tools);
    return {
      state: grid.line(labels.scoreState({ item: node.name }), `IF(${isRefused},2,IF(${isJudged},1,0))`),
      exact: judged.exact,
      counted: judged.counted,
      missing: `IF(${isJudged},"",${missing})`,
      leaves: [judged.leaf],
    };
  }

  const rule = ruleCells(node.rule, exactly(node.maximum), node.name, tools);
  const computed = { exact: rule.points, counted: countedPoints(node, rule.points, tools) };
  const own = { node, rule: node.rule, counts: [], exact: rule.points, measures: rule.measures, judgement: null, isJudged: null, vetoed: null } satisfies LeafCells;
  if (cell === null) {
    const state = /^\$|^\d$/.test(rule.state) ? rule.state : grid.line(labels.scoreState({ item: node.name }), rule.state);
    return { state, ...computed, missing: rule.missing, leaves: [own] };
  }
  const ruled = grid.line(labels.scoreState({ item: node.name }), rule.state);
  // Over a whole indicator a person's score is dealt with where the indicator is; over a part, here: it stands where the
  // rule lacks a number, and where it does not print the same as the computed one.
  const overrules = isRoot ? `AND(${isJudged},${ruled}=0)` : overruling(node, rule.points, cell, ruled, tools);
  const takes = grid.line(labels.judgement({ item: node.name }), `IF(${isJudged},IF(${overrules},1,0),0)`);
  const judged = judgedCells(node, judgement, `${takes}=1`, [`${takes}=1`], tools);
  const select = (own: Points, instead: Points) => points.select(node.name, [{ when: `${takes}=1`, points: instead }], own);
  return {
    state: grid.line(labels.scoreState({ item: node.name }), `IF(${isRefused},2,IF(${ruled}=2,2,IF(${isJudged},1,${ruled})))`),
    exact: select(computed.exact, judged.exact),
    counted: select(computed.counted, judged.counted),
    missing: `IF(${isJudged},"",${rule.missing})`,
    leaves: [{ ...own, counts: [`${takes}=0`] }, judged.leaf],
  };
}

/** A person's points for a part print otherwise than the computed ones, or there are none. */
function overruling(node: Node, computed: Points, cell: string, state: string, tools: NodeTools): string {
  const { rounding } = tools.framework;
  const scale = leastCommonMultiple(computed.scale, roundingScale(rounding.score));
  const ours = tools.grid.line(
    formulaMessages[tools.language].labels.rounded({ item: node.name, by: `${10n ** BigInt(rounding.score.decimals)}` }),
    roundedUnits(computed.floorsAt(scale), scale, rounding.score, maximumAt(node, scale)),
  );
  return `OR(${state}<>1,${judgedUnits(cell, node, tools.framework)}<>${ours})`;
}

/** A person's score in a cell, rounded as the framework rounds scores, × 10^decimals. */
export function judgedUnits(cell: string, { maximum }: { readonly maximum: string }, { rounding }: Framework): string {
  const scale = leastCommonMultiple(SCORE_UNITS, roundingScale(rounding.score));
  const value = scale === SCORE_UNITS ? cell : `${scale / SCORE_UNITS}*${cell}`;
  return `(${roundedUnits({ floor: value, ceiling: value }, scale, rounding.score, maximumAt({ maximum }, scale))})`;
}

function judgedCells(node: Node, judgement: JudgementCell, isJudged: string, counts: readonly string[], tools: NodeTools) {
  const exact = tools.points.judged(node.name, judgement.cell ?? '0', exactly(node.maximum));
  const leafCells: LeafCells = { node, rule: { shape: 'manual' }, counts, exact, measures: [], isJudged, judgement, vetoed: null };
  return { exact, counted: countedPoints(node, exact, tools), leaf: leafCells };
}

function countedPoints(node: Node, exact: Points, tools: NodeTools): Points {
  const { score } = tools.framework.rounding;
  if (score.at === 'indicator') return exact;
  const scale = leastCommonMultiple(exact.scale, roundingScale(score));
  const cell = tools.grid.line(
    formulaMessages[tools.language].labels.rounded({ item: node.name, by: `${10n ** BigInt(score.decimals)}` }),
    roundedUnits(exact.floorsAt(scale), scale, score, maximumAt(node, scale)),
  );
  return tools.points.rounded(node.name, cell, score.decimals, exactly(node.maximum));
}

/** No less than maximum × scale. */
export function maximumAt({ maximum }: { readonly maximum: string }, scale: bigint): bigint {
  return ceiling(multiply(exactly(maximum), { numerator: scale, denominator: 1n }));
}

function vetoCells(node: Node, { grid, points, measures, language }: NodeTools): { readonly cell: string; readonly because: string; readonly missing: string } | null {
  if (!node.vetoes || node.vetoes.length === 0) return null;
  const vetoes = node.vetoes.map((veto, index) => {
    const name = `${formulaMessages[language].labels.veto({ item: node.name })}${index + 1}`;
    const { state, value, missing } = measures.operand(veto.value, name);
    const isWithin = points.decider(name, value, thresholdsOf(veto.is)).within(veto.is);
    return { state, missing, isWithin, because: language === 'en' ? (veto.becauseEn ?? veto.because) : veto.because };
  });
  const cases = vetoes.flatMap(({ state, isWithin }) => [{ when: `${state}<>1`, value: '0' }, { when: isWithin, value: '1' }]);
  return {
    cell: grid.line(formulaMessages[language].labels.veto({ item: node.name }), firstOf(cases, '2')),
    because: firstOf(vetoes.slice(0, -1).map(({ isWithin, because }) => ({ when: isWithin, value: quoted(because) })), quoted(vetoes.at(-1)?.because ?? '')),
    missing: firstOf(vetoes.slice(0, -1).map(({ state, missing }) => ({ when: `${state}<>1`, value: missing })), vetoes.at(-1)?.missing ?? '""'),
  };
}
