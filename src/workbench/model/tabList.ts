/** The tabs of a workbook in their order: sheets with cells, and chart sheets and the like, which have none. */
import type { SheetEntry } from '../xlsx/workbookXml';
import { ModelError } from './errors';
import { isValidSheetName } from './names';
import { Sheet } from './sheet';

/** A chart sheet or the like: it has a tab and a name, but no cells. */
export interface CelllessTab extends SheetEntry {
  readonly id: string;
}

export class TabList {
  constructor(private tabs: (Sheet | CelllessTab)[]) {}

  get all(): readonly (Sheet | CelllessTab)[] {
    return this.tabs;
  }

  get sheets(): readonly Sheet[] {
    return this.tabs.filter((tab) => tab instanceof Sheet);
  }

  byName(name: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  byId(id: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /** @throws ModelError `not-found` */
  require(id: string): Sheet {
    const sheet = this.byId(id);
    if (!sheet) throw new ModelError('not-found', id);
    return sheet;
  }

  /** Among all tabs, as the file counts; -1 for none. */
  positionOf(id: string): number {
    return this.tabs.findIndex((tab) => tab.id === id);
  }

  /** @param position among the sheets with cells */
  insert(sheet: Sheet, position: number): void {
    const next = this.sheets[position];
    this.tabs.splice(next ? this.tabs.indexOf(next) : this.tabs.length, 0, sheet);
  }

  remove(sheet: Sheet): void {
    this.tabs = this.tabs.filter((other) => other !== sheet);
  }

  /** @throws ModelError `name-invalid`, `name-taken` by another tab than `self` */
  checkName(name: string, self: Sheet | null): void {
    if (!isValidSheetName(name)) throw new ModelError('name-invalid', name);
    const same = this.tabs.find((tab) => tab.name.toLowerCase() === name.toLowerCase());
    if (same && same !== self) throw new ModelError('name-taken', name);
  }

  /** The sheet to show instead. @throws ModelError `last-sheet` */
  visibleBeside(sheet: Sheet): Sheet {
    const visible = this.sheets.filter((other) => other !== sheet && other.visibility === 'visible');
    const next = visible.find(({ position }) => position > sheet.position) ?? visible[visible.length - 1];
    if (!next) throw new ModelError('last-sheet', sheet.name);
    return next;
  }
}
