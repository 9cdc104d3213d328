/** Every file that the catalogue of functions makes, by its path in the project. */
import { FUNCTIONS } from '../../src/functions/catalogue';
import type { Language } from '../../src/messages/language';
import { toMarkdown } from './blocks';
import { FAMILIES, HELP_WORDS } from './help';
import { helpFile, helpHtml } from './help-html';
import { functionTable, helpOverview, helpPage } from './help-markdown';
import { metadata } from './metadata';

const METADATA: Readonly<Record<Language, string>> = {
  'zh-CN': 'src/functions/metadata/functions.zh-CN.json',
  en: 'src/functions/metadata/functions.en-US.json',
};
const HELP_FOLDER = 'docs/functions';

export function madeFiles(): ReadonlyMap<string, string> {
  return new Map([
    [METADATA['zh-CN'], metadata('zh-CN')],
    [METADATA.en, metadata('en')],
    [helpFile('zh-CN'), helpHtml('zh-CN')],
    [helpFile('en'), helpHtml('en')],
    [`${HELP_FOLDER}/README.md`, helpOverview()],
    ...FUNCTIONS.map((entry) => [`${HELP_FOLDER}/${entry.id}.md`, helpPage(entry)] as const),
  ]);
}

const START = '<!-- functions: made by npm run functions -->';
const END = '<!-- /functions -->';

/** A text with the table of functions between its two markers made anew; `null` when it has no markers. */
export function withFunctionTable(text: string): string | null {
  const start = text.indexOf(START);
  const end = text.indexOf(END);
  if (start < 0 || end < start) return null;
  return `${text.slice(0, start + START.length)}\n${readmeTable()}\n${text.slice(end)}`;
}

function readmeTable(): string {
  return FAMILIES.map((family) => {
    const entries = FUNCTIONS.filter((entry) => entry.family === family);
    return `**${HELP_WORDS.en.families[family]}**\n\n${toMarkdown([functionTable(entries, 'en', `${HELP_FOLDER}/`)])}`;
  }).join('\n');
}
