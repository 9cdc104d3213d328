/** The help pages of docs/functions: one for each function, Chinese first, and an overview. */
import { FUNCTIONS, type FunctionEntry } from '../../src/functions/catalogue';
import type { Language } from '../../src/messages/language';
import { toMarkdown, type Block } from './blocks';
import { FAMILIES, HELP_WORDS, helpBlocks, needsBlocks } from './help';

const MADE = '<!-- Made by scripts/make-functions.ts from the catalogue of functions; change it there. -->';

export function helpPage(entry: FunctionEntry): string {
  const blocks: readonly Block[] = [
    { kind: 'heading', level: 1, text: `${entry.id} ${entry.title['zh-CN']}` },
    ...helpBlocks(entry, 'zh-CN', 1),
    { kind: 'heading', level: 1, text: `${entry.id}: ${entry.title.en}` },
    ...helpBlocks(entry, 'en', 1),
  ];
  return `${MADE}\n${toMarkdown(blocks)}`;
}

export function helpOverview(): string {
  return `${MADE}\n${toMarkdown([...overview('zh-CN'), ...overview('en')])}`;
}

function overview(language: Language): readonly Block[] {
  const words = HELP_WORDS[language];
  return [
    { kind: 'heading', level: 1, text: words.overview },
    { kind: 'paragraph', text: words.intro },
    ...FAMILIES.flatMap((family): readonly Block[] => [
      { kind: 'heading', level: 2, text: words.families[family] },
      functionTable(FUNCTIONS.filter((entry) => entry.family === family), language, ''),
    ]),
    { kind: 'heading', level: 2, text: words.needs },
    ...needsBlocks(language),
  ];
}

/** Name with a link to its page, and what it gives. */
export function functionTable(entries: readonly FunctionEntry[], language: Language, folder: string): Block {
  const words = HELP_WORDS[language];
  return {
    kind: 'table',
    header: [words.functionName, words.gives],
    rows: entries.map((entry) => [`[${entry.id}](${folder}${entry.id}.md)`, entry.description[language]]),
  };
}
