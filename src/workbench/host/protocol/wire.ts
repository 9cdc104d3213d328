/** The RichApi wire format: what office.js sends in one round trip, and what it expects back. */

export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5, ensureUnchanged: 6, queryAsJson: 7, update: 9 } as const;
export const PATH = { root: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

/** Messages that the host sends on its own: events of the object model, calls of custom functions. */
export interface RichApiMessage {
  readonly category: number;
  readonly type: number;
  /** The object that the message is about: a sheet's id, `Workbook`, or nothing. */
  readonly target: string;
  /** JSON. */
  readonly message: string;
}

/** Categories of messages. */
export const MESSAGE = { customFunction: 1, event: 65536 } as const;

/** Request flags (bit field): whether the request waits until a cell that is being edited is finished. */
export const FLAG_DELAY_FOR_CELL_EDIT = 64;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** For each argument the object path that it stands for, if any; nested like the arguments. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ResponseBody {
  Results: { ActionId: number; Value: unknown }[];
  TraceIds: number[];
  Error?: { Code: string; Message: string; ActionIndex: number; HttpStatusCode: number; Location: string };
}
