/** Reads a formula with constants only, as the examples of the catalogue are: numbers, percentages, texts and arrays. */
export interface Call {
  readonly name: string;
  readonly values: readonly unknown[];
}

export function callOf(formula: string): Call {
  const [, name = '', inner = ''] = /^=([A-Z]+)\((.*)\)$/s.exec(formula) ?? [];
  if (name === '') throw new Error(`no call: ${formula}`);
  return { name, values: split(inner, ',').map((part) => constant(part.trim())) };
}

function constant(text: string): unknown {
  if (text.startsWith('{')) return split(text.slice(1, -1), ';').map((row) => split(row, ',').map((part) => constant(part.trim())));
  if (text.startsWith('"')) return text.slice(1, -1).replace(/""/g, '"');
  if (text.endsWith('%')) return Number((Number(text.slice(0, -1)) / 100).toPrecision(15));
  const number = Number(text);
  if (text === '' || Number.isNaN(number)) throw new Error(`no constant: ${text}`);
  return number;
}

/** Splits at separators that stand outside quotes and brackets. */
function split(text: string, separator: string): string[] {
  const parts: string[] = [''];
  let quoted = false;
  let depth = 0;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (!quoted && (character === '{' || character === '(')) depth += 1;
    if (!quoted && (character === '}' || character === ')')) depth -= 1;
    if (character === separator && !quoted && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}
