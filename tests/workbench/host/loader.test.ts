import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openInNode } from '../../../src/workbench/host/transports/node';
import { WorkbookModel } from '../../../src/workbench/model';
import { withOffice } from './support/office';

const ROOT = join(__dirname, '../../..');
const HOST = join(ROOT, 'src/workbench/host');
const scope = globalThis as { Office?: unknown; Excel?: unknown };

describe('office.js in Node', () => {
  test('lends its globals to add-in code, and takes them back', async () => {
    const before = { Office: scope.Office, Excel: scope.Excel };
    const office = await openInNode(WorkbookModel.blank('数据'), { asGlobals: true });
    expect(scope.Excel).toBe(office.Excel);
    const name = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load('name');
      await context.sync();
      return sheet.name;
    });
    office.close();
    expect(name).toBe('数据');
    expect({ Office: scope.Office, Excel: scope.Excel }).toEqual(before);
  });

  test('leaves the globals alone unless asked', async () => {
    await withOffice(async () => expect([scope.Office, scope.Excel]).toEqual([undefined, undefined]));
  });

  test('serves several workbooks side by side', async () => {
    const offices = await Promise.all(['甲', '乙'].map((name) => openInNode(WorkbookModel.blank(name))));
    const names = await Promise.all(offices.map(({ Excel }) => Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    })));
    offices.forEach((office) => office.close());
    expect(names).toEqual([['甲'], ['乙']]);
  });

  test.each(['desktop', 'web'])('lets the process end by itself, and asks the network for nothing (%s)', async (platform) => {
    const script = `
      const { openInNode } = await import('./src/workbench/host/transports/node.ts');
      const { WorkbookModel } = await import('./src/workbench/model/index.ts');
      const net = await import('node:net');
      net.Socket.prototype.connect = () => { console.log('network'); throw new Error('network'); };
      const office = await openInNode(WorkbookModel.blank(), { platform: '${platform}' });
      await office.Excel.run(async (context) => { context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]]; await context.sync(); });
      office.close();
      console.log('closed');`;
    const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], { cwd: ROOT, timeout: 30_000 });
    expect([stdout.trim(), stderr]).toEqual(['closed', '']);
  });
});

describe('the host in a browser', () => {
  test('needs nothing of Node outside the loader for Node', () => {
    const files = (readdirSync(HOST, { recursive: true }) as string[]).filter((file) => file.endsWith('.ts'));
    const ofNode = files.filter((file) => /from '(?:node:|jsdom)/.test(readFileSync(join(HOST, file), 'utf8')));
    expect(ofNode.sort()).toEqual([join('transports', 'node.ts'), join('transports', 'officeScripts.ts')]);
  });
});
