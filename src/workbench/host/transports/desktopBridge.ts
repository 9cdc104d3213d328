/**
 * Plays Excel for Windows: the object that it injects into a page as `window.external` before office.js loads.
 * Works over plain http, since nothing here crosses an origin.
 */
import type { WorkbookModel } from '../../model';
import { readDocumentSettings, writeDocumentSettings } from '../documentSettings';
import { ExcelHost, type HostOptions } from '../host';
import { COMMON_CALL, COMMON_EVENT } from '../pageLink';
import { uniqueId } from './uniqueId';

const ERROR_NOT_IMPLEMENTED = 5001;
/** Shared runtime with custom functions, as bits of the host information. */
const RUNTIME_FLAGS = 3;

type EventHandler = (id: number, payload: unknown) => void;

export interface DesktopBridge {
  readonly host: ExcelHost;
  close(): void;
}

/** Defines `window.external` on a page of the same origin, so that its office.js finds Excel. Must run before office.js does. */
export function connectDesktopBridge(target: Window, model: WorkbookModel, options: HostOptions = {}): DesktopBridge {
  const host = new ExcelHost(model, options);
  const instance = uniqueId();
  const handlers = new Map<string, EventHandler>();
  const later = (work: () => void) => void target.setTimeout(work, 0);

  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => 'scorecard',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => host.settings.locale,
    GetAppDataLocale: () => host.settings.locale,
    GetDocUrl: () => '',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '',
    GetInstanceId: () => instance,
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(host.settings.requirementSets),
    GetHostFullVersion: () => '16.0.14332.20000',
    GetOfficeThemeInfo: () => JSON.stringify(themeColors(host.theme)),
    GetLicenseInfo: () => '',
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, json] of Object.entries(readDocumentSettings(model))) {
          keys.push(key);
          values.push(json);
        }
      },
      Write: (keys: readonly string[], values: readonly string[]) => writeDocumentSettings(model, Object.fromEntries(keys.map((key, index) => [key, values[index] ?? 'null']))),
    }),
  };
  const external = {
    GetHostInfo: () => `Excel|Win32|16.01|${host.settings.locale}|||0|${RUNTIME_FLAGS}`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: (id: number, parameters: readonly unknown[], callback: (result: unknown, status?: number) => void) => {
      if (id === COMMON_CALL.appCommandCompleted) {
        host.commands.complete(String(parameters[0]), Number(parameters[1]));
        later(() => callback(safeArray([0]), 0));
        return;
      }
      if (id !== COMMON_CALL.richApi) {
        later(() => callback(ERROR_NOT_IMPLEMENTED));
        return;
      }
      const message = (Array.isArray(parameters[0]) ? parameters[0] : parameters) as readonly unknown[];
      const [partition, , , , body, , flags] = message;
      void host.execute(String(body), Number(flags ?? 0), String(partition ?? '')).then((response) => later(() => callback(safeArray([0, [200, [], response]]), 0)));
    },
    RegisterEvent: (id: number, targetId: string, handler: EventHandler, callback: (status: number) => void) => {
      handlers.set(`${id}/${targetId || ''}`, handler);
      later(() => callback(0));
    },
    UnregisterEvent: (id: number, targetId: string, callback: (status: number) => void) => {
      handlers.delete(`${id}/${targetId || ''}`);
      later(() => callback(0));
    },
  };
  Object.defineProperty(target, 'external', { value: external, configurable: true });
  const send = (event: number, payload: unknown): boolean => {
    const handler = handlers.get(`${event}/`);
    if (handler) later(() => handler(event, safeArray(payload)));
    return handler !== undefined;
  };
  const stop = host.connect({
    messages: (messages) => send(COMMON_EVENT.richApiMessage, messages.map(({ category, type, target: about, message }, index) => [category, type, about, message, index + 1])),
    command: ({ id, name, event }) => send(COMMON_EVENT.appCommandInvoked, [id, name, event]),
    selectionChanged: () => send(COMMON_EVENT.documentSelectionChanged, []),
  });
  return {
    host,
    close() {
      stop();
      host.close();
    },
  };
}

/** Arrays as COM hands them over: with `toArray` and the like. */
function safeArray(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const items = value.map(safeArray);
  return Object.assign([], {
    toArray: () => items,
    dimensions: () => 1,
    getItem: (index: number) => items[index],
    lbound: () => 0,
    ubound: () => items.length - 1,
  });
}

/** Office's theme as numbers, as the host of Windows gives it. */
function themeColors(theme: 'light' | 'dark'): Readonly<Record<string, number>> {
  return theme === 'dark'
    ? { bodyBackgroundColor: 0x262626, bodyForegroundColor: 0xffffff, controlBackgroundColor: 0x3b3a39, controlForegroundColor: 0xffffff }
    : { bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0x242424, controlBackgroundColor: 0xf3f2f1, controlForegroundColor: 0x242424 };
}
