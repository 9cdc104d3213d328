/** The defined names of a workbook, among them those in which Excel keeps print areas and print titles. */
import { formatArea, MAX_COLUMNS, parseReference, quoteSheet } from './addresses';
import { ModelError } from './errors';
import { isValidName } from './names';
import type { Area, DefinedName, PageSetup } from './types';

export type NewName = Pick<DefinedName, 'name' | 'scope' | 'formula'> & Partial<DefinedName>;

/** A name with what the file says of it beside. */
export interface KeptName extends DefinedName {
  readonly attributes: Readonly<Record<string, string>>;
}

type PrintSetup = Pick<PageSetup, 'titleRows' | 'printArea'>;

const PRINT_AREA = '_xlnm.Print_Area';
const PRINT_TITLES = '_xlnm.Print_Titles';

export class NameList {
  constructor(public kept: readonly KeptName[]) {}

  get all(): readonly DefinedName[] {
    return this.kept.map(shown);
  }

  /** Names are compared without case. */
  find(name: string, scope: string | null): DefinedName | undefined {
    const found = this.kept.find((known) => isNamed(known, name, scope));
    return found && shown(found);
  }

  /** Adds a name or replaces it. @throws ModelError `name-invalid` */
  set(name: NewName): void {
    if (!isValidName(name.name) && !name.name.startsWith('_xlnm.')) throw new ModelError('name-invalid', name.name);
    const before = this.kept.find((known) => isNamed(known, name.name, name.scope));
    const made: KeptName = { comment: '', visible: true, attributes: {}, ...before, ...name, formula: name.formula.replace(/^=/, '') };
    this.kept = before ? this.kept.map((known) => (known === before ? made : known)) : [...this.kept, made];
  }

  /** @throws ModelError `not-found` */
  remove(name: string, scope: string | null): void {
    if (!this.find(name, scope)) throw new ModelError('not-found', name);
    this.kept = this.kept.filter((known) => !isNamed(known, name, scope));
  }

  /** Takes all names of a sheet away. */
  removeScope(scope: string): void {
    this.kept = this.kept.filter((known) => known.scope !== scope);
  }

  mapFormulas(change: (formula: string) => string): void {
    this.kept = this.kept.map((name) => ({ ...name, formula: change(name.formula) }));
  }

  printSetup(sheetId: string): PrintSetup {
    const titles = this.areaOf(PRINT_TITLES, sheetId);
    const area = this.areaOf(PRINT_AREA, sheetId);
    return {
      ...(titles && titles.columns === MAX_COLUMNS ? { titleRows: [titles.row, titles.row + titles.rows - 1] as const } : {}),
      ...(area ? { printArea: area } : {}),
    };
  }

  /** @returns whether anything was set */
  setPrintSetup(sheet: { readonly id: string; readonly name: string }, { titleRows, printArea }: PrintSetup): boolean {
    const set = (name: string, area: Area) => this.set({ name, scope: sheet.id, formula: `${quoteSheet(sheet.name)}!${formatArea(area, true)}` });
    if (titleRows) set(PRINT_TITLES, { row: titleRows[0], column: 0, rows: titleRows[1] - titleRows[0] + 1, columns: MAX_COLUMNS });
    if (printArea) set(PRINT_AREA, printArea);
    return titleRows !== undefined || printArea !== undefined;
  }

  private areaOf(name: string, sheetId: string): Area | null {
    const reference = parseReference(this.find(name, sheetId)?.formula ?? '');
    return reference.kind === 'area' ? reference.area : null;
  }
}

function isNamed(known: DefinedName, name: string, scope: string | null): boolean {
  return known.scope === scope && known.name.toLowerCase() === name.toLowerCase();
}

function shown({ attributes: _attributes, ...name }: KeptName): DefinedName {
  return name;
}
