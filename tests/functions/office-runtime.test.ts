import type * as bridges from '../../src/workbench/host/transports/desktopBridge';
import { openInNode, type OfficeInNode } from '../../src/workbench/host/transports/node';
import { errorText, type InvocationResult } from '../../src/workbench/host/services/customFunctions';
import { WorkbookModel } from '../../src/workbench/model';
import { FUNCTIONS } from '../../src/functions/catalogue';
import { SIGNATURES, type FunctionId } from '../../src/functions/signatures';
import { callOf } from '../../scripts/functions/formula';
import { builtFunctions } from './support/build';
import { asExcel } from './support/runtime';

// Excel tells a page of the shared runtime by flags that custom functions run in it; only then office.js starts their runtime.
jest.mock('../../src/workbench/host/transports/desktopBridge', () => {
  const actual = jest.requireActual<typeof bridges>('../../src/workbench/host/transports/desktopBridge');
  return {
    ...actual,
    connectDesktopBridge(...options: Parameters<typeof actual.connectDesktopBridge>): bridges.DesktopBridge {
      const bridge = actual.connectDesktopBridge(...options);
      (options[0].external as unknown as { GetHostInfo(): string }).GetHostInfo = () => 'Excel|Win32|16.01|zh-CN|||0|3';
      return bridge;
    },
  };
});

describe('the built functions in the real runtime of office.js', () => {
  let office: OfficeInNode;

  beforeAll(async () => {
    const script = (await builtFunctions('in one file')).get('functions-alone.js') ?? '';
    office = await openInNode(WorkbookModel.blank());
    office.window.eval(script);
    await office.host.functions.whenReady;
  }, 120_000);
  afterAll(() => office.close());

  /** Sends calls in one message, as Excel does when it recalculates. */
  function invoke(calls: readonly (readonly [id: FunctionId, values: readonly unknown[]])[]): Promise<readonly InvocationResult[]> {
    return office.host.functions.call(calls.map(([name, values]) => ({ name, values: asExcel(SIGNATURES[name], values), address: 'Sheet1!A1', errorsAllowed: true })));
  }

  test('start when Office is ready and give what the catalogue says', async () => {
    const results = await invoke(FUNCTIONS.map(({ id, example }) => [id, callOf(example.formula).values]));

    for (const [index, { id, example }] of FUNCTIONS.entries()) {
      const { ok, value } = results[index] ?? {};
      if (typeof example.result === 'object') expect([id, ok, example.result.map(({ row }) => (value as unknown[])[row])]).toEqual([id, true, example.result.map(({ cells }) => cells)]);
      else expect([id, ok, value]).toEqual([id, true, example.result]);
    }
  });

  test('tell errors by their number, with words where Excel shows them, in the language of Office', async () => {
    const results = await invoke([
      ['CONTROLRATE', ['很多', 1]],
      ['CONTROLRATE', [1, 0]],
      ['CONTROLRATE', [-1, 5]],
      ['INDICATORSCORE', ['没有的指标']],
    ]);

    expect(results.map(errorText)).toEqual(['#VALUE!', '#DIV/0!', '#NUM!', '#N/A']);
    expect(results[0]?.value).toBe('「实际支出」应为数字，现为“很多”，请改为数字。');
    expect(results[3]?.value).toContain('没有的指标');
  });

  test('let an error in a cell through as itself, #REF! and #NAME? too', async () => {
    const inCell = (code: string) => ({ type: 'CustomFunctionError', code });
    const [reference, missing, inBands, inTable] = await invoke([
      ['CONTROLRATE', [inCell('#REF!'), 1]],
      ['CONTROLRATE', [1, inCell('#N/A')]],
      ['BANDSCORE', [0.5, [['<90%', inCell('#NAME?')]]]],
      ['SCORECARD', [[['编外人数', inCell('#NUM!')], ['在编人数', 12]]]],
    ]);

    // Returned as a value, an error keeps its kind; thrown, the runtime knows five kinds only.
    expect(reference).toMatchObject({ ok: true, value: { basicType: 'Error', basicValue: '#REF!' } });
    expect(missing && errorText(missing)).toBe('#N/A');
    expect(inBands).toMatchObject({ ok: true, value: { basicValue: '#NAME?' } });
    expect((inTable?.value as unknown[][]).find((row) => row[2] === '编外人员控制率')?.[5]).toMatchObject({ basicValue: '#NUM!' });
  });

  test('answer thousands of calls of one message', async () => {
    const calls = Array.from({ length: 3000 }, (_, index) => ['CONTROLRATE', [index + 1, 3000]] as const);
    const results = await invoke(calls);

    expect(results.map(({ value }) => value)).toEqual(calls.map(([, [part, whole]]) => part / whole));
  });
});
