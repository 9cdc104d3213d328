/** Entry of the functions' script in a page of the add-in: the first that it loads. */
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
