/** The vocabulary against itself: a word has one meaning, and leads to one item. */
import { inputNamed } from '../../src/scoring/inputs/catalogue';
import { meaningOf } from '../../src/scoring/recognition/meaning';
import { itemOf, VOCABULARY_DATA } from '../../src/scoring/recognition/vocabulary';

const { items, inputs, columns } = VOCABULARY_DATA;

function repeated(words: readonly string[]): readonly string[] {
  return words.filter((word, at) => words.indexOf(word) !== at);
}

test('no word names two items, or one twice', () => expect(repeated(items.flatMap(({ words }) => words))).toEqual([]));

test('no word tells two stages', () => expect(repeated(Object.values(columns).flat())).toEqual([]));

test('every rule is of an input and an item that are there, and every item that belongs to another finds it', () => {
  expect(inputs.filter(({ input, item }) => inputNamed(input) === undefined || itemOf(item) === undefined)).toEqual([]);
  expect(items.filter(({ within }) => within !== undefined && itemOf(within) === undefined)).toEqual([]);
});

test('every word of an item alone is understood, as that item', () => {
  const misread = items.flatMap(({ id, words }) => words.filter((word) => !meaningOf(word).items.includes(id)).map((word) => `${word}: ${meaningOf(word).items.join() || 'nothing'}, not ${id}`));
  expect(misread).toEqual([]);
});
