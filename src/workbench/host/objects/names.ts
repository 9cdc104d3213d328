/** Excel.NamedItem: names of the workbook or of one sheet, also broken ones. */
import { parseReference, type DefinedName, type Sheet } from '../../model';
import { HostError } from '../protocol/errors';
import { HostObject } from '../protocol/hostObject';
import { inModel, type Book } from './book';
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
    const item = this.GetItemOrNullObject(name);
    if (!item) throw new HostError('ItemNotFound');
    return item;
  }
  GetItemOrNullObject(name: string): NamedItemObject | null {
    const found = this.book.model.findName(name, this.scope?.id ?? null);
    return found ? new NamedItemObject(this.book, found) : null;
  }
  GetCount(): number {
    return this.items.length;
  }
  Add(name: string, reference: unknown, comment = ''): NamedItemObject {
    if (this.GetItemOrNullObject(name)) throw new HostError('ItemAlreadyExists');
    const formula = reference instanceof RangeObject ? reference.Address : String(reference);
    const scope = this.scope?.id ?? null;
    inModel(() => this.book.model.setName({ name, scope, formula, comment }));
    return this.GetItem(name);
  }
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
  get Visible(): boolean {
    return this.known.visible;
  }
  get Scope(): string {
    return this.known.scope === null ? 'Workbook' : 'Worksheet';
  }
  get Formula(): string {
    return `=${this.known.formula}`;
  }
  set Formula(formula: string) {
    inModel(() => this.book.model.setName({ ...this.known, formula }));
    this.known = this.book.model.findName(this.known.name, this.known.scope) ?? this.known;
  }
  get Type(): string {
    const reference = parseReference(this.known.formula);
    if (reference.kind === 'area' || reference.kind === 'several-areas') return 'Range';
    if (reference.kind === 'deleted') return 'Error';
    return CONSTANT_TYPES.find(([pattern]) => pattern.test(this.known.formula.trim()))?.[1] ?? 'Error';
  }
  /** The address of a range, the value of a constant, the text of an error (NamedItem.value, Office.js reference). */
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
  Delete(): void {
    inModel(() => this.book.model.removeName(this.known.name, this.known.scope));
  }
}
