/** Excel.NamedItem: names of the workbook or of one sheet, also broken ones. */
import { formatArea, parseReference, quoteSheet, type DefinedName, type Sheet } from '../../model';
import { existing, HostError } from '../protocol/errors';
import { HostObject } from '../protocol/hostObject';
import type { Book } from './book';
import { RangeObject } from './range';

export class NamedItemCollectionObject extends HostObject {
  override readonly className = 'NamedItemCollection';

  constructor(
    private readonly book: Book,
    private readonly scope: Sheet | null,
  ) {
    super();
  }

  /** Excel's own names (print areas and the like) are not among them. */
  override get items(): readonly HostObject[] {
    return this.book.model.names
      .filter(({ scope, name }) => scope === (this.scope?.id ?? null) && !name.startsWith('_xlnm.'))
      .map((name) => new NamedItemObject(this.book, name));
  }

  GetItem(name: string): NamedItemObject {
    return existing(this.GetItemOrNullObject(name));
  }
  GetItemOrNullObject(name: string): NamedItemObject | null {
    const found = this.book.model.findName(name, this.scope?.id ?? null);
    return found ? new NamedItemObject(this.book, found) : null;
  }
  GetCount(): number {
    return this.items.length;
  }
  /** A range is taken as an absolute reference; a relative one would move with the cell that reads the name. */
  Add(name: string, reference: unknown, comment = ''): NamedItemObject {
    if (this.GetItemOrNullObject(name)) throw new HostError('ItemAlreadyExists');
    const formula = reference instanceof RangeObject ? absoluteReference(reference) : reference;
    if (typeof formula !== 'string' || formula === '') throw new HostError('InvalidArgument');
    const scope = this.scope?.id ?? null;
    this.book.model.setName({ name, scope, formula, comment });
    return this.GetItem(name);
  }
  /** Formulas are written alike in all languages that the workbench has. */
  AddFormulaLocal(name: string, formula: string, comment?: string): NamedItemObject {
    return this.Add(name, formula, comment);
  }
}

function absoluteReference({ sheet, area }: RangeObject): string {
  return `${quoteSheet(sheet.name)}!${formatArea(area, true)}`;
}

const CONSTANT_TYPES: readonly (readonly [RegExp, string])[] = [
  [/^[+-]?\d+$/, 'Integer'],
  [/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i, 'Double'],
  [/^"(?:[^"]|"")*"$/, 'String'],
  [/^(?:TRUE|FALSE)$/i, 'Boolean'],
];

export class NamedItemObject extends HostObject {
  override readonly className = 'NamedItem';

  constructor(
    private readonly book: Book,
    private known: DefinedName,
  ) {
    super();
  }

  override get identity(): Readonly<Record<string, unknown>> {
    return { Name: this.known.name };
  }
  override get scalars(): readonly string[] {
    return ['Comment', 'Formula', 'Name', 'Scope', 'Type', 'Value', 'Visible'];
  }

  get Name(): string {
    return this.known.name;
  }
  get Comment(): string {
    return this.known.comment;
  }
  set Comment(comment: string) {
    this.change({ comment });
  }
  get Visible(): boolean {
    return this.known.visible;
  }
  set Visible(visible: boolean) {
    this.change({ visible });
  }
  get Scope(): string {
    return this.known.scope === null ? 'Workbook' : 'Worksheet';
  }
  get Formula(): string {
    return `=${this.known.formula}`;
  }
  set Formula(formula: string) {
    this.change({ formula });
  }
  get Type(): string {
    const reference = parseReference(this.known.formula);
    if (reference.kind === 'area' || reference.kind === 'several-areas') return 'Range';
    if (reference.kind === 'deleted') return 'Error';
    return CONSTANT_TYPES.find(([pattern]) => pattern.test(this.known.formula.trim()))?.[1] ?? 'Error';
  }
  /** The address of a range, the value of a constant, the text of an error. Nothing here computes formulas of names. */
  get Value(): unknown {
    const formula = this.known.formula.trim();
    switch (this.Type) {
      case 'Range':
        return formula;
      case 'Integer':
      case 'Double':
        return Number(formula);
      case 'String':
        return formula.slice(1, -1).replace(/""/g, '"');
      case 'Boolean':
        return /^true$/i.test(formula);
      default:
        return parseReference(formula).kind === 'deleted' ? '#REF!' : '#VALUE!';
    }
  }

  GetRange(): RangeObject {
    const range = this.GetRangeOrNullObject();
    if (!range) throw new HostError('InvalidReference');
    return range;
  }
  GetRangeOrNullObject(): RangeObject | null {
    const reference = parseReference(this.known.formula);
    if (reference.kind !== 'area') return null;
    const { model } = this.book;
    const sheet = reference.sheet === null ? model.sheetById(this.known.scope ?? model.activeSheetId) : model.sheetByName(reference.sheet);
    return sheet ? new RangeObject(this.book, sheet, reference.area) : null;
  }
  get Worksheet(): HostObject {
    return existing(this.WorksheetOrNullObject);
  }
  /** The sheet of a name that belongs to one. */
  get WorksheetOrNullObject(): HostObject | null {
    const sheet = this.known.scope === null ? undefined : this.book.model.sheetById(this.known.scope);
    return sheet ? this.book.sheetObject(sheet) : null;
  }
  Delete(): void {
    this.book.model.removeName(this.known.name, this.known.scope);
  }

  private change(change: Partial<DefinedName>): void {
    this.book.model.setName({ ...this.known, ...change });
    this.known = this.book.model.findName(this.known.name, this.known.scope) ?? this.known;
  }
}
