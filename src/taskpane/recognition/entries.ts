/** The review list as data: in which group an input stands, what is chosen for it, and what accepting it binds. */
import type { ReviewGroup } from '../../messages/recognition';
import { inputNamed } from '../../scoring/inputs/catalogue';
import type { AmountUnit } from '../../scoring/inputs/readNumber';
import type { Candidate } from '../../scoring/recognition/model';
import type { Binding, BoundName, CandidateCells, ReviewItem } from '../../workbook/recognition/model';

/** The groups that are open to be worked on, in the order of the list. */
export const OPEN_GROUPS: readonly ReviewGroup[] = ['broken', 'choose', 'look', 'accept', 'missing'];
/** Those that are folded away below them. */
export const FOLDED_GROUPS: readonly ReviewGroup[] = ['bound', 'absent'];

export interface Entry {
  readonly item: ReviewItem;
  /** It stays where it is while a person works on it; a new list sorts it anew. */
  readonly group: ReviewGroup;
  /** The candidate that is chosen; `null` until a person has chosen. */
  readonly choice: number | null;
  /** The unit that a person gave; `null` leaves what was recognised. */
  readonly unit: AmountUnit | null;
  /** The first candidate is what a person selected in the sheet. */
  readonly isPicked: boolean;
  readonly state: 'open' | 'accepted' | 'rejected';
}

export function entriesOf(items: readonly ReviewItem[]): readonly Entry[] {
  return items.map((item) => ({ item, group: groupOf(item), choice: item.state === 'found' ? 0 : null, unit: null, isPicked: false, state: 'open' }));
}

/** A list that was read anew: what a person has settled or selected stays. */
export function refreshed(before: readonly Entry[], items: readonly ReviewItem[]): readonly Entry[] {
  const settled = new Map(before.filter(({ state, isPicked }) => state !== 'open' || isPicked).map((entry) => [entry.item.input, entry]));
  return entriesOf(items).map((entry) => settled.get(entry.item.input) ?? entry);
}

/** Where an input stands in a list that was just read. */
export function groupOf({ bound, state, needed, candidates }: ReviewItem): ReviewGroup {
  if (bound !== null) return bound.state;
  if (state === 'ambiguous') return 'choose';
  if (state === 'found') return candidates[0]?.confidence === 'high' ? 'accept' : 'look';
  return needed ? 'missing' : 'absent';
}

/** The chosen candidate with its cells; `null` while there is none. */
export function chosenOf({ item, choice }: Entry): { readonly candidate: Candidate; readonly cells: CandidateCells } | null {
  const candidate = choice === null ? undefined : item.candidates[choice];
  const cells = choice === null ? undefined : item.cells[choice];
  return candidate && cells ? { candidate, cells } : null;
}

/** The unit in which the chosen cells are taken; `null` for what is no amount. */
export function unitOf(entry: Entry): AmountUnit | null {
  return entry.unit ?? chosenOf(entry)?.candidate.unit?.unit ?? null;
}

export function isAmount({ item }: Entry): boolean {
  return inputNamed(item.input)?.kind === 'amount';
}

/** What the input's name refers to: as it was read, or since it was accepted; `null` while it has none. */
export function boundOf(entry: Entry): Pick<BoundName, 'refersTo' | 'unit'> | null {
  const chosen = chosenOf(entry);
  if (entry.state === 'accepted' && chosen) return { refersTo: chosen.cells.addresses.join(','), unit: unitOf(entry) };
  return entry.item.bound;
}

/** The workbook was read as holding this input elsewhere than where its name refers to. */
export function isOtherReading(entry: Entry): boolean {
  const chosen = chosenOf(entry);
  const bound = boundOf(entry);
  if (!chosen || !bound || chosen.candidate.confidence === 'low') return false;
  return plainAddress(chosen.cells.addresses.join(',')) !== plainAddress(bound.refersTo);
}

/** Without what makes it absolute, a formula or quoted. */
function plainAddress(address: string): string {
  return address.replace(/[=$']/g, '');
}

/** What can be bound when this entry is accepted; `null` when nothing is chosen. */
export function bindingOf(entry: Entry): Binding | null {
  const chosen = chosenOf(entry);
  return chosen && { input: entry.item.input, source: chosen.candidate.source, values: chosen.candidate.values, unit: unitOf(entry), replaces: entry.item.bound !== null };
}

/** What accepting all takes: readings of high and medium confidence that speak for a number, and nothing that is bound already. */
export function acceptable(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter((entry) => isWaiting(entry) && entry.choice !== null && !isLow(entry) && !isDoubtful(entry));
}

/** What accepting all leaves to a person. */
export function leftOut(entries: readonly Entry[]): { readonly choose: number; readonly low: number; readonly doubtful: number } {
  const waiting = entries.filter(isWaiting);
  return {
    choose: waiting.filter(({ item, choice }) => choice === null && item.candidates.length > 0).length,
    low: waiting.filter((entry) => entry.choice !== null && isLow(entry)).length,
    doubtful: waiting.filter((entry) => entry.choice !== null && !isLow(entry) && isDoubtful(entry)).length,
  };
}

function isWaiting({ state, group }: Entry): boolean {
  return state === 'open' && group !== 'bound';
}

function isLow(entry: Entry): boolean {
  return chosenOf(entry)?.candidate.confidence === 'low';
}

function isDoubtful(entry: Entry): boolean {
  const chosen = chosenOf(entry);
  return chosen !== null && (chosen.cells.isDate || chosen.candidate.why.some(({ kind }) => kind === 'not-a-number' || kind === 'unit-unsupported'));
}

/** Inputs that no cell was found for and that wait for none: what a template would have to make. */
export function unfound(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(({ item, state }) => item.bound === null && state !== 'accepted' && (state === 'rejected' || item.candidates.length === 0));
}

export function changed(entries: readonly Entry[], input: string, change: (entry: Entry) => Entry): readonly Entry[] {
  return entries.map((entry) => (entry.item.input === input ? change(entry) : entry));
}

/** The entry with another candidate in front, chosen: the cells that a person selected. */
export function withPicked(entry: Entry, candidate: Candidate, cells: CandidateCells): Entry {
  return { ...entry, item: { ...entry.item, candidates: [candidate, ...entry.item.candidates], cells: [cells, ...entry.item.cells] }, choice: 0, unit: null, isPicked: true, state: 'open' };
}

/** The sheets of the chosen amounts, in the order of the list: those that tell a unit, and those that are silent about it. */
export function sheetsOf(entries: readonly Entry[]): { readonly told: readonly string[]; readonly silent: readonly string[] } {
  const amounts = entries.filter((entry) => isAmount(entry) && isWaiting(entry));
  const sheets = [...new Set(amounts.flatMap((entry) => sheetOf(entry) ?? []))];
  const isSilent = (sheet: string) => amounts.some((entry) => sheetOf(entry) === sheet && chosenOf(entry)?.candidate.unit?.sign === 'assumed');
  return { told: sheets.filter((sheet) => !isSilent(sheet)), silent: sheets.filter(isSilent) };
}

/** All chosen amounts of a sheet in that unit; `null` goes back to what was recognised. */
export function withSheetUnit(entries: readonly Entry[], sheet: string, unit: AmountUnit | null): readonly Entry[] {
  return entries.map((entry) => (isAmount(entry) && isWaiting(entry) && sheetOf(entry) === sheet ? { ...entry, unit } : entry));
}

function sheetOf(entry: Entry): string | null {
  const source = chosenOf(entry)?.candidate.source;
  if (!source) return null;
  return source.kind === 'quarters' ? source.places[0].sheet : source.place.sheet;
}
