/** Finding functions by words in Chinese or English. */
import type { FunctionEntry, LocalText } from '../../functions/catalogue';

/** The functions in which every word of the query occurs: in their name, their descriptions or their arguments. */
export function functionsMatching(functions: readonly FunctionEntry[], query: string): readonly FunctionEntry[] {
  const words = folded(query).split(/\s+/).filter((word) => word !== '');
  return functions.filter((entry) => {
    const text = textOf(entry);
    return words.every((word) => text.includes(word));
  });
}

function textOf({ id, title, description, parameters }: FunctionEntry): string {
  const told: readonly LocalText[] = [title, description, ...parameters.flatMap(({ name, description: meaning }) => [name, meaning])];
  return folded([id, ...told.flatMap((text) => Object.values(text))].join('\n'));
}

/** Full width and capitals make no difference. */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
