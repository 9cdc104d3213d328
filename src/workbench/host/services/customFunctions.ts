/** The runtime of custom functions: Excel sends it calls as messages, it reports results by a service of its own. */
import { HostObject } from '../protocol/hostObject';
import { MESSAGE } from '../protocol/wire';
import type { PageLink } from '../pageLink';

const TYPE = { invoke: 1000, cancel: 1001 } as const;
const FLAG = { cancelable: 1, streaming: 2, errorsAllowed: 4 } as const;

/** The Excel errors that the runtime reports by number. */
const ERRORS: Readonly<Record<number, string>> = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 7: '#VALUE!', 8: '#NULL!' };

/** One call from a cell. Values are as the function's parameters want them: a matrix for a range, `null` for what is left out. */
export interface FunctionCall {
  readonly name: string;
  readonly values: readonly unknown[];
  /** The calling cell, sheet-qualified. */
  readonly address?: string;
  readonly parameterAddresses?: readonly (string | null)[];
  readonly cancelable?: boolean;
  readonly errorsAllowed?: boolean;
}

export interface InvocationResult {
  readonly id: number;
  readonly ok: boolean;
  /** The value, or the words of an error. */
  readonly value: unknown;
  readonly code: number | null;
}

/** What a cell shows for a result that is an error; a function that failed without saying how is `#VALUE!`. */
export function errorText({ ok, code }: InvocationResult): string | null {
  return ok ? null : (ERRORS[code ?? 0] ?? '#VALUE!');
}

export class CustomFunctionsService extends HostObject {
  override readonly className = 'CustomFunctions';
  private readonly listeners = new Set<(results: readonly InvocationResult[]) => void>();
  private readonly pending = new Map<number, (result: InvocationResult) => void>();
  private nextCall = 1;
  private announceReady: () => void = () => undefined;
  /** Resolves when the page's runtime takes calls. */
  readonly whenReady = new Promise<void>((resolve) => (this.announceReady = resolve));
  isReady = false;

  constructor(private readonly page: PageLink) {
    super();
  }

  /** Sends calls in one message, as Excel does when it recalculates. @returns the results in the order of the calls */
  async call(calls: readonly FunctionCall[]): Promise<readonly InvocationResult[]> {
    await this.whenReady;
    const results: Promise<InvocationResult>[] = [];
    const messages = calls.map(({ name, values, address, parameterAddresses, cancelable = false, errorsAllowed = false }) => {
      const id = this.nextCall++;
      results.push(new Promise((resolve) => this.pending.set(id, resolve)));
      const flags = (cancelable ? FLAG.cancelable : 0) | (errorsAllowed ? FLAG.errorsAllowed : 0);
      return { category: MESSAGE.customFunction, type: TYPE.invoke, target: '', message: JSON.stringify([id, name, values, address ?? null, flags, parameterAddresses ?? null]) };
    });
    if (!this.page.messages(messages)) throw new Error('no page listens to calls of custom functions');
    return Promise.all(results);
  }

  /** Hears of all results, also those of calls that others sent. */
  onResults(listener: (results: readonly InvocationResult[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.isReady = true;
    this.announceReady();
  }
  _GetEnabledFeatures(): readonly string[] {
    return [];
  }
  SetInvocationArrayResults(results: readonly (readonly [id: number, ok: boolean, value: unknown, code?: number])[]): void {
    this.take(results.map(([id, ok, value, code]) => ({ id, ok, value, code: code ?? null })));
  }
  SetInvocationResults(results: readonly { readonly id: number; readonly failed?: boolean; readonly value?: unknown; readonly errorCode?: number }[]): void {
    this.take(results.map(({ id, failed, value, errorCode }) => ({ id, ok: failed !== true, value, code: errorCode ?? null })));
  }

  private take(results: readonly InvocationResult[]): void {
    for (const result of results) {
      this.pending.get(result.id)?.(result);
      this.pending.delete(result.id);
    }
    for (const listener of this.listeners) listener(results);
  }
}
