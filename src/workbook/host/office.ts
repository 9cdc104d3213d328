/** Where the add-in runs: host, language, theme, ribbon, settings. The only file that reads `Office.context`. */
import { WorkbookError } from '../model';

export interface OfficeSurroundings {
  /** BCP 47 tag of Office's own language. */
  readonly language: string;
  readonly theme: OfficeTheme | null;
  readonly host: string;
  readonly platform: string;
  readonly version: string;
}

export interface OfficeTheme {
  /** `null` where Office doesn't say; the background tells it then. */
  readonly isDark: boolean | null;
  /** `#RRGGBB`; `null` where Office has no theme (Excel on the web). */
  readonly background: string | null;
}

export interface Diagnostics extends OfficeSurroundings {
  readonly requirementSets: readonly { readonly name: string; readonly version: string; readonly supported: boolean }[];
}

/** Requirement sets that matter here: the floor of the manifest, and newer ones that are used where they are found. */
const REQUIREMENT_SETS: readonly (readonly [name: string, version: string])[] = [
  ['ExcelApi', '1.12'],
  ['ExcelApi', '1.14'],
  ['ExcelApi', '1.16'],
  ['ExcelApi', '1.18'],
  ['SharedRuntime', '1.1'],
  ['CustomFunctionsRuntime', '1.3'],
];

/** Waits for Office. `null` when the page is open in a browser, outside Office. */
export async function officeReady(): Promise<OfficeSurroundings | null> {
  if (typeof Office === 'undefined') return null;
  const info = await Office.onReady();
  return info.host ? surroundings() : null;
}

/** Tells the listener of every change of Office's theme; the answer stops it. Where Office tells none, nothing happens. */
export function onThemeChange(listener: (theme: OfficeTheme | null) => void): () => void {
  const changed = () => listener(currentTheme());
  const type = Office.EventType.OfficeThemeChanged;
  if (type === undefined) return () => undefined;
  Office.context.document.addHandlerAsync(type, changed);
  return () => Office.context.document.removeHandlerAsync(type, { handler: changed });
}

/** Connects a ribbon command of the manifest with what it does; the shared runtime keeps it without the pane. */
export function associateRibbonAction(name: string, run: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void run().finally(() => event.completed());
  });
}

/** A setting of ours that the workbook carries; `null` when it has none. */
export function readSetting(key: string): unknown {
  return Office.context.document.settings.get(key) as unknown;
}

/** Puts a setting into the workbook; it is in the file with the next saving of the workbook. @throws WorkbookError; the setting is then as before */
export function saveSetting(key: string, value: string): Promise<void> {
  const { settings } = Office.context.document;
  const before = readSetting(key);
  settings.set(key, value);
  return new Promise((resolve, reject) => {
    settings.saveAsync(({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) return resolve();
      if (before === null || before === undefined) settings.remove(key);
      else settings.set(key, before);
      reject(new WorkbookError('unknown', { diagnostic: `${error.name}: ${error.message}` }));
    });
  });
}

/** What helps to find a fault from afar; holds nothing of the workbook. */
export function diagnostics(): Diagnostics {
  return {
    ...surroundings(),
    requirementSets: REQUIREMENT_SETS.map(([name, version]) => ({
      name,
      version,
      supported: Office.context.requirements.isSetSupported(name, version),
    })),
  };
}

function surroundings(): OfficeSurroundings {
  const { displayLanguage, diagnostics: about } = Office.context;
  return {
    language: displayLanguage,
    theme: currentTheme(),
    host: String(about.host),
    platform: String(about.platform),
    version: about.version,
  };
}

function currentTheme(): OfficeTheme | null {
  const theme: Office.OfficeTheme | undefined = Office.context.officeTheme;
  if (!theme) return null;
  return { isDark: theme.isDarkTheme ?? null, background: theme.bodyBackgroundColor ?? null };
}
