/** The workbench with the product's own add-in and sample, in a browser. */
import { execFileSync } from 'node:child_process';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { startServer } from '../../src/workbench/server/server';
import { BROWSER_PATIENCE_MILLISECONDS, CHROME_ARGUMENTS } from './tools';

export interface OpenWorkbench {
  readonly page: Page;
  /** Requests to another origin and errors on the console. */
  readonly faults: readonly string[];
  /** The pane, when it has read the workbook. */
  pane(): Promise<Frame>;
}

export interface WorkbenchStage {
  open(options?: { readonly width?: number; readonly height?: number; readonly locale?: string }): Promise<OpenWorkbench>;
  close(): Promise<void>;
}

export async function workbenchStage(executablePath: string): Promise<WorkbenchStage> {
  execFileSync('npm', ['run', '--silent', 'build', '--', '--if-stale'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const server = await startServer({ port: 0 });
  const browser: Browser = await chromium.launch({ executablePath, args: [...CHROME_ARGUMENTS] });
  return {
    async open({ width = 1440, height = 900, locale = 'zh-CN' } = {}) {
      const context = await browser.newContext({ viewport: { width, height }, locale });
      context.setDefaultTimeout(BROWSER_PATIENCE_MILLISECONDS);
      const faults: string[] = [];
      // Windows that the page opens are watched as well.
      context.on('page', (opened) => {
        opened.on('request', (request) => {
          if (!request.url().startsWith(`${server.address}/`) && !/^(?:data|blob):/.test(request.url())) faults.push(`request to ${request.url()}`);
        });
        opened.on('pageerror', (error) => faults.push(error.message));
        opened.on('console', (message) => {
          if (message.type() === 'error') faults.push(message.text());
        });
      });
      const page = await context.newPage();
      await page.goto(server.address);
      return { page, faults, pane: () => paneOf(page) };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('#addin')).contentFrame();
  if (!frame) throw new Error('the pane has no frame');
  await frame.getByRole('button', { name: /^(评分|Score)$/ }).waitFor();
  await frame.getByText(/香蜜湖/).first().waitFor();
  return frame;
}
