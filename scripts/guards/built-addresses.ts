import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { allElements, parseManifest } from '../manifest/parse-manifest';
import type { GuardFinding } from './guard';

/** Every address in the manifest must be served from the built add-in: a missing file is a blank pane or a failed installation. */
export function missingAddresses(manifestXml: string, builtFolder: string): readonly GuardFinding[] {
  const paths = [...allElements(parseManifest(manifestXml))].flatMap((element) =>
    [element.attributes.DefaultValue, element.attributes.Value]
      .filter((value) => value !== undefined && /^https:\/\/\S+$/.test(value) && URL.canParse(value))
      .map((value) => ({ path: new URL(value ?? '').pathname.slice(1), line: element.line })),
  );
  return paths
    .filter(({ path }) => !existsSync(join(builtFolder, path)))
    .map(({ path, line }) => ({ file: 'manifest.xml', line, message: `refers to ${path}, which the build does not produce.` }));
}
