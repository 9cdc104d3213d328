/**
 * Finds the inputs in a workbook without names: `npm run recognise -- <in.xlsx> [--out <out.xlsx>] [--accept high|medium]
 * [--json] [--framework <id or file>] [--lang zh-CN|en]`. With `--out` it binds what reaches the confidence.
 * Exit code 0: every input that an indicator needs is found · 1: some are not, or need a choice · 2: could not run; nothing was written.
 */
import { commandMessages } from '../../messages/command';
import { hostErrorMessages } from '../../messages/hostErrors';
import { recogniseCommandMessages } from '../../messages/recogniseCommand';
import type { Framework } from '../../scoring/frameworks/model';
import { chosenFramework } from '../../workbook/frameworks/choice';
import { WorkbookError } from '../../workbook/model';
import { bindInputs, recogniseWorkbook, type Binding, type Review, type ReviewItem } from '../../workbook/recognition';
import { openInNode } from '../host/transports/node';
import type { WorkbookModel } from '../model';
import { CommandError } from './commandError';
import { readFramework } from './readFramework';
import { recogniseArguments, type RecogniseArguments } from './recogniseArguments';
import { recogniseJson, recogniseReport, type Bound } from './recogniseReport';
import { rememberResults } from './rememberResults';
import { openWorkbook } from './scoreFile';
import { systemReason } from './systemReason';
import { writeWhole } from './writeWhole';

/** Runs the command and tells its exit code. Only results go to `stdout`. */
export async function recogniseCommand(args: readonly string[], stdout: (text: string) => void, stderr: (text: string) => void): Promise<0 | 1 | 2> {
  try {
    const asked = recogniseArguments(args);
    const framework = asked.framework === null ? null : await readFramework(asked.framework, asked.language);
    const model = await openWorkbook(asked.input, asked.language);
    const { review, bound } = await recogniseInHost(model, framework, asked);
    if (bound) await save(model, bound, asked);
    stdout(asked.json ? `${JSON.stringify(recogniseJson(review, bound, asked.language), null, 2)}\n` : recogniseReport(review, bound, asked.language));
    return review.items.every((item) => !item.needed || isSettled(item, asked)) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    stderr(`${error.message}\n`);
    return 2;
  }
}

async function recogniseInHost(model: WorkbookModel, asked: Framework | null, options: RecogniseArguments): Promise<{ readonly review: Review; readonly bound: Bound | null }> {
  const { output, language } = options;
  const host = await openInNode(model, { asGlobals: true, locale: language === 'en' ? 'en-US' : 'zh-CN' });
  try {
    const review = await recogniseWorkbook(asked ?? (await chosenFramework()));
    if (output === null) return { review, bound: null };
    const accepted = review.items.flatMap((item) => (isAccepted(item, options) ? bindingOf(item) : []));
    const outcome = await bindInputs(accepted, { language });
    const inputs = new Set(accepted.map(({ input }) => input));
    const left = review.items.filter(({ input, state, bound }) => state !== 'not-found' && bound?.state !== 'bound' && !inputs.has(input)).map(({ input }) => input);
    return { review, bound: { file: output, outcome, left } };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    throw new CommandError(recogniseCommandMessages[language].cannotRecognise(hostErrorMessages[language][error.code](error.details)));
  } finally {
    host.close();
  }
}

/** Nothing ambiguous is ever bound here: a person has to choose. */
function isAccepted({ state, candidates: [best] }: ReviewItem, { accept }: RecogniseArguments): boolean {
  return state === 'found' && best !== undefined && (best.confidence === 'high' || (accept === 'medium' && best.confidence === 'medium'));
}

function isSettled(item: ReviewItem, asked: RecogniseArguments): boolean {
  return item.bound?.state === 'bound' || isAccepted(item, asked);
}

function bindingOf({ input, candidates: [best] }: ReviewItem): readonly Binding[] {
  return best ? [{ input, source: best.source, values: best.values, unit: best.unit?.unit ?? null }] : [];
}

async function save(model: WorkbookModel, { file, outcome }: Bound, { language }: RecogniseArguments): Promise<void> {
  rememberResults(model, outcome.results);
  try {
    await writeWhole(file, model.save());
  } catch (error) {
    throw new CommandError(commandMessages[language].cannotWrite({ file, why: systemReason(error) }));
  }
}
