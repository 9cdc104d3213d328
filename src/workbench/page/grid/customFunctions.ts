/**
 * The add-in's custom functions among the grid's own. A call is sent to the add-in, its cell waits meanwhile and is
 * calculated again with the answer, as in Excel: so calls of many cells travel together, and no calculation hangs.
 */
import { toDisposable, type IDisposable } from '@univerjs/core';
import { BaseFunction, ErrorType, ErrorValueObject, FunctionType, IDescriptionService, IFunctionService, type BaseValueObject, type IFunctionInfo } from '@univerjs/preset-sheets-core';
import type { Univer } from '@univerjs/core';
import { passedArguments, type FunctionMetadata } from '../../host/services/functionMetadata';
import { toArgument, toError, toResult } from './functionValues';

/** A cell with a formula that calls a function. */
export interface CallingCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export interface FunctionAnswer {
  readonly value: unknown;
  /** What the cell shows instead of the value. */
  readonly error: string | null;
}

export interface FunctionRequest {
  readonly name: string;
  readonly values: readonly unknown[];
  readonly cell: CallingCell;
}

/** The add-in's functions: what they are, and who calculates them. */
export interface GridFunctions {
  readonly metadata: readonly FunctionMetadata[];
  call(requests: readonly FunctionRequest[]): Promise<readonly FunctionAnswer[]>;
  /** A cell was calculated: the words of the add-in's error, or `null` when there is none. */
  onCalculated(cell: CallingCell, words: string | null): void;
}

/** Answers are kept for the same arguments, as many as this. */
const KEPT_ANSWERS = 20_000;

const WAITING = ErrorType.CONNECT;

export interface FunctionCalls extends IDisposable {
  /** Resolves when no answer is awaited; `false` when none was. */
  settled(): Promise<boolean>;
}

/** Registers the functions. @param recalculate calculates cells again whose answers have come */
export function registerFunctions(univer: Univer, functions: GridFunctions, recalculate: (cells: readonly CallingCell[]) => void): FunctionCalls {
  const injector = univer.__getInjector();
  const service = injector.get(IFunctionService);
  const descriptions = injector.get(IDescriptionService);
  const names = functions.metadata.map(({ name }) => name);
  const calls = new AnsweredCalls(functions, recalculate);
  service.registerExecutors(...functions.metadata.map((metadata) => new CustomFunction(metadata, calls)));
  const described = descriptions.registerDescriptions(functions.metadata.map(description));
  const forgotten = toDisposable(() => {
    calls.stop();
    described.dispose();
    service.unregisterExecutors(...names);
    service.deleteFormulaAstCacheKey(...names);
  });
  // Formulas that were read before took the names for unknown ones.
  service.deleteFormulaAstCacheKey(...names);
  return { settled: () => calls.settled(), dispose: () => forgotten.dispose() };
}

function description({ name, description: text, parameters }: FunctionMetadata): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description: text,
    abstract: text,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: '',
      require: parameter.optional === true ? 0 : 1,
      repeat: parameter.repeating === true ? 1 : 0,
    })),
  };
}

/** One function as the grid's engine runs it. */
class CustomFunction extends BaseFunction {
  override readonly minParams: number;
  override readonly maxParams: number;

  constructor(
    private readonly metadata: FunctionMetadata,
    private readonly calls: AnsweredCalls,
  ) {
    super(metadata.name);
    const { parameters } = metadata;
    this.minParams = parameters.filter(({ optional, repeating }) => optional !== true && repeating !== true).length;
    this.maxParams = parameters.some(({ repeating }) => repeating === true) ? 255 : parameters.length;
  }

  override calculate(...given: BaseValueObject[]): BaseValueObject {
    if (given.some((value) => value.isError() && value.getValue() === WAITING)) return ErrorValueObject.create(WAITING);
    const cell = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
    const answer = this.calls.answer({ name: this.metadata.id, values: passedArguments(this.metadata, given.map(toArgument)), cell });
    if (answer === null) return ErrorValueObject.create(WAITING);
    return answer.error === null ? toResult(answer.value) : toError(answer.error);
  }
}

/** Calls by name and arguments, with the answers that have come. */
class AnsweredCalls {
  readonly #answers = new Map<string, FunctionAnswer>();
  /** Calls under way or about to be sent, with the cells that wait for them. */
  readonly #awaited = new Map<string, CallingCell[]>();
  #unsent: { readonly key: string; readonly request: FunctionRequest }[] = [];
  #waiting: (() => void)[] = [];
  #stopped = false;

  constructor(
    private readonly functions: GridFunctions,
    private readonly recalculate: (cells: readonly CallingCell[]) => void,
  ) {}

  answer(request: FunctionRequest): FunctionAnswer | null {
    const { name, values, cell } = request;
    const key = JSON.stringify([name, values]);
    const known = this.#answers.get(key);
    if (known !== undefined) {
      this.functions.onCalculated(cell, known.error !== null && typeof known.value === 'string' && known.value !== '' ? known.value : null);
      return known;
    }
    const cells = this.#awaited.get(key);
    if (cells !== undefined) cells.push(cell);
    else {
      this.#awaited.set(key, [cell]);
      if (this.#unsent.length === 0) setTimeout(() => void this.#send(), 0);
      this.#unsent.push({ key, request });
    }
    return null;
  }

  settled(): Promise<boolean> {
    if (this.#awaited.size === 0) return Promise.resolve(false);
    return new Promise((resolve) => this.#waiting.push(() => resolve(true)));
  }

  stop(): void {
    this.#stopped = true;
    this.#awaited.clear();
    this.#release();
  }

  async #send(): Promise<void> {
    const sent = this.#unsent;
    this.#unsent = [];
    const answers = await this.functions.call(sent.map(({ request }) => request));
    if (this.#stopped) return;
    const cells = sent.flatMap(({ key }, index) => {
      this.#keep(key, answers[index] ?? { value: '', error: ErrorType.NA });
      const waited = this.#awaited.get(key) ?? [];
      this.#awaited.delete(key);
      return waited;
    });
    this.recalculate(cells);
    if (this.#awaited.size === 0) this.#release();
  }

  #keep(key: string, answer: FunctionAnswer): void {
    this.#answers.set(key, answer);
    const [oldest] = this.#answers.keys();
    if (this.#answers.size > KEPT_ANSWERS && oldest !== undefined) this.#answers.delete(oldest);
  }

  #release(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}
