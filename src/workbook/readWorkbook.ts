/** Everything that a Score needs to know of the workbook, queued for one round trip. */
import type { Cell, InputCells } from '../scoring/inputs/cells';
import { CELL_PROPERTIES, cellsOfRange } from './host/cells';
import { queueFrameworkSheet, type FrameworkSheetBlock } from './frameworks/sheet/queue';
import type { WorkbookRun } from './host/run';
import { queueInputs } from './inputs/readNames';
import { SCORING_SHEET_NAME, WORKING_SHEET_NAME } from './scoringSheet/name';

/** The scoring sheet's block as it stands. */
export interface ScoringSheetBlock {
  readonly sheetName: string;
  readonly address: string;
  readonly cells: readonly (readonly Cell[])[];
  readonly isProtected: boolean;
  readonly range: Excel.Range;
}

/** The sheet behind a scoring sheet of formulas. */
export interface WorkingSheetBlock {
  readonly sheetName: string;
  /** What tells one generation of its formulas from another. */
  readonly signature: string;
}

/** What may be asked after the round trip. */
export interface QueuedWorkbook {
  /** The inputs; takes a further round trip only when an Excel table carries an input's name. */
  inputs(run: WorkbookRun): Promise<InputCells>;
  scoringSheet(): ScoringSheetBlock | null;
  /** The name of the scoring sheet's block, also when its cells are gone. */
  scoringSheetName(): Excel.NamedItem | null;
  /** By input: the defined name that it has. */
  definedNames(): ReadonlyMap<string, string>;
  workingSheet(): WorkingSheetBlock | null;
  /** The name that finds the working sheet, also when that is gone. */
  workingSheetName(): Excel.NamedItem | null;
  /** The sheet 「评分标准」; `null` without one. */
  frameworkSheet(): FrameworkSheetBlock | null;
  sheetNames(): readonly string[];
  isStructureProtected(): boolean;
}

export function queueWorkbook(workbook: Excel.Workbook): QueuedWorkbook {
  const names = queueInputs(workbook);
  const standard = queueFrameworkSheet(workbook);
  workbook.protection.load('protected');
  const item = workbook.names.getItemOrNullObject(SCORING_SHEET_NAME);
  item.load('name,formula');
  const range = item.getRangeOrNullObject();
  range.load(CELL_PROPERTIES);
  range.worksheet.load('name');
  range.worksheet.protection.load('protected');
  const working = workbook.names.getItemOrNullObject(WORKING_SHEET_NAME);
  working.load('name,formula');
  const signature = working.getRangeOrNullObject();
  signature.load('values');
  signature.worksheet.load('name');
  return {
    async inputs(run) {
      const tables = names.queueTables();
      if (!tables) return names.cells();
      await run.sync();
      return new Map([...names.cells(), ...tables.cells()]);
    },
    scoringSheet: () =>
      range.isNullObject
        ? null
        : {
            sheetName: range.worksheet.name,
            address: range.address,
            cells: cellsOfRange(range),
            isProtected: range.worksheet.protection.protected,
            range,
          },
    scoringSheetName: () => (item.isNullObject ? null : item),
    definedNames: () => names.definedNames(),
    workingSheet: () => (signature.isNullObject ? null : { sheetName: signature.worksheet.name, signature: String(signature.values[0]?.[0] ?? '') }),
    workingSheetName: () => (working.isNullObject ? null : working),
    frameworkSheet: () => standard.block(),
    sheetNames: () => workbook.worksheets.items.map(({ name }) => name),
    isStructureProtected: () => workbook.protection.protected,
  };
}
