import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadFramework } from '../../src/scoring/frameworks/load';
import type { Measure, Rule, RuleShape } from '../../src/scoring/frameworks/model';
import { INPUTS } from '../../src/scoring/inputs/catalogue';
import { frameworkForRule, SPENT_OF_BUDGET } from '../scoring/fixtures/frameworks';

const guide = readFileSync(join(process.cwd(), 'docs/framework-guide.md'), 'utf8');

function examples(kind: 'rule' | 'measure' | 'framework'): readonly string[] {
  return [...guide.matchAll(new RegExp(`\`\`\`json ${kind}\\n([^\`]+)\`\`\``, 'g'))].map(([, example = '']) => example);
}

/** `rate` belongs to every example; a rule that decides on no measure leaves it unused. */
const faultsOf = (framework: unknown) => {
  const loaded = loadFramework(framework);
  return (loaded.ok ? loaded.warnings : loaded.faults).filter(({ code }) => code !== 'measure-unused');
};

test.each(examples('rule'))('the guide’s rule is valid: %s', (text) => {
  expect(faultsOf(frameworkForRule(JSON.parse(text) as Rule))).toEqual([]);
});

test.each(examples('measure'))('the guide’s measure is valid: %s', (text) => {
  const measure: Measure = { ...SPENT_OF_BUDGET, value: JSON.parse(text) as Measure['value'] };

  expect(faultsOf(frameworkForRule({ shape: 'proportional', measure: 'rate' }, {}, [measure]))).toEqual([]);
});

test('the guide shows every shape of rule, and every way to count steps', () => {
  const shapes: Readonly<Record<RuleShape, true>> = {
    bands: true, proportional: true, slope: true, weighted: true, steps: true, occurrences: true, targets: true,
    manual: true, 'yes-no': true, grades: true, checklist: true, sum: true, either: true,
  };
  const rules = examples('rule').map((text) => JSON.parse(text) as Rule);

  expect(new Set(rules.map(({ shape }) => shape))).toEqual(new Set(Object.keys(shapes)));
  expect(rules.flatMap((rule) => (rule.shape === 'steps' ? [rule.counting] : []))).toEqual(['whole', 'started', 'proportional']);
});

test('the guide’s whole framework is valid as it stands', () => {
  const [whole = ''] = examples('framework');

  expect(loadFramework(JSON.parse(whole))).toMatchObject({ ok: true, warnings: [] });
});

test('the guide lists every input by name, alias and meaning, and no other', () => {
  const rows = [...guide.matchAll(/^\| (.+) \| ([A-Za-z]+) \| (.+) \|$/gm)].map(([, name, alias, meaning]) => [name, alias, meaning]);

  expect(rows).toEqual(INPUTS.map(({ name, alias, meaning }) => [name, alias, meaning['zh-CN']]));
});
