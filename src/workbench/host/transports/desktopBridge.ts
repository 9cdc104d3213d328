/**
 * Plays Excel for Windows: the object that it injects into a page as `window.external` before office.js loads.
 * Works over plain http, since nothing here crosses an origin.
 */
import type { WorkbookModel } from '../../model';
import { ExcelHost, type HostOptions } from '../host';

/** The RichApi call among the methods of the host. */
const DISPATCH_RICH_API = 93;
const EVENT_RICH_API_MESSAGE = 33;
/** Marks an event of the object model among the messages. */
const MESSAGE_CATEGORY_EVENT = 65536;
const ERROR_NOT_IMPLEMENTED = 5001;

type EventHandler = (id: number, payload: unknown) => void;

export interface DesktopBridge {
  readonly host: ExcelHost;
  close(): void;
}

/** Defines `window.external` on a page of the same origin, so that its office.js finds Excel. Must run before office.js does. */
export function connectDesktopBridge(target: Window, model: WorkbookModel, options: HostOptions = {}): DesktopBridge {
  const host = new ExcelHost(model, options);
  const handlers = new Map<string, EventHandler>();
  const later = (work: () => void) => void target.setTimeout(work, 0);
  const settings = model.settings;

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
    GetInstanceId: () => 'workbench',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(host.settings.requirementSets),
    GetHostFullVersion: () => '16.0.14332.20000',
    GetOfficeThemeInfo: () => JSON.stringify(themeColors(host.theme)),
    GetLicenseInfo: () => '',
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const key of settings.keys()) {
          keys.push(key);
          values.push(String(settings.get(key)));
        }
      },
      Write: (keys: readonly string[], values: readonly string[]) => keys.forEach((key, index) => settings.set(key, values[index])),
    }),
  };
  const external = {
    GetHostInfo: () => `Excel|Win32|16.01|${host.settings.locale}`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: (id: number, parameters: readonly unknown[], callback: (result: unknown, status?: number) => void) => {
      if (id !== DISPATCH_RICH_API) {
        later(() => callback(ERROR_NOT_IMPLEMENTED));
        return;
      }
      const message = (Array.isArray(parameters[0]) ? parameters[0] : parameters) as readonly unknown[];
      const [, , , , body, , flags] = message;
      void host.execute(String(body), Number(flags ?? 0)).then((response) => later(() => callback(safeArray([0, [200, [], response]]), 0)));
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
  const stop = host.onEvent(({ type, target: targetId, arguments: details }) => {
    const handler = handlers.get(`${EVENT_RICH_API_MESSAGE}/`);
    if (handler) later(() => handler(EVENT_RICH_API_MESSAGE, safeArray([[MESSAGE_CATEGORY_EVENT, type, targetId, JSON.stringify(details), 1]])));
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
