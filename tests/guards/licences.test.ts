import { isAllowedExpression } from '../../scripts/guards/licence-expression';
import { licenceFindings } from '../../scripts/guards/licences';

const allowed = new Set(['MIT', 'Apache-2.0', 'CC0-1.0']);

describe('a licence expression is met', () => {
  test.each(['MIT', '(MIT OR GPL-3.0-only)', 'GPL-2.0-only OR MIT', 'Apache-2.0 AND MIT', '(MIT OR CC0-1.0) AND Apache-2.0', 'MIT AND (GPL-3.0-only OR MIT)'])(
    'by %s',
    (expression) => {
      expect(isAllowedExpression(expression, allowed)).toBe(true);
    },
  );

  test.each([
    'GPL-3.0-only', 'MIT AND GPL-3.0-only', 'GPL-3.0-only OR AGPL-3.0-only', 'MIT AND (GPL-3.0-only OR AGPL-3.0-only)',
    'GPL-2.0-only WITH Classpath-exception-2.0', 'UNLICENSED', 'SEE LICENSE IN LICENSE.md', '', '(MIT', 'MIT)', 'MIT MIT',
  ])('not by "%s"', (expression) => {
    expect(isAllowedExpression(expression, allowed)).toBe(false);
  });
});

describe('the licence guard', () => {
  const reason = { licence: 'LICENSE', reason: 'for tests' };

  test('passes permissive packages at any depth', () => {
    expect(licenceFindings({ '': {}, 'node_modules/a': { license: 'MIT' }, 'node_modules/a/node_modules/@b/c': { license: 'ISC' } }, {})).toEqual([]);
  });

  test('names a package without a licence field', () => {
    expect(licenceFindings({ 'node_modules/@a/b': {} }, {})[0]?.message).toContain('@a/b (production)');
  });

  test('allows weak copyleft for development only', () => {
    expect(licenceFindings({ 'node_modules/a': { license: 'MPL-2.0', dev: true } }, {})).toEqual([]);
    expect(licenceFindings({ 'node_modules/a': { license: 'MPL-2.0' } }, {})).toHaveLength(1);
  });

  test('accepts a reason for a development package with exactly that licence', () => {
    expect(licenceFindings({ 'node_modules/a': { license: 'LICENSE', dev: true } }, { a: reason })).toEqual([]);
    expect(licenceFindings({ 'node_modules/a': { license: 'GPL-3.0-only', dev: true } }, { a: reason })).toHaveLength(1);
  });

  test('accepts no reason for a package that ships', () => {
    expect(licenceFindings({ 'node_modules/a': { license: 'LICENSE' } }, { a: reason })).toHaveLength(1);
  });

  test('objects to a reason that is no longer needed', () => {
    expect(licenceFindings({ 'node_modules/a': { license: 'MIT', dev: true } }, { a: reason })).toHaveLength(1);
  });
});
