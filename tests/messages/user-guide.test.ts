/** docs/user-guide.md names buttons, views, sheets and inputs as the product does: what it puts in 「」 is there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { INPUTS } from '../../src/scoring/inputs/catalogue';

const GUIDE = join(import.meta.dirname, '../../docs/user-guide.md');
const MESSAGES = join(import.meta.dirname, '../../src/messages');
const text = readFileSync(GUIDE, 'utf8');
const MANIFEST = join(import.meta.dirname, '../../manifest.xml');
const wording = [MANIFEST, ...readdirSync(MESSAGES).map((file) => join(MESSAGES, file))].map((file) => readFileSync(file, 'utf8')).join('\n');

/** Tabs of Excel's own ribbon. */
const OF_EXCEL = ['开始', '审阅'];

const named = [...new Set([...text.matchAll(/「([^」]+)」/g)].map(([, words = '']) => words))];

test('the guide names what there is to click', () => expect(named.length).toBeGreaterThan(40));

test.each(named.filter((words) => !OF_EXCEL.includes(words)))('「%s」 is in the product', (words) => {
  expect(wording.includes(words) || INPUTS.some(({ name }) => name === words)).toBe(true);
});

test.each([...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, target = '']) => target))('%s is there', (target) => {
  expect(existsSync(join(dirname(GUIDE), target))).toBe(true);
});
