/** Which inputs the open workbook has, before anything is scored. */
import { figureOf } from '../scoring/checks/figures';
import type { Framework } from '../scoring/frameworks/model';
import { inputsUsedBy } from '../scoring/frameworks/usage';
import { INPUTS, type InputDefinition } from '../scoring/inputs/catalogue';
import type { InputCells } from '../scoring/inputs/cells';
import { isBlank, shown } from '../scoring/inputs/readCell';
import type { InputSet } from '../scoring/inputs/readInputs';
import type { Problem } from '../scoring/problems';
import { readWithDerived } from './derived';
import { frameworkInForce } from './frameworks/sheet/inForce';
import { runInWorkbook, type RunOptions } from './host/run';
import type { InputReadiness, Readiness } from './model';
import { queueWorkbook } from './readWorkbook';

/**
 * Reads the workbook's inputs in one round trip (two when an Excel table stands for a named table).
 * @throws WorkbookError
 */
export async function readReadiness(chosen: Framework, options: RunOptions = {}): Promise<Readiness> {
  const { result } = await runInWorkbook(async (run) => {
    const queued = queueWorkbook(run.workbook);
    await run.sync();
    const cells = await queued.inputs(run);
    const { framework } = await frameworkInForce(queued.frameworkSheet(), chosen, 'zh-CN');
    return readinessOf(cells, await readWithDerived(cells, framework), framework, queued.scoringSheet()?.sheetName ?? null);
  }, options);
  return result;
}

/** What the inputs look like for a framework: found, missing, blank or unreadable, and who needs them. */
export function readinessOf(cells: InputCells, inputs: InputSet, framework: Framework, scoringSheet: string | null): Readiness {
  const usage = inputsUsedBy(framework);
  const unit = inputs.texts.get('单位名称');
  return {
    unit: unit?.state === 'value' ? unit.value : null,
    year: inputs.year.state === 'value' ? inputs.year.value : null,
    problems: inputs.problems,
    scoringSheet: scoringSheet === null ? null : { sheetName: scoringSheet },
    inputs: INPUTS.map((input): InputReadiness => {
      const named = cells.get(input.name);
      const [reading] = inputs.numbers.get(input.name) ?? [];
      const derived = reading?.state === 'value' && reading.from !== undefined ? { cell: reading.cell, shown: `${figureOf(reading.value, input.name, inputs)}（${reading.from}）` } : null;
      const used = usage.get(input.name);
      const problem = inputs.problems.find((found) => found.input === input.name && found.severity !== 'note') ?? null;
      return {
        input,
        state: derived ? 'found' : stateOf(input, cells, inputs, problem),
        cell: derived ? derived.cell : named?.found === 'cells' ? named.address : null,
        shown: derived ? derived.shown : shownOf(input, cells),
        usedBy: used?.indicators ?? [],
        needed: used?.needed ?? false,
        problem,
      };
    }),
  };
}

function stateOf(input: InputDefinition, cells: InputCells, inputs: InputSet, problem: Problem | null): InputReadiness['state'] {
  const named = cells.get(input.name);
  if (!named || named.found === 'nothing') return 'missing';
  const isUnread = inputs.numbers.get(input.name)?.some(({ state }) => state === 'unreadable') ?? false;
  if (named.found === 'broken' || isUnread || (problem?.severity === 'error' && problem.code !== 'cell-blank')) return 'unreadable';
  return named.cells.flat().every(isBlank) ? 'blank' : 'found';
}

function shownOf(input: InputDefinition, cells: InputCells): string {
  const named = cells.get(input.name);
  if (named?.found !== 'cells') return '';
  if (input.shape === 'table') return String(named.cells.slice(1).filter((row) => !row.every(isBlank)).length);
  return named.cells.flat().map(shown).join(' / ');
}
