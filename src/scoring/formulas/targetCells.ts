/** 绩效目标表 as cells: each row held against its target, the counts of met and missed ones, and their shares added up. */
import { formulaMessages } from '../../messages/formulaSheet';
import { reasons } from '../../messages/reasons';
import { OPERATORS, type Operator } from '../targets/operators';
import type { FormulaContext } from './context';
import { firstOf, floorDivision, quoted } from './excelText';
import type { GridColumn, WorkGrid } from './grid';
import { COUNT_LIMIT, NotExpressible, TARGET_DECIMALS, TARGET_LIMIT } from './limits';
import type { Fraction } from './linear';
import type { Needed } from './needed';

export interface TargetCounts {
  count(which: 'all' | 'met' | 'missed'): { readonly text: string; readonly limit: bigint; readonly needs: readonly Needed[] };
}

export interface TargetCells extends TargetCounts {
  /** The mean share of all targets: a missed one has its proportion, or nothing. Known when there is a row and none is open. */
  share(missed: 'proportion' | 'nothing'): { readonly fraction: Fraction; readonly state: string; readonly missing: string };
}

/** How people and systems write each operator; those that only width or spaces tell apart are left to the engine. */
export const OPERATOR_SPELLINGS: Readonly<Record<Operator, readonly string[]>> = {
  '≥': ['≥', '>=', '⩾', '≧', '＞＝', '不低于', '不少于', '大于等于', '正向'],
  '≤': ['≤', '<=', '⩽', '≦', '＜＝', '不高于', '不超过', '小于等于', '反向', '逆向'],
  '=': ['=', '＝', '等于'],
  '>': ['>', '＞', '大于'],
  '<': ['<', '＜', '小于'],
};

/** Decimals of a share by long division: groups of a power of ten, and how many. */
const BASE = 1000n;
const PLACES = 16;
/** Digits of all denominators of missed targets together, and of the points that the shares are multiplied by. */
const MOST_DIGITS = 36;
const MOST_WEIGHT = 10n ** 9n;

export function targetCells(grid: WorkGrid, context: FormulaContext): TargetCells {
  const words = formulaMessages[context.language];
  const tell = (why: 'missing' | 'blank' | 'unreadable') => quoted(reasons[context.language].missingInput({ input: '绩效目标表', quarter: null, why }));
  let rows: TargetRows | null = null;
  const shares = new Map<string, ReturnType<TargetCells['share']>>();

  function table(): TargetRows {
    if (!context.targets) throw new Error('the workbook has no target table');
    rows ??= targetRows(grid, context.targets, context);
    return rows;
  }

  /** A cell that is 1 when every target says what was reached. */
  function known(): Needed {
    if (!context.targets) return { cell: grid.line(words.labels.state({ item: '绩效目标表' }), '""'), missing: tell('missing') };
    const { known: cell, unread } = table();
    return { cell, missing: `IF(${unread}=1,${tell('unreadable')},${tell('blank')})` };
  }

  function refuseWords(): void {
    if (context.targets?.hasWords) throw new NotExpressible('绩效目标表: qualitative rows');
  }

  return {
    count(which) {
      refuseWords();
      const needed = known();
      const text = context.targets ? table().counts[which] : '0';
      return { text, limit: COUNT_LIMIT, needs: [needed] };
    },
    share(missed) {
      refuseWords();
      if (context.targets?.hasOwnPoints) throw new NotExpressible('绩效目标表: rows with points of their own');
      const present = shares.get(missed);
      if (present) return present;
      const needed = known();
      const share = context.targets
        ? { ...(missed === 'nothing' ? metShare(grid, table(), words) : proportionalShare(grid, table(), context)), missing: `"；"&${needed.missing}` }
        : { state: '0', missing: `"；"&${needed.missing}`, fraction: { id: `targets/${missed}`, name: '绩效目标表', whole: '0', rest: '0', denominator: '1', limit: 1n } };
      shares.set(missed, share);
      return share;
    },
  };
}

interface TargetRows {
  /** A cell with 1 when every row could be read and says what was reached. */
  readonly known: string;
  /** A cell with 1 when some row can't be read. */
  readonly unread: string;
  readonly counts: Readonly<Record<'all' | 'met' | 'missed', string>>;
  readonly operator: GridColumn;
  readonly target: GridColumn;
  readonly actual: GridColumn;
  /** 2 met, 1 missed, 0 nothing filled in yet, -1 can't be read, '' no target. */
  readonly state: GridColumn;
  readonly capacity: number;
}

function targetRows(grid: WorkGrid, { reference, columns, capacity }: NonNullable<FormulaContext['targets']>, context: FormulaContext): TargetRows {
  const words = formulaMessages[context.language];
  const [operator, target, actual, state] = [words.columns.operator, words.columns.target, words.columns.actual, words.columns.state].map((title) => grid.column(title));
  if (!operator || !target || !actual || !state) throw new Error('no columns');
  const spellings = OPERATORS.flatMap((name, index) => OPERATOR_SPELLINGS[name].map((spelling) => ({ spelling, number: index + 1 })));
  for (let line = 0; line < capacity; line++) {
    const row = line + 2;
    const cell = (column: number) => `INDEX(${reference},${row},${column})`;
    const trimmed = (column: number) => `TRIM(SUBSTITUTE(${cell(column)}&"","　",""))`;
    const listed = spellings.map(({ spelling }) => quoted(spelling)).join(',');
    const numbers = spellings.map(({ number }) => number).join(',');
    // A row without a name is no target; one with an operator that means nothing can't be read.
    const isRow = `IF(${row}>ROWS(${reference}),"",IF(ISERROR(${cell(columns.name)}),"",IF(${trimmed(columns.name)}="","",IFERROR(INDEX({${numbers}},MATCH(${trimmed(columns.operator)},{${listed}},0)),0))))`;
    const op = operator.set(line, isRow);
    const number = (column: number) =>
      firstOf(
        [
          { when: `${op}=""`, value: '""' },
          { when: `ISERROR(${cell(column)})`, value: quoted(words.input.unusable) },
          {
            when: `ISNUMBER(${cell(column)})`,
            value: `IF(OR(ABS(${cell(column)})*10^${TARGET_DECIMALS}>=${TARGET_LIMIT},${cell(column)}<>ROUND(${cell(column)},${TARGET_DECIMALS})),${quoted(words.input.tooFine)},ROUND(${cell(column)}*10^${TARGET_DECIMALS},0))`,
          },
          { when: `${trimmed(column)}=""`, value: quoted(words.input.blank) },
        ],
        quoted(words.input.unusable),
      );
    const t = target.set(line, number(columns.target));
    const a = actual.set(line, number(columns.actual));
    const met = `CHOOSE(${op},${a}>=${t},${a}<=${t},${a}=${t},${a}>${t},${a}<${t})`;
    state.set(
      line,
      firstOf(
        [
          { when: `${op}=""`, value: '""' },
          { when: `OR(${op}=0,NOT(ISNUMBER(${t})))`, value: '-1' },
          { when: `${a}=${quoted(words.input.blank)}`, value: '0' },
          { when: `NOT(ISNUMBER(${a}))`, value: '-1' },
        ],
        `IF(${met},2,1)`,
      ),
    );
  }
  const all = state.range(capacity);
  const name = '绩效目标表';
  return {
    capacity, operator, target, actual, state,
    known: grid.line(words.labels.state({ item: name }), `IF(OR(ROWS(${reference})>${capacity + 1},COUNTIF(${all},"<=0")>0),"",1)`),
    unread: grid.line(words.labels.state({ item: name }), `IF(OR(ROWS(${reference})>${capacity + 1},COUNTIF(${all},-1)>0),1,0)`),
    counts: {
      all: grid.line(`${name}：${words.headings.targets}`, `COUNT(${all})`),
      met: grid.line(`${name}：2`, `COUNTIF(${all},2)`),
      missed: grid.line(`${name}：1`, `COUNTIF(${all},1)`),
    },
  };
}

type Words = (typeof formulaMessages)['zh-CN'];

function metShare(grid: WorkGrid, { known, counts, capacity }: TargetRows, words: Words): { readonly fraction: Fraction; readonly state: string } {
  const item = '绩效目标表';
  const state = grid.line(words.labels.state({ item }), `IF(AND(ISNUMBER(${known}),${counts.all}>0),1,0)`);
  const denominator = grid.line(words.labels.denominator({ measure: item }), `IF(${state}=1,${counts.all},1)`);
  const whole = grid.line(words.labels.whole({ measure: item }), floorDivision(counts.met, denominator));
  const rest = grid.line(words.labels.rest({ measure: item }), `${counts.met}-${whole}*${denominator}`);
  return { state, fraction: { id: 'targets/nothing', name: item, whole, rest, denominator, limit: BigInt(capacity) } };
}

/**
 * Σ share ÷ number of targets. The shares are fractions with denominators of their own: their decimals come from long
 * division, and are enough as long as the denominators of missed targets have 36 digits together; beyond, not scored.
 */
function proportionalShare(grid: WorkGrid, rows: TargetRows, context: FormulaContext): { readonly fraction: Fraction; readonly state: string } {
  const words = formulaMessages[context.language];
  const { operator, target, actual, state, capacity } = rows;
  const item = '绩效目标表';
  const column = (title: string) => grid.column(title);
  const [part, whole, numerator, denominator, digitsOf] = [
    column(words.columns.part), column(words.columns.whole), column(words.columns.numerator), column(words.columns.denominator), column(words.columns.places),
  ];
  const digits: { readonly digit: GridColumn; readonly rest: GridColumn }[] = Array.from({ length: PLACES }, (_, place) => ({
    digit: column(`${words.columns.digit}${place + 1}`),
    rest: column(`${words.columns.digitRest}${place + 1}`),
  }));
  for (let line = 0; line < capacity; line++) {
    const [op, t, a, s] = [operator.at(line), target.at(line), actual.at(line), state.at(line)];
    const isMissed = `${s}=1`;
    const upwards = `OR(${op}=1,${op}=4,AND(${op}=3,${a}<${t}))`;
    const chosen = (up: string, down: string) => `IF(${isMissed},IF(${upwards},${up},${down}),0)`;
    const w = whole.set(line, chosen(t, a));
    // With a negative whole both change sign.
    const p = part.set(line, `IF(${w}<0,-1,1)*${chosen(a, t)}`);
    const n = numerator.set(line, `IF(${s}=2,1,IF(OR(${p}<=0,${w}=0),0,IF(${p}>=ABS(${w}),1,${p}/GCD(${p},ABS(${w})))))`);
    const d = denominator.set(line, `IF(OR(${p}<=0,${w}=0,${p}>=ABS(${w})),1,ABS(${w})/GCD(${p},ABS(${w})))`);
    digitsOf.set(line, `LOG10(${d})`);
    digits.forEach(({ digit, rest }, place) => {
      // A share of 1 is counted apart: its division has no rest.
      const before = place === 0 ? `IF(${n}=${d},0,${n})` : (digits[place - 1]?.rest.at(line) ?? '0');
      const q = digit.set(line, floorDivision(`${BASE}*${before}`, d));
      rest.set(line, `${BASE}*${before}-${q}*${d}`);
    });
  }
  const isKnown = grid.line(
    words.labels.state({ item }),
    `IF(AND(ISNUMBER(${rows.known}),${rows.counts.all}>0,SUM(${digitsOf.range(capacity)})<${MOST_DIGITS}),1,0)`,
  );
  const full = grid.line(words.labels.whole({ measure: item }), `SUMPRODUCT((${numerator.range(capacity)}=${denominator.range(capacity)})*1)`);
  const count = grid.line(words.labels.denominator({ measure: item }), `IF(${isKnown}=1,${rows.counts.all},1)`);

  function multiple(weight: bigint): { readonly floor: string; readonly ceiling: string } {
    const slack = weight * BigInt(capacity) + 1n;
    if (slack > MOST_WEIGHT) throw new NotExpressible(`${item}: its points are too fine`);
    const carried = [slack, -slack].map((start) => {
      const carries = column(words.labels.carry);
      for (let place = PLACES - 1; place >= 0; place--) {
        const below = place === PLACES - 1 ? `(${start})` : carries.at(place + 1);
        carries.set(place, `INT((${weight}*SUM(${digits[place]?.digit.range(capacity) ?? '0'})+${below})/${BASE})`);
      }
      return carries.at(0);
    });
    const sums = { floor: `(${weight}*${full}+${carried[0]})`, ceiling: `(${weight}*${full}+${carried[1]}+1)` };
    return {
      floor: grid.line(`${item}×${weight}：${words.labels.floor}`, floorDivision(sums.floor, count)),
      ceiling: grid.line(`${item}×${weight}：${words.labels.ceiling}`, `-(${floorDivision(`-${sums.ceiling}`, count)})`),
    };
  }
  return { state: isKnown, fraction: { id: 'targets/proportion', name: item, whole: '0', rest: '0', denominator: count, limit: BigInt(capacity), multiple } };
}
