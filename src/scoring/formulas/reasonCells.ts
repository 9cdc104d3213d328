/** 扣分原因 as text formulas, with the sentences of the message catalogue around what the cells know. */
import { formulaMessages } from '../../messages/formulaSheet';
import { reasons, type ReasonMessages } from '../../messages/reasons';
import { compare, exactly } from '../exact/ratio';
import type { Band, Interval } from '../frameworks/model';
import { intervalText } from '../wording/figures';
import { allOf, firstOf, integerAt, joined, leastCommonMultiple, sentence } from './excelText';
import type { IndicatorCells } from './indicatorCells';
import { INTEGER_LIMIT } from './limits';
import { scaleOf } from './linear';
import type { MeasureCells } from './measureCells';
import { maximumAt, type LeafCells, type NodeTools } from './nodeCells';
import { roundedUnits } from './rounding';
import { decimalText, numberText, PRINTED_POINTS } from './totalCells';

export interface ReasonBook {
  /** A cell with the reason of an indicator; '' when it has full marks. */
  reason(cells: IndicatorCells): string;
}

export function reasonBook(tools: NodeTools): ReasonBook {
  const { grid, framework, language } = tools;
  const messages: ReasonMessages = reasons[language];
  const { labels } = formulaMessages[language];
  const rates = new Map<string, string>();

  /** A measure as it is printed: with the framework's decimals, rounded from its exact value. */
  function rate(measure: MeasureCells): string {
    const known = rates.get(measure.id);
    if (known !== undefined) return known;
    const { rate: rounding } = framework.rounding;
    const perOne = measure.display === 'percent' ? 100n : 1n;
    const units = 2n * 10n ** BigInt(rounding.decimals) * perOne;
    const scale = leastCommonMultiple(scaleOf(measure.value), units);
    const floors = tools.points.fixed(measure.name, measure.value).floorsAt(scale);
    const rounded = grid.line(labels.rounded({ item: measure.name, by: `${units / 2n}` }), roundedUnits(floors, scale / perOne, rounding, INTEGER_LIMIT));
    const text = measure.display === 'percent' ? `${decimalText(rounded, rounding.decimals)}&"%"` : `${rounded}/${10n ** BigInt(rounding.decimals)}&""`;
    const cell = grid.line(labels.rate({ measure: measure.name }), text);
    rates.set(measure.id, cell);
    return cell;
  }

  function reason(cells: IndicatorCells): string {
    const { indicator, leaves, state, deduction } = cells;
    const item = indicator.name;
    const isSimple = new Set(leaves.map(({ node }) => node.id)).size === 1;
    const sentences = leaves.map((leaf) => leafSentence(leaf, cells, isSimple));
    const missing = grid.line(labels.missing({ item }), cells.missing);
    const score = firstOf([{ when: `${state}=1`, value: numberText(cells.units, framework.rounding.score.decimals) }], '""');
    const written = trimmedReason(cells.judgement.reason, item);
    const overruled = cells.overruled && {
      when: cells.overruled.when,
      value: withReason(written, (fillReason) =>
        sentence((fill) => messages.overruled({ item: '', score: fill(score), computed: fill(numberText(cells.overruled?.computed ?? '0', framework.rounding.score.decimals)), reason: fillReason(fill) })),
      ),
    };
    return grid.line(
      labels.reason({ item }),
      firstOf(
        [
          { when: `${state}=2`, value: withReason(written, (fillReason) => sentence((fill) => messages.notApplicable({ reason: fillReason(fill) }))) },
          { when: `${state}=0`, value: sentence((fill) => messages.notScored({ missing: [fill(`MID(${missing},2,2000)`)] })) },
          ...(overruled ? [overruled] : []),
          { when: `${deduction}=0`, value: '""' },
        ],
        joined(sentences),
      ),
    );
  }

  function leafSentence(leaf: LeafCells, cells: IndicatorCells, isWhole: boolean): string {
    const maximum = exactly(leaf.node.maximum);
    const scale = leastCommonMultiple(leaf.exact.scale, 2n * 10n ** BigInt(PRINTED_POINTS));
    const { floor, ceiling } = leaf.exact.floorsAt(scale);
    const full = integerAt(maximum, scale);
    const printed = { decimals: PRINTED_POINTS, mode: 'half-up' } as const;
    const around = { floor: `(${full}-${ceiling})`, ceiling: `(${full}-${floor})` };
    const item = leaf.node.name;
    const lostUnits = isWhole ? cells.deduction : grid.line(labels.lost({ item }), `IF(${full}<=${floor},0,${roundedUnits(around, scale, printed, maximumAt(leaf.node, scale))})`);
    const decimals = isWhole ? framework.rounding.score.decimals : PRINTED_POINTS;
    const pointUnits = isWhole ? cells.units : `(${roundedUnits({ floor, ceiling }, scale, printed, maximumAt(leaf.node, scale))})`;
    const text = sentenceOf(leaf, numberText(lostUnits, decimals), numberText(pointUnits, decimals));
    return grid.line(labels.reason({ item }), `IF(${allOf([`${full}>${floor}`, ...leaf.counts])},${text},"")`);
  }

  function sentenceOf(leaf: LeafCells, lost: string, points: string): string {
    const { node, rule, measures, vetoed, judgement } = leaf;
    const { maximum } = node;
    if (vetoed) return firstOf([{ when: vetoed.when, value: sentence((fill) => messages.veto({ because: fill(vetoed.because), lost: fill(lost) })) }], '""');
    if (judgement) {
      const reasonGiven = trimmedReason(judgement.reason, node.name);
      const withChoice = (choice: string | null) =>
        withReason(reasonGiven, (fillReason) =>
          sentence((fill) => messages.judged({ item: node.name, points: fill(points), maximum, choice: choice === null ? '' : fill(choice), reason: fillReason(fill), lost: fill(lost) })),
        );
      if (judgement.choice === '""') return withChoice(null);
      const choice = grid.line(labels.judgementWords({ item: node.name }), judgement.choice);
      return `IF(${choice}="",${withChoice(null)},${withChoice(choice)})`;
    }
    const [measure] = measures;
    const figure = (of: MeasureCells, fill: (formula: string) => string) => messages.figure({ name: of.name, value: fill(rate(of)), from: '' });
    const told = computedSentence();
    if (!measure || rule.shape === 'weighted' || measure.state === '1') return told;
    const zero = sentence((fill) => messages.zeroDenominator({ name: measure.name, full: false, lost: fill(lost) }));
    return `IF(${measure.state}>=2,${zero},${told})`;

    function computedSentence(): string {
      return sentence((fill) => {
        const ofMeasure = measure ? figure(measure, fill) : '绩效目标表';
        const inProportion = () => messages.inProportion({ figure: ofMeasure, points: fill(points), maximum, lost: fill(lost) });
        switch (rule.shape) {
          case 'bands':
            return messages.belowStandard({ figure: ofMeasure, full: bestText(rule.bands, measure), lost: fill(lost) });
          case 'steps':
            return messages.belowStandard({ figure: ofMeasure, full: shownInterval(rule.past === 'above' ? { atMost: rule.threshold } : { atLeast: rule.threshold }, measure), lost: fill(lost) });
          case 'occurrences':
            return messages.occurrences({ figure: ofMeasure, points: rule.points, floored: false, lost: fill(lost) });
          case 'weighted':
            return messages.weighted({ figures: measures.map((of) => figure(of, fill)), points: fill(points), maximum, lost: fill(lost) });
          default:
            return inProportion();
        }
      });
    }
  }

  function bestText(bands: readonly Band[], measure: MeasureCells | undefined): string {
    const best = bands.reduce((found, band) => (compare(exactly(band.points), exactly(found.points)) > 0 ? band : found));
    return shownInterval(best, measure);
  }

  function shownInterval(interval: Interval, measure: MeasureCells | undefined): string {
    return intervalText(interval, measure?.display ?? 'number', messages);
  }

  /** A person's words without their full stop, to stand inside a sentence. */
  function trimmedReason(reasonFormula: string, item: string): string {
    if (reasonFormula === '""') return '""';
    const words = grid.line(labels.reason({ item }), reasonFormula);
    return `IF(RIGHT(${words},1)="。",LEFT(${words},LEN(${words})-1),${words})`;
  }

  /** The sentence with the reason where there is one, and without. */
  function withReason(words: string, write: (fillReason: (fill: (formula: string) => string) => string) => string): string {
    if (words === '""') return write(() => '');
    return `IF(${words}="",${write(() => '')},${write((fill) => fill(words))})`;
  }

  return { reason };
}
