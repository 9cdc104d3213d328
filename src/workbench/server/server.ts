import { readFile } from 'node:fs/promises';
import { createServer as createHttpServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { contentTypeOf } from './contentTypes';
import { hostedAddinPage, PANE_BRIDGE_PATH, PANE_BRIDGE_SCRIPT } from './addinPage';
import { findFile, SITE, type ServedFolder } from './folders';

export interface ServerOptions {
  /** The first port to try; the next free one is taken. 0 lets the system choose. Default 3000. */
  readonly port?: number;
  /** Serves https with this certificate, for the web flavour of the host; without it plain http. */
  readonly certificate?: { readonly key: string; readonly cert: string };
  readonly site?: readonly ServedFolder[];
}

export interface RunningServer {
  /** The address of the workbench, without a slash at the end. */
  readonly address: string;
  close(): Promise<void>;
}

/** Every port that was tried is taken. */
export class NoFreePortError extends Error {
  override readonly name = 'NoFreePortError';
}

/** Only this machine may connect. */
const LOOPBACK = '127.0.0.1';
const PORTS_TRIED = 50;

/**
 * Everything comes from this address. Fluent UI and the grid put style elements into the page, hence
 * 'unsafe-inline' for styles; the grid draws pictures through blob and data addresses.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/**
 * Serves the workbench on this machine: its page at `/`, the built add-in at `/addin/`, office.js at
 * `/officejs/` and the samples at `/samples/`.
 *
 * @throws NoFreePortError when no port is free
 */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const { certificate, site = SITE } = options;
  const handler: RequestListener = (request, response) => {
    answer(request, response, site, certificate === undefined).catch(() => {
      if (!response.headersSent) send(response, 500, 'text/plain; charset=utf-8', 'Internal error');
      else response.destroy();
    });
  };
  const server = certificate === undefined ? createHttpServer(handler) : createHttpsServer(certificate, handler);
  const port = await listen(server, options.port ?? 3000);
  return {
    address: `${certificate === undefined ? 'http' : 'https'}://localhost:${port}`,
    close: () => close(server),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, site: readonly ServedFolder[], bridge: boolean): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return send(response, 405, 'text/plain; charset=utf-8', 'Method not allowed');
  }
  if (!isLocalHost(request.headers.host)) return send(response, 421, 'text/plain; charset=utf-8', 'Unknown host');
  const path = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/';
  if (path === PANE_BRIDGE_PATH) return send(response, 200, contentTypeOf(path), PANE_BRIDGE_SCRIPT);
  const file = await findFile(site, path);
  if (file === null) return send(response, 404, 'text/plain; charset=utf-8', 'Not found');
  const content = await readFile(file);
  const isAddinPage = path.startsWith('/addin/') && file.endsWith('.html');
  return send(response, 200, contentTypeOf(file), isAddinPage ? hostedAddinPage(content.toString('utf8'), bridge) : content);
}

/** A page of another site must not reach this server under a name of its own (DNS rebinding). */
function isLocalHost(host: string | undefined): boolean {
  return /^(localhost|127\.0\.0\.1)(:\d+)?$/i.test(host ?? '');
}

function send(response: ServerResponse, status: number, contentType: string, body: string | Buffer): void {
  response.writeHead(status, {
    'Content-Type': contentType,
    'Content-Length': Buffer.byteLength(body),
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-cache',
  });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

async function listen(server: Server, first: number): Promise<number> {
  const last = first === 0 ? 0 : Math.min(first + PORTS_TRIED - 1, 65_535);
  for (let port = first; port <= last; port += 1) {
    const bound = await bind(server, port);
    if (bound !== null) return bound;
  }
  throw new NoFreePortError(`No free port from ${first} to ${last}`);
}

/** The port bound, or `null` when it is taken or not allowed. */
function bind(server: Server, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      server.off('listening', onListening);
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(null);
      else reject(error);
    };
    const onListening = (): void => {
      server.off('error', onError);
      resolve((server.address() as AddressInfo).port);
    };
    server.once('error', onError);
    server.once('listening', onListening);
    server.listen(port, LOOPBACK);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeAllConnections();
  });
}
