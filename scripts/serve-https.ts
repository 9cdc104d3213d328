/**
 * `npm run dev`: serves the built add-in over https at the manifest's address, for sideloading into a real Excel.
 * Needs a certificate that this machine trusts: SSL_CERT and SSL_KEY name its PEM files. PORT changes the port.
 * Exit 2 with a sentence when the certificate or the build is missing.
 */
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { fileURLToPath } from 'node:url';
import { contentTypeOf } from '../src/workbench/server/contentTypes';
import { findFile } from '../src/workbench/server/folders';

const DEFAULT_PORT = 3000;

const built = fileURLToPath(new URL('../dist/addin', import.meta.url));
const { SSL_CERT: certificateFile = '', SSL_KEY: keyFile = '', PORT: port = String(DEFAULT_PORT) } = process.env;

const complaint = complaintAbout();
if (complaint === null) {
  serve();
} else {
  console.error(complaint);
  process.exitCode = 2;
}

function complaintAbout(): string | null {
  if (!existsSync(built)) return 'There is no build in dist/addin; run npm run build first.';
  if (!/^\d+$/.test(port)) return `PORT is "${port}", which is no port number.`;
  for (const [variable, file] of [['SSL_CERT', certificateFile], ['SSL_KEY', keyFile]]) {
    if (file === undefined || file === '' || !existsSync(file)) {
      return `${variable ?? ''} names no file. Make a certificate that this machine trusts (for example: mkcert localhost) and set SSL_CERT and SSL_KEY to its two .pem files.`;
    }
  }
  return null;
}

function serve(): void {
  const site = [{ path: '/', folder: built }];
  const server = createServer({ cert: readFileSync(certificateFile), key: readFileSync(keyFile) }, (request, response) => {
    const path = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/';
    findFile(site, path)
      .then(async (file) => {
        if (file === null) {
          response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found');
          return;
        }
        const content = await readFile(file);
        response.writeHead(200, {
          'Content-Type': contentTypeOf(file),
          'X-Content-Type-Options': 'nosniff',
          // Excel on the web reads the functions' metadata from its own origin.
          ...(file.endsWith('.json') ? { 'Access-Control-Allow-Origin': '*' } : {}),
          // Office replaces an icon by a generic one when any Cache-Control comes with it.
          ...(file.endsWith('.png') ? {} : { 'Cache-Control': 'no-cache' }),
        });
        response.end(request.method === 'HEAD' ? undefined : content);
      })
      .catch((error: unknown) => {
        console.error(error);
        response.destroy();
      });
  });
  server.on('error', (error) => {
    console.error(error.message);
    process.exitCode = 2;
  });
  server.listen(Number(port), 'localhost', () => {
    console.log(`The add-in is at https://localhost:${port}/taskpane.html (Ctrl+C ends it). Sideload manifest.xml; see README.md.`);
  });
}
