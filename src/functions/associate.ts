/** Makes every function known to Excel. */
import type { Language } from '../messages/language';
import { excelErrorOf, outcomeOf, type Calculation, type Outcome } from './outcome';
import { RATES } from './rates';
import { RULES } from './rules';
import { answerExcel } from './runtime/answer';
import type { CustomFunctionsRuntime } from './runtime/customFunctions';
import type { SCORECARD_FUNCTIONS } from './scorecard';
import { FUNCTION_IDS, SIGNATURES, type FunctionId } from './signatures';

type ScorecardFunctions = typeof SCORECARD_FUNCTIONS;

/** The functions that are here at once. */
const AT_HAND = { ...RATES, ...RULES };

export interface FunctionSurroundings {
  readonly runtime: CustomFunctionsRuntime;
  /** Asked at each error, because Office may tell its language late. */
  readonly language: () => Language;
  /** Fetches the functions that need the whole engine. */
  readonly loadScorecard: () => Promise<ScorecardFunctions>;
  /** Whether fetching may work a second time: only a page has a network that comes back. */
  readonly mayRetry: boolean;
}

/**
 * Associates all functions at once. The scorecard functions are fetched with their first call, which waits for them;
 * every other call is answered synchronously.
 */
export function associateFunctions({ runtime, language, loadScorecard, mayRetry }: FunctionSurroundings): void {
  let scorecard: ScorecardFunctions | null = null;
  let loading: Promise<ScorecardFunctions> | null = null;
  const load = (): Promise<ScorecardFunctions> => {
    loading ??= loadScorecard().then(
      (functions) => (scorecard = functions),
      (reason: unknown) => {
        if (mayRetry) loading = null;
        throw reason;
      },
    );
    return loading;
  };
  const answer = (outcome: Outcome) => answerExcel(outcome, runtime, language());
  for (const id of FUNCTION_IDS) {
    const calculate: Calculation | undefined = isAtHand(id) ? AT_HAND[id] : undefined;
    runtime.associate(id, (...given) => {
      // Behind the arguments Excel passes the invocation.
      const values = given.slice(0, SIGNATURES[id].length);
      if (calculate) return answer(outcomeOf(calculate, values));
      const score = (functions: ScorecardFunctions) => answer(outcomeOf((all) => scorecardFunction(functions, id)(all, language()), values));
      return scorecard ? score(scorecard) : load().then(score, (reason: unknown) => answer(notLoaded(reason)));
    });
  }
}

function isAtHand(id: FunctionId): id is keyof typeof AT_HAND {
  return id in AT_HAND;
}

function scorecardFunction(functions: ScorecardFunctions, id: FunctionId): ScorecardFunctions[keyof ScorecardFunctions] {
  return functions[id as keyof ScorecardFunctions];
}

function notLoaded(reason: unknown): Outcome {
  return { failure: { code: 'not-loaded', excel: excelErrorOf('not-loaded'), parameter: null, details: { reason: String(reason) } } };
}
