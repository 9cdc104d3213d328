/** The numbers of Jest's JSON report that the closing line adds up. */
export interface JestTotals {
  readonly suites: number;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const NO_TESTS: JestTotals = { suites: 0, passed: 0, failed: 0, skipped: 0 };

/** Reads the totals from the text of Jest's `--outputFile`. A suite that could not run counts as a failure. */
export function readJestTotals(json: string): JestTotals {
  const report = JSON.parse(json) as {
    readonly numTotalTestSuites: number;
    readonly numPassedTests: number;
    readonly numFailedTests: number;
    readonly numRuntimeErrorTestSuites: number;
    readonly numPendingTests: number;
    readonly numTodoTests: number;
  };
  return {
    suites: report.numTotalTestSuites,
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

export function addTotals(first: JestTotals, second: JestTotals): JestTotals {
  return {
    suites: first.suites + second.suites,
    passed: first.passed + second.passed,
    failed: first.failed + second.failed,
    skipped: first.skipped + second.skipped,
  };
}
