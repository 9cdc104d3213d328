/** Makes the spreadsheet grid: Univer with the parts of its own surface that the workbook model can follow. */
import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { CalculationMode, IDependencyManagerService, IFunctionService, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import english from '@univerjs/preset-sheets-core/locales/en-US';
import chinese from '@univerjs/preset-sheets-core/locales/zh-CN';
import '@univerjs/preset-sheets-core/lib/index.css';
import type { Language } from '../../../messages/language';
import { HIDDEN_MENUS } from './limits';

/** The grid's own texts exist in the product's languages. */
export const GRID_LOCALES: Readonly<Record<Language, LocaleType>> = { 'zh-CN': LocaleType.ZH_CN, en: LocaleType.EN_US };

export interface UniverOptions {
  readonly container: HTMLElement;
  readonly language: Language;
  readonly dark: boolean;
}

export interface UniverGrid {
  readonly univer: Univer;
  readonly api: FUniver;
  /** The engine reads formulas once, names and sheets in them included; this makes it read them anew. */
  forgetFormulaSyntax(): void;
  /** The engine keeps what the formulas of a closed workbook depend on, and would look for them in the next one. */
  forgetDependencies(unitId: string): void;
}

/**
 * A grid in the container. Formulas of an opened workbook are not calculated until something is edited: what the
 * file says is shown first.
 */
export function createUniver({ container, language, dark }: UniverOptions): UniverGrid {
  const univer = new Univer({
    locale: GRID_LOCALES[language],
    locales: { [LocaleType.ZH_CN]: chinese, [LocaleType.EN_US]: english },
    darkMode: dark,
    logLevel: LogLevel.WARN,
  });
  const preset = UniverSheetsCorePreset({
    container,
    ribbonType: 'simple',
    menu: Object.fromEntries(HIDDEN_MENUS.map((id) => [id, { hidden: true }])),
    disableAutoFocus: true,
    formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
    sheets: { disableForceStringAlert: true },
  });
  for (const plugin of preset.plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  return {
    univer,
    api: FUniver.newAPI(univer),
    // Every formula's text contains the empty text.
    forgetFormulaSyntax: () => univer.__getInjector().get(IFunctionService).deleteFormulaAstCacheKey(''),
    forgetDependencies: (unitId) => univer.__getInjector().get(IDependencyManagerService).clearFormulaDependency(unitId),
  };
}
