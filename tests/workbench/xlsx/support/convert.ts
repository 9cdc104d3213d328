/** LibreOffice reads workbooks and writes them in another format. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Every sheet as a file of its own; text as shown, in UTF-8. */
export const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1';
export const XLSX = 'xlsx:Calc MS Excel 2007 XML';

/** As long as a workbook of an ordinary size may take on a busy machine. */
const MINUTES = 2;

/** Converts files, all in one run, within so many minutes. The answer has what LibreOffice wrote, by file name. */
export function convert(soffice: string, filter: string, files: Readonly<Record<string, Uint8Array>>, minutes = MINUTES): Readonly<Record<string, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
  try {
    const paths = Object.entries(files).map(([name, bytes]) => {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      return path;
    });
    const out = join(folder, 'out');
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    execFileSync(soffice, [profile, '--headless', '--convert-to', filter, '--outdir', out, ...paths], { stdio: 'ignore', timeout: minutes * 60_000 });
    return Object.fromEntries(readdirSync(out).map((name) => [name, readFileSync(join(out, name))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
