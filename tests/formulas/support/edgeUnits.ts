/**
 * Units whose figures lie where points change: exactly on a threshold, one step of the last decimal beside it, on a tie
 * of rounding, at zero, or nowhere in particular.
 */
import fc, { type GeneratorValue } from 'fast-check';
import type { Content, UnitData } from './unitData';

type Four = [Content, Content, Content, Content];
type Row = [Content, Content, Content, Content];

/** How amounts are written: the unit, and decimals of the last digit. */
interface Money {
  readonly unit: Content;
  readonly decimals: number;
}

export const edgeUnit: fc.Arbitrary<UnitData> = fc.gen().map((gen) => {
  const pick = picker(gen);
  const money: Money = pick.of([
    { unit: '万元', decimals: 2 }, { unit: '万元', decimals: 2 }, { unit: null, decimals: 6 }, { unit: '元', decimals: 2 }, { unit: '单位：元', decimals: 0 },
  ]);
  const amount = (units: number): number => Number(`${units}e-${money.decimals}`);
  const total = pick.denominator(600);
  const inputs: Record<string, Content | Four> = { 金额单位: money.unit, 调整后预算支出: amount(total) };
  const pair = (part: string, whole: string, thresholds: readonly (readonly [number, number])[]) => {
    const denominator = pick.denominator(100);
    inputs[whole] = amount(denominator);
    inputs[part] = amount(pick.nearShare(denominator, thresholds));
  };
  pair('三公支出', '三公预算', [[9, 10], [1, 1]]);
  pair('日常公用决算', '日常公用预算', [[9, 10], [1, 1]]);
  pair('采购实际金额', '采购计划金额', [[1, 1], [19, 20], [3, 20], [17, 20]]);
  pair('在用固定资产', '固定资产原值', [[9, 10], [3, 4], [3, 5]]);

  const posts = pick.integer(1, 400);
  Object.assign(inputs, { 编制人数: posts, 在编人数: Math.max(0, posts + pick.integer(-1, 1)) });
  inputs['编外人数'] = pick.of([0, 1, 2, Math.floor(Number(inputs['在编人数']) / 19), Math.floor(Number(inputs['在编人数']) / 9), pick.integer(0, 60)]);

  // The adjustment rate exactly at 10% and a whole number of percentage points more, or one unit beside it.
  const initial = Math.max(0, total - Math.floor((total / 100) * pick.integer(0, 12)));
  const wanted = (total / 100) * pick.integer(8, 22) + pick.integer(-1, 1);
  const exempt = pick.of([null, 0, Math.min(total, Math.floor(total / 50))]);
  inputs['年初预算支出'] = amount(initial);
  inputs['免计调整金额'] = exempt === null ? null : amount(exempt);
  inputs['调剂金额'] = amount(Math.max(0, Math.round(wanted) - (total - initial) + (exempt ?? 0)));

  const execution = quarters(pick, total);
  inputs['季度累计支出'] = execution.spent.map(amount) as Four;
  inputs['季度预算基数'] = execution.bases.map((base) => (base === null ? null : amount(base))) as Four;

  const planned = pick.of([120, 240, 40, 7, pick.integer(1, 2000)]);
  Object.assign(inputs, { 计划完成项目数: planned, 按期完成项目数: pick.integer(0, planned), 重点工作未完成数: pick.integer(0, 3) });
  for (const name of ['信访办理回复率', '信访及时办理率']) inputs[name] = pick.of([1, 1, 0.9999, 0.97, null]);
  inputs['服务对象满意度'] = pick.of([0.95, 0.9499, 0.9, 0.89999999999999, 0.94999999999999, 0.8, 0.7999, 1, 19 / 20, 57 / 61, pick.integer(0, 100) / 100, null]);

  spoil(inputs, money, pick);
  return { inputs, judgements: null, targets: null };
});

/** Four quarters whose score lies on a tie of one decimal or beside it: with one budget for all, or four of them. */
function quarters(pick: Picker, total: number): { readonly spent: number[]; readonly bases: (number | null)[] } {
  const beside = pick.integer(-1, 1);
  if (pick.chance(0.4)) {
    // Rates in seventieths, whose decimals never end; but their sum is a number of tenths, which times 1.5 ends in a 5
    // in the second decimal when it is odd.
    const bases = [1, 2, 3, 4].map(() => pick.denominator(840));
    const shares = [1, 2, 3].map(() => pick.integer(0, 72));
    const rest = (7 - (shares.reduce((sum, share) => sum + share, 0) % 7)) % 7;
    const spent = bases.map((base, index) => (base / 280) * (index + 1) * (shares[index] ?? rest + 7 * pick.integer(0, 9)));
    return { spent: spent.map((value, index) => Math.max(0, Math.round(value) + (index === 2 ? beside : 0))), bases };
  }
  const spent = [0.25, 0.5, 0.75].map((part) => Math.floor((total * part * pick.integer(20, 110)) / 100 / 3) * 3);
  const [first = 0, second = 0, third = 0] = spent;
  const tie = pick.integer(5, 115) / 10 / 2;
  const fourth = Math.round((tie * total) / 1.5) - 4 * first - 2 * second - (4 * third) / 3;
  const last = fourth >= 0 && fourth <= total * 2 ? fourth + beside : pick.integer(0, total);
  return { spent: [first, second, third, Math.max(0, Math.round(last))], bases: [null, null, null, null] };
}

/** Now and then something is zero, blank, without a name, negative, or no number at all. */
function spoil(inputs: Record<string, Content | Four>, money: Money, pick: Picker): void {
  const names = Object.keys(inputs).filter((name) => name !== '金额单位' && !Array.isArray(inputs[name]));
  if (pick.chance(0.3)) inputs[pick.of(names)] = 0;
  if (pick.chance(0.2)) inputs[pick.of(names)] = null;
  if (pick.chance(0.1)) inputs[pick.of(names)] = ' ';
  if (pick.chance(0.1)) inputs[pick.of(names)] = -1;
  if (pick.chance(0.1)) inputs[pick.of(names)] = '待定';
  if (pick.chance(0.1)) inputs['季度累计支出'] = [0, null, 0, 0];
  if (pick.chance(0.05)) inputs['金额单位'] = '美元';
  // Without a unit amounts are 万元, which are allowed fewer digits than whole 元.
  if (money.unit !== '单位：元' && pick.chance(0.05)) delete inputs['金额单位'];
  if (pick.chance(0.1)) Reflect.deleteProperty(inputs, pick.of(names));
}

/** Something that a person may judge. */
export interface Judgeable {
  readonly name: string;
  readonly maximum: string;
  /** Words that may stand in the place of a number. */
  readonly words: readonly string[];
  /** A rule computes it, so that a person's score overrules. */
  readonly isComputed: boolean;
}

/** Scores by a person: full marks, halves and ties of rounding, words, blanks, beyond the maximum; now and then over a computed one. */
export function judgementRows(indicators: readonly (Judgeable & { readonly items: readonly Judgeable[] })[]): fc.Arbitrary<Row[]> {
  return fc.gen().map((gen) => {
    const pick = picker(gen);
    const answer = ({ maximum, words }: Judgeable): Content => {
      const full = Number(maximum);
      return pick.of<Content>([full, full, full, full / 2, full * 0.85, full * 0.25, 0.05, 0, ...words, ...words, ...(pick.chance(0.2) ? [null, full + 1, '不适用', '很好', -1] : [])]);
    };
    const isJudged = ({ isComputed }: Judgeable) => pick.chance(isComputed ? 0.1 : 0.97);
    return indicators.flatMap((indicator): Row[] => {
      const { name, items } = indicator;
      const rows = items.filter(isJudged).map((item, index): Row => [index === 0 || pick.chance(0.3) ? name : null, item.name, answer(item), '资料不全']);
      if (rows[0]) rows[0][0] = pick.of([name, ` ${name}`, `${name}。`]);
      const hasWhole = items.length === 0 ? isJudged(indicator) : rows.length > 0 && pick.chance(0.1);
      const whole: Row[] = hasWhole ? [[rows.length === 0 ? name : null, null, answer(indicator), null]] : [];
      return [...rows, ...whole, ...(pick.chance(0.1) ? [[null, null, null, null] satisfies Row] : [])];
    });
  });
}

/** Targets met, missed and open, with amounts that divide badly. */
export const targetRows: fc.Arbitrary<Row[]> = fc.gen().map((gen) => {
  const pick = picker(gen);
  return Array.from({ length: pick.integer(0, 6) }, (_, index): Row => {
    const target = pick.of([1, 2, 3, 7, 100, 95.5, 0, 12.25, pick.integer(1, 500)]);
    const actual = pick.of<Content>([target, target - 1, target + 1, target / 2, Math.round(target * 900) / 1000, 0, ...(pick.chance(0.1) ? [null, '未完成'] : [])]);
    return [pick.chance(0.95) ? `目标${index + 1}` : null, pick.of(['≥', '≥', '>=', '≤', '不超过', '=', '>', '<', ...(pick.chance(0.1) ? ['约'] : [])]), target, actual];
  });
});

interface Picker {
  integer(least: number, most: number): number;
  of<Value>(values: readonly Value[]): Value;
  chance(probability: number): boolean;
  /** Up to 12 digits, a multiple of that number. */
  denominator(multipleOf: number): number;
  nearShare(whole: number, thresholds: readonly (readonly [number, number])[]): number;
}

function picker(gen: GeneratorValue): Picker {
  const pick: Picker = {
    integer: (least, most) => gen(fc.integer, { min: least, max: most }),
    of(values) {
      const found = values[pick.integer(0, values.length - 1)];
      if (found === undefined) throw new Error('nothing to choose from');
      return found;
    },
    chance: (probability) => pick.integer(1, 1000) <= probability * 1000,
    denominator(multipleOf) {
      const most = 10 ** pick.integer(4, 11);
      return multipleOf * pick.integer(1, Math.max(1, Math.floor(most / multipleOf)));
    },
    nearShare(whole, thresholds) {
      const [p, q] = pick.of(thresholds);
      return pick.of([(whole * p) / q, (whole * p) / q, (whole * p) / q + 1, (whole * p) / q - 1, pick.integer(0, whole)]);
    },
  };
  return pick;
}
