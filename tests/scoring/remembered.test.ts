/** What is remembered of texts: those that come back, and not those that never do. */
import { remembered } from '../../src/scoring/remembered';

test('what comes back is answered from memory', () => {
  const asked: string[] = [];
  const length = remembered((text) => asked.push(text) && text.length);
  expect([length('合计'), length('合计'), length('合计'), length('合计')]).toEqual([2, 2, 2, 2]);
  expect(asked.length).toBeLessThan(3);
});

test('a list of texts that never come back pushes nothing out', () => {
  const asked: string[] = [];
  const length = remembered((text) => asked.push(text) && text.length);
  length('合计');
  length('合计');
  for (let row = 0; row < 20_000; row++) length(`凭证${row}`);
  asked.length = 0;
  length('合计');
  expect(asked).toEqual([]);
});

test('a long text is answered each time', () => {
  const asked: string[] = [];
  const length = remembered((text) => asked.push(text) && text.length);
  const long = '某'.repeat(500);
  expect([length(long), length(long), length(long)]).toEqual([500, 500, 500]);
  expect(asked).toHaveLength(3);
});
