/** The workbook part: its sheets, defined names, protection and calculation, changed in place. */
import type { DefinedName, Visibility } from '../model/types';
import { VISIBILITY_STATES } from './sheetXml';
import { child, children, createChild, ensureChild, isTrue, numberAttribute, RELATIONSHIPS, removeElement, rootOf, setAttributes, type Document, type Element } from './xml';

/** Children of a workbook in the order that the schema fixes (ECMA-376, CT_Workbook). */
const ORDER = [
  'fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets', 'functionGroups', 'externalReferences',
  'definedNames', 'calcPr', 'oleSize', 'customWorkbookViews', 'pivotCaches', 'smartTagPr', 'smartTagTypes', 'webPublishing',
  'fileRecoveryPr', 'webPublishObjects', 'extLst',
] as const;

export interface SheetEntry {
  readonly name: string;
  /** Number of the sheet for as long as it lives; not its position. */
  readonly number: number;
  readonly relationship: string;
  readonly visibility: Visibility;
}

/** A defined name as the file has it: its scope is a position. */
export interface NameEntry extends Omit<DefinedName, 'scope'> {
  readonly position: number | null;
  /** Its further attributes. */
  readonly attributes: Readonly<Record<string, string>>;
}

export class WorkbookXml {
  private readonly root: Element;

  constructor(readonly document: Document) {
    this.root = rootOf(document);
  }

  get sheets(): SheetEntry[] {
    const sheets = child(this.root, 'sheets');
    return (sheets ? children(sheets, 'sheet') : []).map((element) => ({
      name: element.getAttribute('name') ?? '',
      number: numberAttribute(element, 'sheetId') ?? 0,
      relationship: relationshipId(element),
      visibility: VISIBILITY_STATES[element.getAttribute('state') ?? 'visible'] ?? 'visible',
    }));
  }

  writeSheets(entries: readonly SheetEntry[]): void {
    const sheets = ensureChild(this.root, 'sheets', ORDER);
    const present = new Map(children(sheets, 'sheet').map((element) => [numberAttribute(element, 'sheetId'), element]));
    while (sheets.firstChild) sheets.removeChild(sheets.firstChild);
    for (const { name, number, relationship, visibility } of entries) {
      const element = present.get(number) ?? createChild(sheets, 'sheet');
      setAttributes(element, { name, sheetId: number, state: visibility === 'visible' ? null : visibility });
      if (!present.has(number)) element.setAttributeNS(RELATIONSHIPS, 'r:id', relationship);
      sheets.appendChild(element);
    }
  }

  get names(): NameEntry[] {
    const names = child(this.root, 'definedNames');
    return (names ? children(names, 'definedName') : []).map((element) => {
      const attributes = Object.fromEntries([...element.attributes].map((attribute) => [attribute.name, attribute.value]));
      return {
        name: element.getAttribute('name') ?? '',
        position: numberAttribute(element, 'localSheetId'),
        formula: element.textContent ?? '',
        comment: element.getAttribute('comment') ?? '',
        visible: !isTrue(element, 'hidden'),
        attributes,
      };
    });
  }

  writeNames(entries: readonly NameEntry[]): void {
    removeElement(child(this.root, 'definedNames'));
    if (entries.length === 0) return;
    const names = ensureChild(this.root, 'definedNames', ORDER);
    for (const { name, position, formula, comment, visible, attributes } of entries) {
      const element = createChild(names, 'definedName');
      setAttributes(element, { ...attributes, name, localSheetId: position, comment: comment === '' ? null : comment, hidden: visible ? null : 1 });
      element.textContent = formula;
      names.appendChild(element);
    }
  }

  get activeTab(): number {
    const views = child(this.root, 'bookViews');
    return numberAttribute(views && child(views, 'workbookView'), 'activeTab') ?? 0;
  }

  set activeTab(position: number) {
    if (position === this.activeTab) return;
    const views = ensureChild(this.root, 'bookViews', ORDER);
    setAttributes(ensureChild(views, 'workbookView', ['workbookView']), { activeTab: position, firstSheet: null });
  }

  get structureProtected(): boolean {
    return isTrue(child(this.root, 'workbookProtection'), 'lockStructure');
  }

  set structureProtected(on: boolean) {
    if (on === this.structureProtected) return;
    removeElement(child(this.root, 'workbookProtection'));
    if (on) setAttributes(ensureChild(this.root, 'workbookProtection', ORDER), { lockStructure: 1 });
  }

  /** Has whoever opens the file next calculate every formula. */
  recalculateOnOpen(): void {
    setAttributes(ensureChild(this.root, 'calcPr', ORDER), { fullCalcOnLoad: 1 });
  }
}

/** The format's strict dialect has another namespace for the same attribute. */
function relationshipId(element: Element): string {
  return [...element.attributes].find(({ localName, namespaceURI }) => localName === 'id' && namespaceURI !== null)?.value ?? '';
}
