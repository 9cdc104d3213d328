/** Services that office.js calls by name, beside the workbook. */
import { HostObject } from './protocol/hostObject';

/** Is told that the add-in's ribbon actions are ready. */
export class ActionHandlerService extends HostObject {
  override readonly className = 'AddinInternalService';
  NotifyActionHandlerReady(): void {
    // The workbench's ribbon is always ready.
  }
}

/** The runtime of custom functions reports here: that it is ready, and results. Calls are sent as events. */
export class CustomFunctionsService extends HostObject {
  override readonly className = 'CustomFunctions';
  private readonly listeners = new Set<(results: readonly InvocationResult[]) => void>();
  isReady = false;

  onResults(listener: (results: readonly InvocationResult[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.isReady = true;
  }
  _GetEnabledFeatures(): readonly string[] {
    return [];
  }
  SetInvocationArrayResults(results: readonly (readonly [id: number, ok: boolean, value: unknown, code?: number])[]): void {
    this.tell(results.map(([id, ok, value, code]) => ({ id, ok, value, code: code ?? null })));
  }
  SetInvocationResults(results: readonly { readonly id: number; readonly failed?: boolean; readonly value?: unknown; readonly errorCode?: number }[]): void {
    this.tell(results.map(({ id, failed, value, errorCode }) => ({ id, ok: failed !== true, value, code: errorCode ?? null })));
  }

  private tell(results: readonly InvocationResult[]): void {
    for (const listener of this.listeners) listener(results);
  }
}

export interface InvocationResult {
  readonly id: number;
  readonly ok: boolean;
  readonly value: unknown;
  readonly code: number | null;
}
