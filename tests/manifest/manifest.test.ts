import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkManifest } from '../../scripts/manifest/check';
import { projectContext } from '../../scripts/manifest/project-context';

const project = join(__dirname, '../..');

test('manifest.xml keeps every structural rule', () => {
  expect(checkManifest(readFileSync(join(project, 'manifest.xml'), 'utf8'), projectContext(project))).toEqual([]);
});

describe('metadata of the custom functions', () => {
  test.each(['zh-CN', 'en-US'])('is a list of functions for %s', (locale) => {
    const metadata = JSON.parse(readFileSync(join(project, `src/functions/metadata/functions.${locale}.json`), 'utf8'));

    expect(metadata.functions).toBeInstanceOf(Array);
  });
});
