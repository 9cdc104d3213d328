/** The pane's language, for everything below it. */
import { createContext, useContext } from 'react';
import type { Language } from '../../messages/language';
import { paneMessages } from '../../messages/pane';

const LanguageContext = createContext<Language>('zh-CN');

export const LanguageProvider = LanguageContext.Provider;

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useWords(): (typeof paneMessages)['zh-CN'] {
  return paneMessages[useContext(LanguageContext)];
}
