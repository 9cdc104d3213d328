/** The table of the sheet 「评分标准」 read back as a framework, or what is wrong with it, cell by cell. */
import type { Language } from '../../../messages/language';
import type { Cell } from '../../inputs/cells';
import type { FrameworkFault } from '../faults';
import { loadFramework } from '../load';
import type { Framework } from '../model';
import { newNotes, tell, type Draft, type Notes } from './draft';
import { pathOfFault } from './faultPlaces';
import { sheetFault, type ReadFramework, type SheetFault } from './model';
import { readHead } from './readHead';
import { readSections } from './readIndicators';
import { readMeasures, readRatings } from './readMeasures';
import { sectionsOf, type SheetSections } from './sections';
import { wordsIn } from './words';

/**
 * Reads the cells of a sheet as `frameworkTable` lays them out; rows and columns may have been inserted or removed.
 * @param language the language in which the faults name columns and choices
 */
export function frameworkFromTable(cells: readonly (readonly Cell[])[], language: Language): ReadFramework {
  const words = wordsIn(language);
  const notes = newNotes();
  const sections = sectionsOf(cells);
  const lacking = missingTables(sections, cells, notes, language);
  if (lacking || !sections.indicators || !sections.measures || !sections.ratings) return { framework: null, faults: notes.faults };
  const head = readHead(sections.head, notes, words);
  const ratings = readRatings(sections.ratings.rows, notes, words);
  const { measures, known } = readMeasures(sections.measures.rows, notes, words);
  const draft: Draft = { ...head, ratings, measures, sections: readSections(sections.indicators.rows, { notes, words, known }) };
  return checked(draft, notes);
}

function missingTables({ ratings, indicators, measures }: SheetSections, cells: readonly (readonly Cell[])[], notes: Notes, language: Language): boolean {
  const words = wordsIn(language);
  const corner = cells[0]?.[0];
  const wanted = [
    [ratings, [words.ratingColumns.name, words.ratingColumns.atLeast]],
    [indicators, [words.indicatorColumns.indicator, words.indicatorColumns.maximum]],
    [measures, [words.measureColumns.name, words.measureColumns.formula]],
  ] as const;
  for (const [table, columns] of wanted) if (!table) tell(notes, '', corner, 'table-missing', { columns });
  for (const column of ['section', 'group', 'standard', 'method'] as const) {
    if (indicators && !indicators.columns.has(column)) tell(notes, '', indicators.header, 'column-missing', { column: words.indicatorColumns[column] });
  }
  return notes.faults.length > 0;
}

/** Form and sense of what was read; what follows from a fault that was told already is not told again. */
function checked(draft: Draft, notes: Notes): ReadFramework {
  const loaded = loadFramework(draft);
  const found = loaded.ok ? loaded.warnings : loaded.faults;
  const faults = [...notes.faults, ...found.flatMap((fault) => placed(fault, draft, notes))];
  const isSound = loaded.ok && faults.every(({ severity }) => severity !== 'error');
  return { framework: isSound ? loaded.framework : null, faults };
}

function placed(fault: FrameworkFault, draft: Draft, notes: Notes): readonly SheetFault[] {
  // Only a framework of the right form is checked for sense.
  const path = fault.code === 'form' ? fault.path : pathOfFault(fault, draft as unknown as Framework);
  if (isTold(path, fault.code, notes.told)) return [];
  const place = placeAt(path, notes);
  if (fault.code === 'form' && isMissing(fault.details)) return [sheetFault('missing', place?.cell, { field: place?.field ?? path })];
  return [sheetFault('framework', place?.cell, { fault }, fault.severity)];
}

function isMissing({ problem, received }: Extract<FrameworkFault, { code: 'form' }>['details']): boolean {
  return problem === 'key-missing' || problem === 'empty' || received === 'undefined';
}

/** A fault at the place, within it or around it; of the sense also one elsewhere in the same rule. */
function isTold(path: string, code: FrameworkFault['code'], told: ReadonlySet<string>): boolean {
  const owner = code === 'form' ? path : (/^(sections\.\d+\.groups\.\d+\.indicators\.\d+|measures\.\d+)/.exec(path)?.[1] ?? path);
  return [...told].some((known) => known === path || known.startsWith(`${owner}.`) || path.startsWith(`${known}.`));
}

/** The cell of a place, or of the nearest one around it. */
function placeAt(path: string, notes: Notes) {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(at.lastIndexOf('.'), 0))) {
    const place = notes.places.get(at) ?? notes.places.get(`${at}.name`);
    if (place) return place;
  }
  return undefined;
}
