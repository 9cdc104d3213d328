/** Entry of the functions' script: the first that a page of the add-in loads, and all that runs where there is no page. */
import { languageFor } from '../messages/language';
import { displayLanguage } from '../workbook/host/displayLanguage';
import { associateFunctions } from './associate';
import { customFunctionsRuntime } from './runtime/customFunctions';

const runtime = customFunctionsRuntime();
if (runtime) {
  associateFunctions({
    runtime,
    language: () => languageFor(displayLanguage()),
    loadScorecard: async () => (await import(/* webpackChunkName: "on-demand-scorecard-functions" */ './scorecard')).SCORECARD_FUNCTIONS,
    mayRetry: typeof document !== 'undefined',
  });
}
