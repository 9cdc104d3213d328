import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Guard, GuardFinding } from './guard';

const MESSAGES_FOLDER = 'src/messages';
const EXCEPTIONS_FILE = 'scripts/guards/message-exceptions.json';
const HAN = /\p{Script=Han}/u;
/** Official Chinese terms may stand in English sentences when they are quoted. */
const QUOTED = /「[^」]*」|“[^”]*”|《[^》]*》|〔[^〕]*〕/g;
/** Units of money as the workbooks write them have no English form. */
const UNITS = /万?元/g;
/** Two English words in a row: a Chinese sentence was forgotten. Units, names of products and codes are single words. */
const ENGLISH_SENTENCE = /\b[A-Za-z]{2,} [a-z]{2,}\b/;

/** Every topic says the same things in both languages, each in its own. */
export const messageParity: Guard = {
  name: 'message catalogue',
  check: async (projectFolder) => {
    const folder = join(projectFolder, MESSAGES_FOLDER);
    const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.ts')) : [];
    const findings = await Promise.all(
      files.map(async (name) => {
        const exported = (await import(pathToFileURL(join(folder, name)).href)) as Readonly<Record<string, unknown>>;
        return Object.values(exported).flatMap((value) => catalogueFindings(`${MESSAGES_FOLDER}/${name}`, value));
      }),
    );
    const exceptions = JSON.parse(readFileSync(join(projectFolder, EXCEPTIONS_FILE), 'utf8')) as MessageExceptions;
    return withoutExceptions(findings.flat(), exceptions);
  },
};

/** Reasons by file and key. */
type MessageExceptions = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Findings that no reason excuses, and reasons that excuse nothing. Exported for its test. */
export function withoutExceptions(findings: readonly GuardFinding[], exceptions: MessageExceptions): readonly GuardFinding[] {
  const excuses = Object.entries(exceptions).flatMap(([file, keys]) => Object.keys(keys).map((key) => ({ file, key })));
  const excused = ({ file, message }: GuardFinding): boolean =>
    excuses.some((excuse) => excuse.file === file && message.startsWith(`${excuse.key} `));
  return [
    ...findings.filter((found) => !excused(found)),
    ...excuses
      .filter(({ file, key }) => !findings.some((found) => found.file === file && found.message.startsWith(`${key} `)))
      .map(({ file, key }) => ({ file: EXCEPTIONS_FILE, message: `${file} ${key} needs no exception any more.` })),
  ];
}

/** Findings for one exported value; a value that is no catalogue has none. Exported for its test. */
export function catalogueFindings(file: string, value: unknown): readonly GuardFinding[] {
  if (!isRecord(value) || !('zh-CN' in value)) return [];
  const chinese = entries(value['zh-CN']);
  const english = entries(value.en);
  const keys = [...new Set([...chinese.keys(), ...english.keys()])];
  return keys.flatMap((key) => entryFindings(chinese.get(key), english.get(key)).map((message) => ({ file, message: `${key} ${message}` })));
}

function entryFindings(chinese: Message | undefined, english: Message | undefined): readonly string[] {
  if (chinese === undefined) return ['is missing in Chinese.'];
  if (english === undefined) return ['is missing in English.'];
  return [
    ...(chinese.kind === english.kind ? [] : [`is a ${chinese.kind} in Chinese and a ${english.kind} in English.`]),
    ...(HAN.test(english.text.replace(QUOTED, '').replace(UNITS, '')) ? ['holds unquoted Chinese in English.'] : []),
    ...(!HAN.test(chinese.text) && ENGLISH_SENTENCE.test(chinese.text) ? ['is not translated into Chinese.'] : []),
  ];
}

interface Message {
  readonly kind: string;
  readonly text: string;
}

/** Messages by their dotted key. Of a function its source is read, which holds the sentence's fixed parts. */
function entries(messages: unknown, prefix = ''): ReadonlyMap<string, Message> {
  if (typeof messages === 'string') return new Map([[prefix, { kind: 'string', text: messages }]]);
  if (typeof messages === 'function') {
    const kind = `function of ${String(messages.length)}`;
    return new Map([[prefix, { kind, text: quotedParts(unescapeUnicode(String(messages))) }]]);
  }
  if (!isRecord(messages)) return new Map();
  return new Map(
    Object.entries(messages).flatMap(([key, value]) => [...entries(value, prefix === '' ? key : `${prefix}.${key}`)]),
  );
}

/** The strings and templates of a function's source, without its code, so that code is not taken for English. */
function quotedParts(source: string): string {
  return [...source.matchAll(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/g)]
    .map(([part]) => part.replace(/\$\{[^}]*\}/g, ''))
    .join('\n');
}

/** Transpilers write non-ASCII text as escapes. */
function unescapeUnicode(source: string): string {
  return source
    .replace(/\\u\{([0-9a-fA-F]+)\}/g, (_, digits: string) => String.fromCodePoint(parseInt(digits, 16)))
    .replace(/\\u([0-9a-fA-F]{4})/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
