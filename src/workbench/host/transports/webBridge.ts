/**
 * Plays Excel on the web: office.js in a frame talks to the window around it by messages. office.js accepts that over
 * https only, from a host of its own name.
 */
import type { WorkbookModel } from '../../model';
import { ExcelHost, type HostOptions } from '../host';

const CONVERSATION = 'workbench';
const ADDIN = 'scorecard';
/** Shared runtime with custom functions, as bits of the host information. */
const RUNTIME_FLAGS = 3;
const DISPATCH_RICH_API = 93;
const MESSAGE_CATEGORY_EVENT = 65536;

const TYPE = { request: 0, response: 1 } as const;
const ACTION = { invoke: 0, register: 1, unregister: 2 } as const;
const RESPONSE = { call: 0, event: 1 } as const;

interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number | string;
  readonly _data?: { readonly DdaMethod?: { readonly DispatchId: number }; readonly ArrayData?: readonly unknown[] };
}

export interface WebBridge {
  readonly host: ExcelHost;
  close(): void;
}

/** Connects a frame before its page is loaded: what office.js needs to find its host is put into the frame's name. */
export function connectWebBridge(frame: HTMLIFrameElement, model: WorkbookModel, options: HostOptions = {}): WebBridge {
  const host = new ExcelHost(model, options);
  const window = frame.ownerDocument.defaultView;
  if (!window) throw new Error('the frame is in no window');
  const registered = new Map<string, Message>();
  frame.name = frameName(window.location.origin, host.settings.locale);

  const post = (message: object) => frame.contentWindow?.postMessage(JSON.stringify({ _origin: '', _serializerVersion: 1, _errorCode: 0, ...message }), window.location.origin);
  const reply = ({ _actionName, _conversationId, _correlationId }: Message, data: unknown) =>
    post({ _messageType: TYPE.response, _responseType: RESPONSE.call, _actionName, _conversationId, _correlationId, _data: data });

  const receive = async (message: Message): Promise<void> => {
    if (message._actionType === ACTION.register) {
      registered.set(message._actionName, message);
      reply(message, { Error: 0 });
    } else if (message._actionType === ACTION.unregister) {
      registered.delete(message._actionName);
      reply(message, { Error: 0 });
    } else if (message._actionName === 'ContextActivationManager_getAppContextAsync') {
      reply(message, appContext(host));
    } else if (message._data?.DdaMethod?.DispatchId === DISPATCH_RICH_API) {
      const [, , , , body, , flags] = message._data.ArrayData ?? [];
      const response = await host.execute(String(body), Number(flags ?? 0));
      reply(message, { Version: 1, Error: 0, Data: [200, [], response] });
    } else reply(message, message._actionName === 'executeMethod' ? { Version: 1, Error: 0 } : null);
  };
  const listen = ({ source, data }: MessageEvent) => {
    if (source !== frame.contentWindow || typeof data !== 'string') return;
    const message = parse(data);
    if (message?._messageType === TYPE.request) void receive(message);
  };
  window.addEventListener('message', listen);
  const stop = host.onEvent(({ type, target, arguments: details }) => {
    const registration = registered.get('richApiMessage');
    if (!registration) return;
    const { _actionName, _conversationId, _correlationId } = registration;
    const data = { ArrayData: [[MESSAGE_CATEGORY_EVENT, type, target, JSON.stringify(details), 1]] };
    post({ _messageType: TYPE.response, _responseType: RESPONSE.event, _actionName, _conversationId, _correlationId, _data: data });
  });
  return {
    host,
    close() {
      window.removeEventListener('message', listen);
      stop();
      host.close();
    },
  };
}

function parse(text: string): Message | null {
  try {
    return JSON.parse(text) as Message;
  } catch {
    // Other scripts of the page may send messages of their own.
    return null;
  }
}

function frameName(origin: string, locale: string): string {
  return JSON.stringify({
    baseFrameName: 'workbench',
    hostInfo: `Excel|Web|16.00|${locale}|${CONVERSATION}|||${RUNTIME_FLAGS}`,
    xdmInfo: `${CONVERSATION}|${ADDIN}|${origin}`,
    serializerVersion: '1',
    flights: '[]',
  });
}

/** office.js refuses a context in which any of these is undefined. */
function appContext(host: ExcelHost): object {
  const { locale, requirementSets } = host.settings;
  return {
    _id: ADDIN,
    _appName: 16,
    _appVersion: '16.0',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: '',
    _clientMode: 0,
    _settings: {},
    _reason: 1,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: CONVERSATION,
    _appInstanceId: ADDIN,
    _requirementMatrix: JSON.stringify(requirementSets),
    _hostFullVersion: '16.0.18000.1',
    _appMinorVersion: 0,
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}
