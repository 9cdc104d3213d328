/**
 * Plays Excel on the web: office.js in a frame talks to the window around it by messages. office.js accepts that over
 * https only, from a host of its own name.
 */
import type { WorkbookModel } from '../../model';
import { ExcelHost, type HostOptions } from '../host';
import { newConversation, openWebChannel, type Conversation } from './webMessages';

/** Shared runtime with custom functions, as bits of the host information. */
const RUNTIME_FLAGS = 3;

export interface WebBridge {
  readonly host: ExcelHost;
  close(): void;
}

/** Connects a frame before its page is loaded: what office.js needs to find its host is put into the frame's name. */
export function connectWebBridge(frame: HTMLIFrameElement, model: WorkbookModel, options: HostOptions = {}): WebBridge {
  const window = frame.ownerDocument.defaultView;
  if (!window) throw new Error('the frame is in no window');
  const { origin } = window.location;
  const host = new ExcelHost(model, options);
  const conversation = newConversation();
  frame.name = webFrameName(origin, host.settings.locale, conversation);
  const channel = openWebChannel(host, conversation, (text) => frame.contentWindow?.postMessage(text, origin));
  const listen = ({ source, data }: MessageEvent) => {
    if (source === frame.contentWindow) channel.receive(data);
  };
  window.addEventListener('message', listen);
  return {
    host,
    close() {
      window.removeEventListener('message', listen);
      channel.close();
      host.close();
    },
  };
}

/** What office.js reads from its window's name: the kind of host, and whom to talk to. */
export function webFrameName(origin: string, locale: string, { id, addIn }: Conversation): string {
  return JSON.stringify({
    baseFrameName: 'workbench',
    hostInfo: `Excel|Web|16.00|${locale}|${id}|||${RUNTIME_FLAGS}`,
    xdmInfo: `${id}|${addIn}|${origin}`,
    serializerVersion: '1',
    flights: '[]',
  });
}
