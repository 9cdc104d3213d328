/** Excel's side of office.js over a workbook of ours: takes requests, answers them, sends events. Transports connect it to a page. */
import { formatArea, type WorkbookModel } from '../model';
import { EVENT, EventRegistry, type HostEvent } from './objects/events';
import type { Book, HostSettings } from './objects/book';
import { WorkbookObject } from './objects/workbook';
import { WorksheetObject } from './objects/worksheet';
import { HostError, type HostErrorCode } from './protocol/errors';
import { RequestProcessor } from './protocol/processor';
import { ActionHandlerService, CustomFunctionsService } from './services';
import { ACTION, FLAG_DELAY_FOR_CELL_EDIT, type RequestBody } from './protocol/wire';

export interface HostOptions {
  readonly locale?: string;
  /** Version of ExcelApi; the other sets are those of Office LTSC 2021. */
  readonly excelApi?: string;
  readonly theme?: 'light' | 'dark';
  /** Largest request and response in bytes, as Excel on the web has them; none when left out. */
  readonly payloadLimit?: number;
}

/** One round trip that the add-in made. */
export interface HostRequest {
  /** `clean-up` only lets go of objects that a finished run had tracked; office.js sends it on its own, nobody waits for it. */
  readonly kind: 'batch' | 'clean-up' | 'start-up';
  readonly actions: number;
  readonly error: string | null;
}

/** Makes one action of a later batch fail, for tests of what happens then. */
export interface Fault {
  /** Which batch from now on, counted from 0. */
  readonly batch: number;
  /** Which of its actions; those before it are done. */
  readonly action: number;
  readonly code: HostErrorCode;
}

export const OFFICE_LTSC_2021 = '1.14';

export class ExcelHost {
  readonly requests: HostRequest[] = [];
  readonly settings: HostSettings;
  readonly functions = new CustomFunctionsService();
  readonly theme: 'light' | 'dark';
  private readonly events = new EventRegistry();
  private readonly processor: RequestProcessor;
  private readonly payloadLimit: number;
  private readonly forget: () => void;
  private faults: Fault[] = [];
  private failAction: { index: number; code: HostErrorCode } | null = null;
  private editing: Promise<void> | null = null;
  private endEditing: (() => void) | null = null;
  private inBatch = false;

  constructor(
    readonly model: WorkbookModel,
    options: HostOptions = {},
  ) {
    this.theme = options.theme ?? 'light';
    this.payloadLimit = options.payloadLimit ?? Number.POSITIVE_INFINITY;
    this.settings = {
      locale: options.locale ?? 'zh-CN',
      requirementSets: {
        ExcelApi: options.excelApi ?? OFFICE_LTSC_2021,
        SharedRuntime: '1.1',
        CustomFunctionsRuntime: '1.3',
        CustomFunctions: '1.7',
        RibbonApi: '1.1',
        DialogApi: '1.2',
        RichApiRuntimeFlag: '1.1',
        DelayForCellEdit: '1.1',
        Settings: '1.1',
      },
    };
    const book: Book = {
      model,
      events: this.events,
      settings: this.settings,
      sheetObject: (sheet) => new WorksheetObject(book, sheet),
    };
    this.processor = new RequestProcessor({
      root: new WorkbookObject(book),
      services: {
        'Microsoft.InternalService.AddinInternalService': new ActionHandlerService(),
        'Microsoft.ExcelServices.CustomFunctions': this.functions,
      },
      beforeAction: (index) => {
        if (this.failAction?.index === index) throw new HostError(this.failAction.code);
      },
    });
    this.forget = model.onChange((change) => {
      if (change.kind !== 'cells') return;
      const { sheetId, area, origin } = change;
      if (origin === 'recalculation') return;
      const details = {
        address: formatArea(area),
        changeType: 'RangeEdited',
        source: 'Local',
        worksheetId: sheetId,
        details: null,
        triggerSource: origin === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
      };
      this.events.send({ type: EVENT.worksheetChanged, target: sheetId, arguments: details });
      this.events.send({ type: EVENT.worksheetChanged, target: 'Workbook', arguments: details });
    });
  }

  /** Members that the add-in asked for and this host does not have. */
  get unsupported(): ReadonlySet<string> {
    return this.processor.unsupported;
  }

  /** The round trips that somebody waited for. */
  get roundTrips(): number {
    return this.requests.filter(({ kind }) => kind === 'batch').length;
  }

  onEvent(sender: (event: HostEvent) => void): () => void {
    return this.events.onSend(sender);
  }

  fail(fault: Fault): void {
    this.faults.push(fault);
  }

  /** A person starts or ends typing in a cell: until they end, requests wait or are refused. */
  setCellEditing(on: boolean): void {
    if (on && !this.editing) this.editing = new Promise((resolve) => (this.endEditing = resolve));
    if (!on) {
      this.endEditing?.();
      this.editing = null;
    }
  }

  /** Answers one request. @returns the response's JSON */
  async execute(json: string, flags: number): Promise<string> {
    const body = JSON.parse(json) as RequestBody;
    const kind = kindOf(body);
    if (kind === 'batch' && this.editing) {
      if ((flags & FLAG_DELAY_FOR_CELL_EDIT) === 0) return this.refuse(body, 'InvalidOperationInCellEditMode');
      await this.editing;
    }
    if (json.length > this.payloadLimit) return this.refuse(body, 'RequestPayloadSizeLimitExceeded');
    this.failAction = kind === 'batch' ? this.nextFault() : null;
    this.inBatch = true;
    const response = this.processor.process(body);
    this.inBatch = false;
    this.failAction = null;
    const answer = JSON.stringify(response);
    if (answer.length > this.payloadLimit) return this.refuse(body, 'ResponsePayloadSizeLimitExceeded');
    this.requests.push({ kind, actions: body.Actions.length, error: response.Error?.Code ?? null });
    return answer;
  }

  /** A batch is being done: the grid may wait with painting. */
  get isBusy(): boolean {
    return this.inBatch;
  }

  close(): void {
    this.forget();
  }

  private nextFault(): { index: number; code: HostErrorCode } | null {
    const due = this.faults.find(({ batch }) => batch === 0);
    this.faults = this.faults.filter((fault) => fault !== due).map((fault) => ({ ...fault, batch: fault.batch - 1 }));
    return due ? { index: due.action, code: due.code } : null;
  }

  private refuse(body: RequestBody, code: HostErrorCode): string {
    this.requests.push({ kind: kindOf(body), actions: body.Actions.length, error: code });
    const { message } = new HostError(code);
    return JSON.stringify({ Results: [], TraceIds: [], Error: { Code: code, Message: message, ActionIndex: 0, HttpStatusCode: 400, Location: '' } });
  }
}

function kindOf({ Actions, ObjectPaths }: RequestBody): HostRequest['kind'] {
  const releases = Actions.filter(({ Name }) => Name === '_RemoveReference' || Name === '_RemoveReferences');
  const others = Actions.filter(({ Name, ActionType }) => !releases.some((action) => action.Name === Name) && ActionType !== ACTION.instantiate && ActionType !== ACTION.trace);
  if (releases.length > 0 && others.length === 0) return 'clean-up';
  const service = Object.values(ObjectPaths).some(({ Name }) => Name?.startsWith('Microsoft.') ?? false);
  return service ? 'start-up' : 'batch';
}
