/** Runs of columns that share their width, format and visibility. What the model does not know of a run is kept. */
import { appendChild, children, numberAttribute, type Element } from './xml';

export interface ColumnRun {
  readonly first: number;
  readonly last: number;
  readonly width: number | null;
  readonly hidden: boolean;
  readonly style: number;
  /** As the file has them, beside its first and last column. */
  readonly attributes: Readonly<Record<string, string>>;
}

export interface ColumnPatch {
  /** In characters; `null` is the sheet's standard. */
  readonly width?: number | null;
  readonly hidden?: boolean;
  readonly style?: number;
}

export function readColumns(lists: readonly Element[]): readonly ColumnRun[] {
  return lists
    .flatMap((list) => children(list, 'col'))
    .map((element) => {
      const { min: _min, max: _max, ...attributes } = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
      return run((numberAttribute(element, 'min') ?? 1) - 1, (numberAttribute(element, 'max') ?? 1) - 1, attributes);
    })
    .sort((a, b) => a.first - b.first);
}

/** The runs with the columns from `first` to `last` changed. */
export function patchColumns(runs: readonly ColumnRun[], first: number, last: number, patch: ColumnPatch, defaultWidth: number): readonly ColumnRun[] {
  const outside: ColumnRun[] = [];
  const inside: ColumnRun[] = [];
  let next = first;
  for (const each of runs) {
    if (each.first < first) outside.push(run(each.first, Math.min(each.last, first - 1), each.attributes));
    if (each.last > last) outside.push(run(Math.max(each.first, last + 1), each.last, each.attributes));
    const [from, to] = [Math.max(each.first, first), Math.min(each.last, last)];
    if (from > to) continue;
    if (from > next) inside.push(run(next, from - 1, {}));
    inside.push(run(from, to, each.attributes));
    next = to + 1;
  }
  if (next <= last) inside.push(run(next, last, {}));
  const patched = inside.map((each) => run(each.first, each.last, patchedAttributes(each.attributes, patch, defaultWidth)));
  const says = ({ attributes }: ColumnRun): boolean => Object.keys(attributes).some((name) => name !== 'width');
  return [...outside, ...patched].filter(says).sort((a, b) => a.first - b.first);
}

export function writeColumns(list: Element, runs: readonly ColumnRun[]): void {
  for (const { first, last, attributes } of runs) appendChild(list, 'col', { min: first + 1, max: last + 1, ...attributes });
}

function patchedAttributes(before: Readonly<Record<string, string>>, { width, hidden, style }: ColumnPatch, defaultWidth: number): Readonly<Record<string, string>> {
  const attributes = new Map(Object.entries(before));
  const set = (name: string, value: string | null) => (value === null ? attributes.delete(name) : attributes.set(name, value));
  if (width !== undefined) {
    set('width', width === null ? null : String(width));
    set('customWidth', width === null ? null : '1');
    set('bestFit', null);
  }
  // Excel reads a column without a width as one of none.
  if (!attributes.has('width')) attributes.set('width', String(defaultWidth));
  if (style !== undefined) set('style', style === 0 ? null : String(style));
  if (hidden !== undefined) set('hidden', hidden ? '1' : null);
  return Object.fromEntries(attributes);
}

function run(first: number, last: number, attributes: Readonly<Record<string, string>>): ColumnRun {
  return {
    first,
    last,
    width: attributes['width'] === undefined ? null : Number(attributes['width']),
    hidden: isOn(attributes['hidden']),
    style: Number(attributes['style'] ?? 0),
    attributes,
  };
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
