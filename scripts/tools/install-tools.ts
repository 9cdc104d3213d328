import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** What the tests need beside `npm ci`, by Debian package. */
const CHROME_PACKAGES = ['chromium', 'fonts-noto-cjk'];
const LIBREOFFICE_PACKAGES = ['libreoffice-calc', 'poppler-utils', 'fonts-noto-cjk'];

export interface MissingTools {
  readonly chrome: boolean;
  readonly libreOffice: boolean;
}

/** Whether this machine lets us install: Debian or a child of it, as root, with apt. */
export function canInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && isDebianLike();
}

/**
 * Installs what is missing with apt, without recommended packages and without questions.
 * @throws Error when apt fails, with its exit code.
 */
export function installTools(missing: MissingTools): void {
  const packages = [...new Set([...(missing.chrome ? CHROME_PACKAGES : []), ...(missing.libreOffice ? LIBREOFFICE_PACKAGES : [])])];
  if (packages.length === 0) return;
  console.log(`Installing with apt: ${packages.join(' ')}`);
  apt('update');
  apt('install', '--yes', '--no-install-recommends', ...packages);
}

/** What a person installs where we cannot, in one line for each missing tool. */
export function installationAdvice(missing: MissingTools, platform: NodeJS.Platform = process.platform): readonly string[] {
  const advice = ADVICE[platform] ?? LINUX_ADVICE;
  return [...(missing.chrome ? [advice.chrome] : []), ...(missing.libreOffice ? [advice.libreOffice] : [])];
}

interface Advice {
  readonly chrome: string;
  readonly libreOffice: string;
}

const LINUX_ADVICE: Advice = {
  chrome: 'Browser tests need Chrome, Edge or Chromium: sudo apt-get install chromium fonts-noto-cjk (or your system\'s package), or set CHROME_PATH.',
  libreOffice: 'Workbook tests need LibreOffice: sudo apt-get install libreoffice-calc poppler-utils (or your system\'s package), or set SOFFICE_PATH.',
};
const ADVICE: Partial<Record<NodeJS.Platform, Advice>> = {
  win32: {
    chrome: 'Browser tests need Edge or Chrome: winget install Google.Chrome, or set CHROME_PATH.',
    libreOffice: 'Workbook tests need LibreOffice: winget install TheDocumentFoundation.LibreOffice, or set SOFFICE_PATH.',
  },
  darwin: {
    chrome: 'Browser tests need Chrome or Edge: brew install --cask google-chrome, or set CHROME_PATH.',
    libreOffice: 'Workbook tests need LibreOffice: brew install --cask libreoffice (and brew install poppler), or set SOFFICE_PATH.',
  },
};

function isDebianLike(): boolean {
  if (!existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function apt(...commandArguments: readonly string[]): void {
  const { status, error } = spawnSync('apt-get', ['--quiet', ...commandArguments], {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`apt-get ${commandArguments[0] ?? ''} ended with ${String(status)}.`);
}
