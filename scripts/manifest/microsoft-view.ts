/**
 * Prints, as JSON, what Microsoft's own packages make of a manifest, without the network: the facts that
 * `office-addin-manifest` reads, the unified manifest that `office-addin-manifest-converter` makes of it, its
 * English texts, and what the published schema objects to. A program of its own, because these packages write
 * to the console and load ES modules in ways that test runners refuse.
 *
 *   tsx scripts/manifest/microsoft-view.ts manifest.xml
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppManifestUtils } from '@microsoft/app-manifest';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { convert } from 'office-addin-manifest-converter';

/** The first schema that knows eight icons a button and the messages shown after installation. */
const SCHEMA_VERSION = '1.30';

const [manifestFile] = process.argv.slice(2);
if (manifestFile === undefined) throw new Error('Name the manifest file.');

const require = createRequire(import.meta.url);
const packageEntry = require.resolve('@microsoft/app-manifest');
const schema = readJson(join(packageEntry, `../json-schemas/teams/v${SCHEMA_VERSION}/MicrosoftTeams.schema.json`));

const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
try {
  const info = await OfficeAddinManifest.readManifestFile(manifestFile);
  await convert(manifestFile, folder);
  const unified = { ...readJson(join(folder, 'manifest.json')), $schema: schema.$id, manifestVersion: SCHEMA_VERSION };
  const english = readJson(join(folder, 'en-us.json'));
  const schemaErrors = await AppManifestUtils.validateAgainstSchema(unified as never, schema as never);
  process.stdout.write(JSON.stringify({ info, unified, english, schemaErrors }));
} finally {
  rmSync(folder, { recursive: true });
}

function readJson(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
}
