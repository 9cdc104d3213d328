/** What a request of office.js is for; only some are round trips that the add-in's code waits for. */
import { ACTION, type RequestBody } from './wire';

/**
 * - `batch`: the add-in works with the workbook (`context.sync`).
 * - `clean-up`: office.js lets go of the ranges that a finished `Excel.run` had tracked. It sends it on its own after
 *   each run that had any; nobody waits for it.
 * - `start-up`: office.js tells that the page is ready.
 * - `functions`: results of custom functions.
 * - `shell`: the add-in asks something of Office's window, such as its pane or its ribbon buttons.
 */
export type RequestKind = 'batch' | 'clean-up' | 'start-up' | 'functions' | 'shell';

const READY = new Set(['NotifyActionHandlerReady', '_SetOsfControlContainerReadyForCustomFunctions', '_GetEnabledFeatures']);
const RELEASE = new Set(['_RemoveReference', '_RemoveReferences']);
const WITHOUT_WORK: ReadonlySet<number> = new Set([ACTION.instantiate, ACTION.trace]);

export function requestKind({ Actions, ObjectPaths }: RequestBody): RequestKind {
  const service = Object.values(ObjectPaths).find(({ Name }) => Name?.startsWith('Microsoft.') ?? false)?.Name;
  const work = Actions.filter(({ ActionType }) => !WITHOUT_WORK.has(ActionType));
  if (service !== undefined) {
    if (work.every(({ Name }) => READY.has(Name ?? ''))) return 'start-up';
    return service.endsWith('.CustomFunctions') ? 'functions' : 'shell';
  }
  const releasesOnly = work.length > 0 && work.every(({ Name }) => RELEASE.has(Name ?? ''));
  return releasesOnly ? 'clean-up' : 'batch';
}
