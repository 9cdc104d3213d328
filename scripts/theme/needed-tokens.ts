/** Which of Fluent's tokens the built pane needs. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import type { GuardFinding } from '../guards/guard';

/** Fluent's themes by the name of the file that holds what the pane needs of them. */
export const PANE_THEMES: Readonly<Record<'lightTokens' | 'darkTokens', Theme>> = { lightTokens: webLightTheme, darkTokens: webDarkTheme };

/** The tokens of a theme that a script or a style of the built add-in names, in alphabetical order. */
export function neededTheme(builtFolder: string, fluent: Theme): Readonly<Record<string, string | number>> {
  const named = new Set(
    readdirSync(builtFolder)
      .filter((file) => /\.(js|css)$/.test(file))
      .flatMap((file) => [...readFileSync(join(builtFolder, file), 'utf8').matchAll(/var\(--([A-Za-z0-9]+)/g)].map(([, name = '']) => name)),
  );
  return Object.fromEntries(Object.entries(fluent).filter(([name]) => named.has(name)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Tokens whose value in the pane's file is not the one that the built pane needs. */
export function tokenFindings(builtFolder: string, themeFolder: string): readonly GuardFinding[] {
  return Object.entries(PANE_THEMES).flatMap(([name, fluent]) => {
    const file = `${name}.json`;
    const kept = JSON.parse(readFileSync(join(themeFolder, file), 'utf8')) as Readonly<Record<string, unknown>>;
    const wrong = Object.entries(neededTheme(builtFolder, fluent)).flatMap(([token, value]) => (kept[token] === value ? [] : [token]));
    return wrong.length > 0 ? [{ file, message: `not as Fluent has it: ${wrong.join(', ')}; run npm run theme.` }] : [];
  });
}
