/**
 * `npm start`: builds what is missing or stale, then serves the workbench on this machine with the sample open.
 * PORT chooses the first port to try (3000). Exit 2 when it cannot start.
 */
import { languageFor } from '../../messages/language';
import { workbenchMessages } from '../../messages/workbench';
import { NoFreePortError, startServer, type RunningServer } from '../server/server';
import { build, BuildError, staleBuilds } from './builds';

const { LC_ALL: allLocale, LANG: locale, PORT: portText = '3000' } = process.env;
const messages = workbenchMessages[languageFor((allLocale ?? locale)?.replace('_', '-'))];

process.exitCode = await start();

async function start(): Promise<number> {
  const port = Number(portText);
  if (!/^\d+$/.test(portText) || port > 65_535) return complain(messages.badPort(portText));
  try {
    await buildStale();
    const server = await startServer({ port });
    console.log(messages.serving(server.address));
    return await untilStopped(server);
  } catch (error) {
    if (error instanceof BuildError) return complain(`${messages.buildFailed}\n${error.message}`);
    if (error instanceof NoFreePortError) return complain(messages.noFreePort);
    throw error;
  }
}

async function buildStale(): Promise<void> {
  const stale = await staleBuilds(['addin', 'page']);
  if (stale.length === 0) return;
  console.log(messages.building);
  const began = performance.now();
  await build(stale);
  console.log(messages.built(((performance.now() - began) / 1000).toFixed(1)));
}

function untilStopped(server: RunningServer): Promise<number> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      server.close().then(() => resolve(0), reject);
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
}

function complain(text: string): number {
  console.error(text);
  return 2;
}
