/** Entry of the functions' script for the runtime without a page, which can load only one file: everything is in it. */
import { languageFor } from '../messages/language';
import { displayLanguage } from '../workbook/host/displayLanguage';
import { associateFunctions } from './associate';
import { customFunctionsRuntime } from './runtime/customFunctions';
import { SCORECARD_FUNCTIONS } from './scorecard';

const runtime = customFunctionsRuntime();
if (runtime) {
  associateFunctions({
    runtime,
    language: () => languageFor(displayLanguage()),
    loadScorecard: () => Promise.resolve(SCORECARD_FUNCTIONS),
    mayRetry: false,
  });
}
