import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostedAddinPage } from '../../../src/workbench/server/addinPage';
import { contentTypeOf } from '../../../src/workbench/server/contentTypes';
import { NoFreePortError, startServer, type RunningServer } from '../../../src/workbench/server/server';

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** Sends the path as it is: a URL object or fetch would tidy `..` away before the server sees it. */
function get(server: RunningServer, path: string, options: { readonly method?: string; readonly host?: string } = {}): Promise<Answer> {
  const { port } = new URL(server.address);
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method: options.method ?? 'GET', headers: { Host: options.host ?? `localhost:${port}` } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts).toString('utf8') }));
    });
    sent.on('error', reject);
    sent.end();
  });
}

const ADDIN_PAGE = '<!doctype html><head><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head>';

describe('the local server', () => {
  let folder: string;
  let server: RunningServer;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'workbench-server-'));
    for (const name of ['page', 'addin', 'officejs/zh-cn', 'samples']) await mkdir(join(folder, name), { recursive: true });
    await writeFile(join(folder, 'secret.txt'), 'secret');
    await writeFile(join(folder, 'page/index.html'), '<!doctype html><p>工作台</p>');
    await writeFile(join(folder, 'page/.sources'), 'hash');
    await writeFile(join(folder, 'addin/taskpane.html'), ADDIN_PAGE);
    await writeFile(join(folder, 'officejs/zh-cn/strings.js'), 'strings');
    await writeFile(join(folder, 'samples/示例 1.xlsx'), 'sheet');
    await symlink(join(folder, 'secret.txt'), join(folder, 'page/link.txt'));
    server = await startServer({
      port: 0,
      site: [
        { path: '/officejs/', folder: join(folder, 'officejs'), anyLetterCase: true },
        { path: '/addin/', folder: join(folder, 'addin') },
        { path: '/samples/', folder: join(folder, 'samples') },
        { path: '/', folder: join(folder, 'page') },
      ],
    });
  });

  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  it('serves the page at its root as UTF-8, from this machine only', async () => {
    const { status, headers, body } = await get(server, '/');
    expect(status).toBe(200);
    expect(body).toContain('工作台');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['content-security-policy']).not.toContain('http');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('serves a file with a Chinese name and a space, and takes a query for nothing', async () => {
    const { status, headers, body } = await get(server, `/samples/${encodeURIComponent('示例 1.xlsx')}?x=1`);
    expect([status, body]).toEqual([200, 'sheet']);
    expect(headers['content-type']).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  });

  it('finds office.js files in any letter case, and nothing else', async () => {
    expect((await get(server, '/officejs/zh-CN/Strings.js')).status).toBe(200);
    expect((await get(server, '/officejs/zh-CN/strings.js/more')).status).toBe(404);
    expect((await get(server, '/addin/TaskPane.html')).status).toBe(404);
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/samples/../../secret.txt',
    '/samples/..%5c..%5csecret.txt',
    '/officejs/..%2f..%2fsecret.txt',
    '/link.txt',
    '/.sources',
    '/%00',
    '/%zz',
    '//etc/passwd',
    '/samples/',
    '/samples',
  ])('answers "not found" to %s', async (path) => {
    const { status, body } = await get(server, path);
    expect([status, body]).toEqual([404, 'Not found']);
  });

  it('gives the add-in the local office.js and, before it, the bridge; the file on disk stays as it is', async () => {
    const { body } = await get(server, '/addin/taskpane.html');
    expect(body).toBe('<!doctype html><head><script src="/pane-bridge.js"></script><script src="/officejs/office.js"></script></head>');
    expect((await get(server, '/pane-bridge.js')).headers['content-type']).toBe('text/javascript; charset=utf-8');
  });

  it('answers HEAD without a body and refuses every other method', async () => {
    const head = await get(server, '/addin/taskpane.html', { method: 'HEAD' });
    expect([head.status, head.body]).toEqual([200, '']);
    expect((await get(server, '/', { method: 'POST' })).status).toBe(405);
  });

  it('refuses a request under a foreign host name', async () => {
    expect((await get(server, '/', { host: 'evil.example' })).status).toBe(421);
    expect((await get(server, '/', { host: '127.0.0.1:1' })).status).toBe(200);
  });

  it('takes the next free port when the one asked for is taken', async () => {
    const taken = createServer();
    const port = await new Promise<number>((resolve) => {
      taken.listen(0, '127.0.0.1', () => resolve((taken.address() as AddressInfo).port));
    });
    const next = await startServer({ port, site: [] });
    expect(Number(new URL(next.address).port)).toBeGreaterThan(port);
    await next.close();
    taken.close();
  });

  it('says that no port is free when the last one is taken', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => {
      taken.listen(65_535, '127.0.0.1', resolve);
    });
    await expect(startServer({ port: 65_535, site: [] })).rejects.toThrow(NoFreePortError);
    taken.close();
  });
});

describe('the add-in page as the workbench serves it', () => {
  it('has no bridge for the web flavour', () => {
    expect(hostedAddinPage(ADDIN_PAGE, false)).toBe('<!doctype html><head><script src="/officejs/office.js"></script></head>');
  });

  it('may name any office.js, also one of an intranet, with attributes around it', () => {
    const page = '<script defer src="https://office.example.gov.cn/1/office.js" crossorigin></script>';
    expect(hostedAddinPage(page, false)).toBe('<script defer src="/officejs/office.js" crossorigin></script>');
  });

  it('is refused without office.js', () => {
    expect(() => hostedAddinPage('<p>no script</p>', true)).toThrow('office.js');
  });
});

it('names text files as UTF-8 and unknown files as bytes', () => {
  expect(contentTypeOf('a/b.JS')).toBe('text/javascript; charset=utf-8');
  expect(contentTypeOf('a.unknown')).toBe('application/octet-stream');
});
