/** A sheet's part: its cells as a store, everything else as XML that is changed in place. */
import type { Area, Frozen, PageSetup, ValidationAlert, ValidationRule, Visibility } from '../model/types';
import { areaOf, boundingArea, cellName, formatArea, MAX_COLUMNS, parseArea } from '../model/addresses';
import { standardWidth } from '../model/measures';
import type { CellStore } from './cellStore';
import { patchColumns, readColumns, writeColumns, type ColumnPatch, type ColumnRun } from './columns';
import { readSheetData, writeSheetData } from './sheetData';
import { addRule, fileRule, setAlert } from './validations';
import { child, children, createChild, ensureChild, isTrue, numberAttribute, parseXml, RELATIONSHIPS, removeElement, rootOf, serializeXml, setAttributes, type Document, type Element } from './xml';

/** Children of a worksheet in the order that the schema fixes (ECMA-376, CT_Worksheet). */
const ORDER = [
  'sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection', 'protectedRanges',
  'scenarios', 'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting',
  'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks',
  'customProperties', 'cellWatches', 'ignoredErrors', 'smartTags', 'drawing', 'legacyDrawing', 'legacyDrawingHF', 'picture',
  'oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst',
] as const;
/** Where rules keep formulas: conditional formats, validations, and both in their newer form. */
const FORMULA_ELEMENTS: ReadonlySet<string> = new Set(['formula', 'formula1', 'formula2', 'f']);
const MARGINS = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;

export class SheetXml {
  private readonly document: Document;
  private readonly root: Element;
  private readonly cellsText: string;
  private loaded: CellStore | null = null;
  private runs: readonly ColumnRun[] | null = null;
  private merged: readonly Area[] | null = null;
  private readonly original: string;
  /** Anything differs from the file. */
  isChanged = false;

  constructor(
    text: string,
    private readonly sharedString: (index: number) => string,
  ) {
    this.original = text;
    const { before, cells, after } = split(text);
    this.cellsText = cells;
    this.document = parseXml(`${before}${after}`);
    this.root = rootOf(this.document);
  }

  get cells(): CellStore {
    this.loaded ??= readSheetData(this.cellsText, this.sharedString);
    return this.loaded;
  }

  get hasFormulas(): boolean {
    if (!this.loaded) return /<(?:[\w.-]+:)?f[\s>]/.test(this.cellsText);
    return [...this.loaded.rows.values()].some(({ cells }) => [...cells.values()].some(({ formula }) => formula !== null));
  }

  text(): string {
    if (!this.isChanged) return this.original;
    const prefix = this.root.prefix ? `${this.root.prefix}:` : '';
    const marker = `${prefix}sheetData`;
    const place = ensureChild(this.root, 'sheetData', ORDER);
    while (place.firstChild) place.removeChild(place.firstChild);
    const dimension = child(this.root, 'dimension');
    if (dimension) dimension.setAttribute('ref', this.dimension());
    const cells = this.loaded ? writeSheetData(this.loaded, prefix) : this.cellsText;
    return serializeXml(this.document).replace(new RegExp(`<${marker}\\s*(?:/>|></${marker}>)`), () => cells);
  }

  private dimension(): string {
    let area: Area | null = null;
    for (const [row, stored] of this.cells.rows) {
      for (const column of stored.cells.keys()) area = area ? boundingArea(area, areaOf(row, column)) : areaOf(row, column);
    }
    return area ? formatArea(area) : 'A1';
  }

  get columns(): readonly ColumnRun[] {
    this.runs ??= readColumns(children(this.root, 'cols'));
    return this.runs;
  }

  /** Changes columns; runs that reach beyond are split, and keep what is not named. */
  setColumns(first: number, count: number, patch: ColumnPatch): void {
    this.isChanged = true;
    this.runs = patchColumns(this.columns, first, Math.min(first + count, MAX_COLUMNS) - 1, patch, this.defaultWidth);
    for (const element of children(this.root, 'cols')) removeElement(element);
    if (this.runs.length > 0) writeColumns(ensureChild(this.root, 'cols', ORDER), this.runs);
  }

  get defaultWidth(): number {
    const format = child(this.root, 'sheetFormatPr');
    return numberAttribute(format, 'defaultColWidth') ?? standardWidth(numberAttribute(format, 'baseColWidth') ?? 8);
  }

  get defaultHeight(): number {
    return numberAttribute(child(this.root, 'sheetFormatPr'), 'defaultRowHeight') ?? 15;
  }

  get merges(): readonly Area[] {
    const cells = child(this.root, 'mergeCells');
    this.merged ??= (cells ? children(cells, 'mergeCell') : []).flatMap((element) => parseArea(element.getAttribute('ref') ?? '') ?? []);
    return this.merged;
  }

  set merges(areas: readonly Area[]) {
    this.isChanged = true;
    this.merged = areas;
    removeElement(child(this.root, 'mergeCells'));
    if (areas.length === 0) return;
    const cells = ensureChild(this.root, 'mergeCells', ORDER);
    setAttributes(cells, { count: areas.length });
    for (const area of areas) {
      const element = createChild(cells, 'mergeCell');
      setAttributes(element, { ref: formatArea(area) });
      cells.appendChild(element);
    }
  }

  /** The view to read. */
  private get shownView(): Element | null {
    const views = child(this.root, 'sheetViews');
    return views && child(views, 'sheetView');
  }

  /** The view to change. */
  private view(): Element {
    const views = ensureChild(this.root, 'sheetViews', ORDER);
    const present = child(views, 'sheetView');
    if (present) return present;
    const view = createChild(views, 'sheetView');
    setAttributes(view, { workbookViewId: 0 });
    views.appendChild(view);
    return view;
  }

  get frozen(): Frozen | null {
    const pane = this.shownView && child(this.shownView, 'pane');
    if (!pane || !/^frozen/.test(pane.getAttribute('state') ?? '')) return null;
    return { rows: numberAttribute(pane, 'ySplit') ?? 0, columns: numberAttribute(pane, 'xSplit') ?? 0 };
  }

  set frozen(frozen: Frozen | null) {
    this.isChanged = true;
    const view = this.view();
    for (const name of ['pane', 'selection']) for (const element of children(view, name)) view.removeChild(element);
    if (!frozen || (frozen.rows === 0 && frozen.columns === 0)) return;
    const pane = ensureChild(view, 'pane', ['pane', 'selection', 'pivotSelection', 'extLst']);
    const place = frozen.rows > 0 && frozen.columns > 0 ? 'bottomRight' : frozen.rows > 0 ? 'bottomLeft' : 'topRight';
    if (frozen.columns > 0) setAttributes(pane, { xSplit: frozen.columns });
    if (frozen.rows > 0) setAttributes(pane, { ySplit: frozen.rows });
    setAttributes(pane, { topLeftCell: cellName(frozen.rows, frozen.columns), activePane: place, state: 'frozen' });
  }

  get showGridlines(): boolean {
    return !/^(0|false)$/.test(this.shownView?.getAttribute('showGridLines') ?? '');
  }

  set showGridlines(on: boolean) {
    this.isChanged = true;
    setAttributes(this.view(), { showGridLines: on ? null : 0 });
  }

  /** Whether its tab is selected; more than one selected tab would be edited together. */
  get isSelected(): boolean {
    return isTrue(this.shownView, 'tabSelected');
  }

  set isSelected(on: boolean) {
    if (on === this.isSelected) return;
    this.isChanged = true;
    setAttributes(this.view(), { tabSelected: on ? 1 : null });
  }

  get isProtected(): boolean {
    return isTrue(child(this.root, 'sheetProtection'), 'sheet');
  }

  set isProtected(on: boolean) {
    this.isChanged = true;
    removeElement(child(this.root, 'sheetProtection'));
    if (on) setAttributes(ensureChild(this.root, 'sheetProtection', ORDER), { sheet: 1, objects: 1, scenarios: 1 });
  }

  get page(): PageSetup {
    const setup = child(this.root, 'pageSetup');
    const properties = child(this.root, 'sheetPr');
    const fits = isTrue(properties && child(properties, 'pageSetUpPr'), 'fitToPage');
    const margins = child(this.root, 'pageMargins');
    const footer = child(this.root, 'headerFooter');
    const text = footer && child(footer, 'oddFooter')?.textContent;
    const orientation = setup?.getAttribute('orientation');
    return {
      ...(orientation === 'portrait' || orientation === 'landscape' ? { orientation } : {}),
      ...(numberAttribute(setup, 'paperSize') === null ? {} : { paperSize: numberAttribute(setup, 'paperSize') ?? 0 }),
      ...(fits ? { fitToWidth: numberAttribute(setup, 'fitToWidth') ?? 1, fitToHeight: numberAttribute(setup, 'fitToHeight') ?? 1 } : {}),
      centerHorizontally: isTrue(child(this.root, 'printOptions'), 'horizontalCentered'),
      ...(margins ? { margins: Object.fromEntries(MARGINS.map((side) => [side, numberAttribute(margins, side) ?? 0])) as NonNullable<PageSetup['margins']> } : {}),
      ...(text ? { footer: text } : {}),
    };
  }

  /** Sets what is named. Print titles and print area are defined names, and not kept here. */
  setPage(patch: PageSetup): void {
    this.isChanged = true;
    if (patch.centerHorizontally !== undefined) setAttributes(ensureChild(this.root, 'printOptions', ORDER), { horizontalCentered: patch.centerHorizontally ? 1 : null });
    if (patch.margins) setAttributes(ensureChild(this.root, 'pageMargins', ORDER), patch.margins);
    const { orientation, paperSize, fitToWidth, fitToHeight } = patch;
    if ([orientation, paperSize, fitToWidth, fitToHeight].some((each) => each !== undefined)) {
      const setup = ensureChild(this.root, 'pageSetup', ORDER);
      if (orientation !== undefined) setAttributes(setup, { orientation });
      if (paperSize !== undefined) setAttributes(setup, { paperSize });
      if (fitToWidth !== undefined) setAttributes(setup, { fitToWidth });
      if (fitToHeight !== undefined) setAttributes(setup, { fitToHeight });
      if (fitToWidth !== undefined || fitToHeight !== undefined) {
        const properties = ensureChild(this.root, 'sheetPr', ORDER);
        setAttributes(ensureChild(properties, 'pageSetUpPr', ['tabColor', 'outlinePr', 'pageSetUpPr']), { fitToPage: 1 });
      }
    }
    if (patch.footer !== undefined) {
      const footer = ensureChild(ensureChild(this.root, 'headerFooter', ORDER), 'oddFooter', ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter']);
      footer.textContent = patch.footer;
    }
  }

  /** Rewrites the formulas of rules and the places that links lead to. */
  mapReferences(change: (formula: string) => string): void {
    for (const element of [...this.document.getElementsByTagName('*')]) {
      if (FORMULA_ELEMENTS.has(element.localName ?? '')) {
        const after = change(element.textContent ?? '');
        if (after !== element.textContent) this.rewrite(() => (element.textContent = after));
      } else if (element.localName === 'hyperlink' && element.hasAttribute('location')) {
        const before = element.getAttribute('location') ?? '';
        const after = change(before);
        if (after !== before) this.rewrite(() => element.setAttribute('location', after));
      }
    }
  }

  private rewrite(change: () => void): void {
    change();
    this.isChanged = true;
  }

  /** Names the sheet's drawing, by its relationship. */
  nameDrawing(relationship: string): void {
    this.isChanged = true;
    ensureChild(this.root, 'drawing', ORDER).setAttributeNS(RELATIONSHIPS, 'r:id', relationship);
  }

  addValidation(area: Area, rule: ValidationRule): void {
    const made = fileRule(rule);
    this.isChanged = true;
    addRule(ensureChild(this.root, 'dataValidations', ORDER), area, made);
  }

  setValidationAlert(area: Area, alert: ValidationAlert): void {
    this.isChanged = true;
    setAlert(ensureChild(this.root, 'dataValidations', ORDER), area, alert);
  }
}

/** A sheet that has nothing yet. */
export const EMPTY_SHEET =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><dimension ref="A1"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';

export const VISIBILITY_STATES: Readonly<Record<string, Visibility>> = { visible: 'visible', hidden: 'hidden', veryHidden: 'veryHidden' };

/** Cuts the cells out of a sheet's text; an empty element marks their place. */
function split(text: string): { before: string; cells: string; after: string } {
  const open = /<((?:[\w.-]+:)?sheetData)(?:\s[^>]*?)?(\/?)>/.exec(text);
  if (!open) throw new Error('a worksheet without sheetData');
  const name = open[1] ?? 'sheetData';
  const from = open.index;
  const to = open[2] === '/' ? from + open[0].length : text.indexOf(`</${name}>`, from) + name.length + 3;
  return { before: `${text.slice(0, from)}<${name}/>`, cells: text.slice(from, to), after: text.slice(to) };
}
