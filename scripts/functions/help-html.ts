/** The help that Excel opens from a function: a page for each language, served with the add-in. */
import { FUNCTIONS, type FunctionEntry } from '../../src/functions/catalogue';
import type { Language } from '../../src/messages/language';
import { toHtml, type Block } from './blocks';
import { FAMILIES, HELP_WORDS, helpBlocks, needsBlocks } from './help';

/** Where the add-in is served in development; hosting it elsewhere replaces it, as in the manifest. */
const ORIGIN = 'https://localhost:3000';

const FILES: Readonly<Record<Language, string>> = { 'zh-CN': 'assets/help/functions.zh-CN.html', en: 'assets/help/functions.en-US.html' };

export function helpFile(language: Language): string {
  return FILES[language];
}

export function helpAddress({ id }: FunctionEntry, language: Language): string {
  return `${ORIGIN}/${FILES[language]}#${id}`;
}

export function helpHtml(language: Language): string {
  const words = HELP_WORDS[language];
  const blocks: readonly Block[] = [
    { kind: 'heading', level: 1, text: words.overview },
    { kind: 'paragraph', text: words.intro },
    ...FAMILIES.flatMap((family): readonly Block[] => {
      const entries = FUNCTIONS.filter((entry) => entry.family === family);
      return [
        { kind: 'heading', level: 2, text: words.families[family] },
        { kind: 'links', items: entries.map(({ id, title }) => ({ text: `${id} ${title[language]}`, address: `#${id}` })) },
      ];
    }),
    ...FUNCTIONS.flatMap((entry): readonly Block[] => [
      { kind: 'heading', level: 2, text: `${entry.id} ${entry.title[language]}`, anchor: entry.id },
      ...helpBlocks(entry, language, 2),
    ]),
    { kind: 'heading', level: 2, text: words.needs, anchor: 'needs' },
    ...needsBlocks(language),
  ];
  return `<!doctype html>
<!-- Made by scripts/make-functions.ts from the catalogue of functions; change it there. -->
<html lang="${language === 'en' ? 'en-US' : language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.overview}</title>
<link rel="icon" href="../icon-32.png">
<style>
body { font: 16px/1.7 "Segoe UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; color: #242424; background: #fff; }
h1 { font-size: 1.4rem; color: #1f7a4d; } h2 { font-size: 1.2rem; margin-top: 2.5rem; } h3 { font-size: 1rem; margin-bottom: .2rem; }
pre { background: #f3f3f3; padding: .5rem .75rem; white-space: pre-wrap; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid #c8c8c8; padding: .25rem .5rem; text-align: left; vertical-align: top; }
a { color: #1f7a4d; }
@media (prefers-color-scheme: dark) { body { color: #eee; background: #1f1f1f; } h1, a { color: #6cc596; } pre { background: #2b2b2b; } th, td { border-color: #555; } }
</style>
</head>
<body>
${toHtml(blocks)}
</body>
</html>
`;
}
