import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The path of Chrome, Edge or Chromium: CHROME_PATH when it is set, then the usual places of the
 * operating system, then PATH; null when there is none. A CHROME_PATH that does not exist is an error,
 * because a person who set it wants that browser and no other.
 */
export function findChrome(environment: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform): string | null {
  return findTool('CHROME_PATH', CHROME[platform] ?? [], CHROME_COMMANDS, environment, platform);
}

/** The path of LibreOffice's `soffice`, found like {@link findChrome} by SOFFICE_PATH. */
export function findLibreOffice(environment: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform): string | null {
  return findTool('SOFFICE_PATH', SOFFICE[platform] ?? [], SOFFICE_COMMANDS, environment, platform);
}

type Places = Partial<Record<NodeJS.Platform, readonly string[]>>;

/** On Windows a place is relative to each of the program folders that the environment names. */
const CHROME: Places = {
  linux: ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe', 'Chromium\\Application\\chrome.exe'],
};
const CHROME_COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const SOFFICE: Places = {
  linux: ['/opt/libreoffice/program/soffice', '/snap/bin/libreoffice'],
  darwin: ['/Applications/LibreOffice.app/Contents/MacOS/soffice'],
  win32: ['LibreOffice\\program\\soffice.exe'],
};
const SOFFICE_COMMANDS = ['soffice', 'libreoffice'];

const WINDOWS_FOLDERS = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'];

function findTool(
  variable: string,
  places: readonly string[],
  commands: readonly string[],
  environment: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
): string | null {
  const asked = environment[variable];
  if (asked !== undefined && asked !== '') {
    if (!existsSync(asked)) throw new Error(`${variable} is ${asked}, but there is no such file.`);
    return asked;
  }
  const fixed =
    platform === 'win32'
      ? WINDOWS_FOLDERS.flatMap((folder) => {
          const root = environment[folder];
          return root === undefined ? [] : places.map((place) => join(root, place));
        })
      : places;
  const onPath = (environment.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => commands.map((command) => join(folder, platform === 'win32' ? `${command}.exe` : command)));
  return [...fixed, ...onPath].find((candidate) => existsSync(candidate)) ?? null;
}
