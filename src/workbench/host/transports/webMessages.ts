/** The host's end of a conversation with office.js by messages, as Excel on the web has it. */
import { readDocumentSettings, writeDocumentSettings } from '../documentSettings';
import type { ExcelHost } from '../host';
import { COMMON_CALL } from '../pageLink';
import { uniqueId } from './uniqueId';

const TYPE = { request: 0, response: 1 } as const;
const ACTION = { invoke: 0, register: 1, unregister: 2 } as const;
const RESPONSE = { call: 0, event: 1 } as const;
const EXCEL = 16;

interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number | string;
  readonly _data?: MethodCall;
}

interface MethodCall {
  readonly DdaMethod?: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [key: string, json: string])[] };
  /** Parameters of calls of the common API stand under their numbers. */
  readonly [parameter: number]: unknown;
}

/** Between one page and one workbook. */
export interface Conversation {
  readonly id: string;
  readonly addIn: string;
}

export function newConversation(): Conversation {
  return { id: uniqueId(), addIn: 'scorecard' };
}

export interface WebChannel {
  /** Takes what the page posted. Anything that is no request of office.js is left alone. */
  receive(data: unknown): void;
  close(): void;
}

export function openWebChannel(host: ExcelHost, conversation: Conversation, post: (text: string) => void): WebChannel {
  const registered = new Map<string, Message>();
  const send = (message: object) => post(JSON.stringify({ _origin: '', _serializerVersion: 1, _errorCode: 0, _messageType: TYPE.response, ...message }));
  const reply = ({ _actionName, _conversationId, _correlationId }: Message, data: unknown) =>
    send({ _responseType: RESPONSE.call, _actionName, _conversationId, _correlationId, _data: data });

  const answer = async (message: Message): Promise<unknown> => {
    if (message._actionType === ACTION.register) {
      registered.set(message._actionName, message);
      return { Error: 0 };
    }
    if (message._actionType === ACTION.unregister) {
      registered.delete(message._actionName);
      return { Error: 0 };
    }
    if (message._actionName === 'ContextActivationManager_getAppContextAsync') return appContext(host, conversation);
    return message._actionName === 'executeMethod' ? { Version: 1, Error: 0, ...(await callMethod(host, message._data ?? {})) } : null;
  };

  const event = (name: string, data: unknown): boolean => {
    const registration = registered.get(name);
    if (!registration) return false;
    const { _actionName, _conversationId, _correlationId } = registration;
    send({ _responseType: RESPONSE.event, _actionName, _conversationId, _correlationId, _data: data });
    return true;
  };
  const close = host.connect({
    messages: (messages) => event('richApiMessage', { ArrayData: messages.map(({ category, type, target, message }, index) => [category, type, target, message, index + 1]) }),
    command: ({ id, name, event: details }) => event('appCommandInvoked', { 0: id, 1: name, 2: details }),
    selectionChanged: () => event('documentSelectionChanged', {}),
  });
  return {
    receive(data) {
      const message = requestIn(data);
      if (message) void answer(message).then((result) => reply(message, result));
    },
    close,
  };
}

async function callMethod(host: ExcelHost, call: MethodCall): Promise<object> {
  switch (call.DdaMethod?.DispatchId) {
    case COMMON_CALL.richApi: {
      const [partition, , , , body, , flags] = call.ArrayData ?? [];
      return { Data: [200, [], await host.execute(String(body), Number(flags ?? 0), String(partition ?? ''))] };
    }
    case COMMON_CALL.loadSettings:
      return { Settings: Object.entries(readDocumentSettings(host.model)).map(([Name, Value]) => ({ Name, Value })) };
    case COMMON_CALL.saveSettings:
      writeDocumentSettings(host.model, Object.fromEntries(call.DdaSettingsMethod?.Properties ?? []));
      return {};
    case COMMON_CALL.appCommandCompleted:
      host.commands.complete(String(call[0]), Number(call[1]));
      return {};
    default:
      return {};
  }
}

function requestIn(data: unknown): Message | null {
  if (typeof data !== 'string') return null;
  try {
    const message = JSON.parse(data) as Partial<Message> | null;
    return message?._messageType === TYPE.request ? (message as Message) : null;
  } catch {
    // Other scripts of the page may send messages of their own.
    return null;
  }
}

/** office.js refuses a context in which any of these is undefined. */
function appContext(host: ExcelHost, { id, addIn }: Conversation): object {
  const { locale, requirementSets } = host.settings;
  return {
    _id: addIn,
    _appName: EXCEL,
    _appVersion: '16.0',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: '',
    _clientMode: 0,
    _settings: Object.entries(readDocumentSettings(host.model)),
    _reason: 1,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: id,
    _appInstanceId: addIn,
    _requirementMatrix: JSON.stringify(requirementSets),
    _hostFullVersion: '16.0.18000.1',
    _appMinorVersion: 0,
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}
