/** Ids of rows that a person added: made from the name, so that they stay the same from reading to reading. */
import { sameWords } from '../../inputs/tables';
import { tell, wordsOf, type Notes, type Place } from './draft';

const FORM = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The id that stands there, or one made from the name. */
export function idOf(notes: Notes, path: string, place: Place, kind: string, name: string | undefined): string | undefined {
  const text = wordsOf(notes, path, place);
  if (text === undefined) return name === undefined ? undefined : `${kind}-${digest(sameWords(name))}`;
  return FORM.test(text) ? text : tell(notes, path, place.cell, 'id-unreadable', { text });
}

const PRIME = 16_777_619;
const START = 2_166_136_261;

/** A short fingerprint (FNV-1a over UTF-16, 32 bits). */
function digest(text: string): string {
  let hash = START;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  return (hash >>> 0).toString(36);
}
