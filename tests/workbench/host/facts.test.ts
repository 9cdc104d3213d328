import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const TEXT = readFileSync(join(__dirname, '../../../src/workbench/host/facts.md'), 'utf8');
const SOURCE = /^https:\/\/(?:learn\.microsoft\.com|support\.microsoft\.com|github\.com\/OfficeDev)\//;

/** `[label]` → address, from the list above the tables. */
const shared = new Map([...TEXT.matchAll(/^- \[(.+?)\]: (\S+)$/gm)].map(([, label = '', address = '']) => [label, address] as const));
const rows = [...TEXT.matchAll(/^\| (?!rule \|)(.+?) \| (.+?) \|$/gm)].map(([, rule = '', source = '']) => ({ rule, source }));

test('every rule of Excel that the host asserts has a public source, or says that it has none', () => {
  expect(rows.length).toBeGreaterThan(50);
  const bare = rows.filter(({ source }) => !/\bunverified\b|\blimit\b|https:\/\/|\[.+\]/.test(source));
  expect(bare).toEqual([]);
});

test('every source is a page of the maker of Excel', () => {
  const addresses = [...shared.values(), ...rows.flatMap(({ source }) => source.match(/https:\/\/[^\s,;]+/g) ?? [])];
  expect(addresses.filter((address) => !SOURCE.test(address))).toEqual([]);
});

test('every source that a rule names is listed, and each listed one is used', () => {
  const named = new Set(rows.flatMap(({ source }) => [...source.matchAll(/\[(.+?)\]/g)].map(([, label = '']) => label)));
  expect([...named].sort()).toEqual([...shared.keys()].sort());
});
