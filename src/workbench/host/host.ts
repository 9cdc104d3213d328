/** Excel's side of office.js over a workbook of ours: takes requests, answers them, sends events. Transports connect it to a page. */
import type { WorkbookModel } from '../model';
import { isInVersion } from './apiVersions';
import { excelErrorOf, type Book, type HostSettings } from './objects/book';
import { EventRegistry } from './objects/events';
import { WorkbookObject } from './objects/workbook';
import { followWorkbook } from './objects/workbookEvents';
import { WorksheetObject } from './objects/worksheet';
import { PageLinks, type PageLink } from './pageLink';
import { HostError, type HostErrorCode } from './protocol/errors';
import { Faults, type Fault, type PlannedFault } from './protocol/faults';
import { payloadSize } from './protocol/payload';
import { RequestProcessor } from './protocol/processor';
import { requestKind, type RequestKind } from './protocol/requestKind';
import { FLAG_DELAY_FOR_CELL_EDIT, type Action, type RequestBody } from './protocol/wire';
import { OFFICE_LTSC_2021 } from './requirementSets';
import { ActionHandlerService, RibbonCommands } from './services/actionHandlers';
import { CustomFunctionsService } from './services/customFunctions';
import { WebWorkbooksService, WEB_PARTITION } from './services/webWorkbooks';
import { AppRuntimePersistenceService, AppRuntimeService, DynamicRibbonService } from './services/shell';

export type { Fault } from './protocol/faults';

export interface HostOptions {
  readonly locale?: string;
  /** Version of ExcelApi; the other sets are those of Office LTSC 2021. */
  readonly excelApi?: string;
  /** Further sets, or other versions of them. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  readonly theme?: 'light' | 'dark';
  /** Largest request and response in bytes, as Excel on the web has them (`WEB_PAYLOAD_LIMIT`); none when left out. */
  readonly payloadLimit?: number;
  /** Recalculates the workbook for `Application.calculate`, which is unavailable without it. */
  readonly calculate?: () => void;
  /** Opens a file as a further workbook, for `Excel.createWorkbook`, which is unavailable without it; tells whether it could. */
  readonly openWorkbook?: (file: Uint8Array) => boolean;
}

/** One round trip that the add-in made. */
export interface HostRequest {
  readonly kind: RequestKind;
  readonly actions: number;
  readonly error: string | null;
  /** What the request weighed, and what its answer did, refused ones included. */
  readonly bytes: { readonly request: number; readonly answer: number };
}

export class ExcelHost {
  readonly requests: HostRequest[] = [];
  readonly settings: HostSettings;
  readonly theme: 'light' | 'dark';
  private readonly page = new PageLinks();
  /** Custom functions of the page. */
  readonly functions = new CustomFunctionsService(this.page);
  /** Ribbon commands of the page. */
  readonly commands = new RibbonCommands(this.page);
  /** What the add-in made of its task pane and of its ribbon. */
  readonly shell = { pane: new AppRuntimeService(this.page), ribbon: new DynamicRibbonService() };
  private readonly processor: RequestProcessor;
  private readonly webProcessor: RequestProcessor;
  private readonly faults = new Faults();
  private readonly payloadLimit: number;
  private readonly forget: () => void;
  private fault: PlannedFault | null = null;
  private editing: Promise<void> | null = null;
  private endEditing: (() => void) | null = null;
  private inBatch = false;

  constructor(
    readonly model: WorkbookModel,
    options: HostOptions = {},
  ) {
    const { theme = 'light', payloadLimit = Number.POSITIVE_INFINITY, locale = 'zh-CN', excelApi, requirementSets, calculate, openWorkbook } = options;
    this.theme = theme;
    this.payloadLimit = payloadLimit;
    this.settings = { locale, requirementSets: { ...OFFICE_LTSC_2021, ...requirementSets, ...(excelApi === undefined ? {} : { ExcelApi: excelApi }) } };
    const events = new EventRegistry(this.page);
    const book: Book = { model, events, settings: this.settings, calculate: calculate ?? null, openWorkbook: openWorkbook ?? null, sheetObject: (sheet) => new WorksheetObject(book, sheet) };
    const shared = {
      services: {
        'Microsoft.InternalService.AddinInternalService': new ActionHandlerService(),
        'Microsoft.ExcelServices.CustomFunctions': this.functions,
        'Microsoft.AppRuntime.AppRuntimeService': this.shell.pane,
        'Microsoft.AppRuntime.AppRuntimePersistenceService': new AppRuntimePersistenceService(),
        'Microsoft.DynamicRibbon.DynamicRibbon': this.shell.ribbon,
      },
      beforeAction: (index: number, action: Action) => {
        if (this.fault?.hits(index, action)) throw new HostError(this.fault.code);
      },
      isKnown: (className: string, member: string) => isInVersion(this.settings.requirementSets.ExcelApi ?? '1.1', className, member),
      errorOf: excelErrorOf,
    };
    this.processor = new RequestProcessor({ ...shared, root: new WorkbookObject(book) });
    this.webProcessor = new RequestProcessor({ ...shared, root: new WebWorkbooksService(book) });
    this.forget = followWorkbook(model, events, this.page);
  }

  /** Members that the add-in asked for and this host does not have. */
  get unsupported(): ReadonlySet<string> {
    return new Set([...this.processor.unsupported, ...this.webProcessor.unsupported]);
  }

  /** The round trips that the add-in's code waited for. */
  get roundTrips(): number {
    return this.requests.filter(({ kind }) => kind === 'batch').length;
  }

  /** Connects a page. @returns what takes it off again */
  connect(link: PageLink): () => void {
    return this.page.add(link);
  }

  /** Makes one action of a later batch fail, for tests of what happens then. */
  fail(fault: Fault): void {
    this.faults.plan(fault);
  }

  /** A person starts or ends typing in a cell: until they end, requests wait or are refused. */
  setCellEditing(on: boolean): void {
    if (on && !this.editing) this.editing = new Promise((resolve) => (this.endEditing = resolve));
    if (!on) {
      this.endEditing?.();
      this.editing = null;
    }
  }

  /**
   * Answers one request. @returns the response's JSON
   * @param partition the part of Excel that it is for; none is the workbook
   */
  async execute(json: string, flags: number, partition = ''): Promise<string> {
    const body = JSON.parse(json) as RequestBody;
    const kind = requestKind(body);
    const request = payloadSize(json);
    if (kind === 'batch' && this.editing) {
      if ((flags & FLAG_DELAY_FOR_CELL_EDIT) === 0) return this.refuse(body, 'InvalidOperationInCellEditMode', { request, answer: 0 });
      await this.editing;
    }
    if (request > this.payloadLimit) return this.refuse(body, 'RequestPayloadSizeLimitExceeded', { request, answer: 0 });
    this.fault = kind === 'batch' ? this.faults.forNextBatch() : null;
    this.inBatch = true;
    const response = (partition === WEB_PARTITION ? this.webProcessor : this.processor).process(body);
    this.inBatch = false;
    this.fault = null;
    const answer = JSON.stringify(response);
    const bytes = { request, answer: payloadSize(answer) };
    if (bytes.answer > this.payloadLimit) return this.refuse(body, 'ResponsePayloadSizeLimitExceeded', bytes);
    this.requests.push({ kind, actions: body.Actions.length, error: response.Error?.Code ?? null, bytes });
    return answer;
  }

  /** A batch is being done: the grid may wait with painting. */
  get isBusy(): boolean {
    return this.inBatch;
  }

  close(): void {
    this.forget();
  }

  private refuse(body: RequestBody, code: HostErrorCode, bytes: HostRequest['bytes']): string {
    this.requests.push({ kind: requestKind(body), actions: body.Actions.length, error: code, bytes });
    const { message } = new HostError(code);
    return JSON.stringify({ Results: [], TraceIds: [], Error: { Code: code, Message: message, ActionIndex: 0, HttpStatusCode: 400, Location: '' } });
  }
}
