/** The proposals on the terminal, in words and as JSON. */
import type { Language } from '../../messages/language';
import { recogniseCommandMessages } from '../../messages/recogniseCommand';
import { inputNamed } from '../../scoring/inputs/catalogue';
import type { Candidate, Evidence } from '../../scoring/recognition/model';
import type { BindOutcome, Review, ReviewItem } from '../../workbook/recognition';

/** What became of the workbook. */
export interface Bound {
  readonly file: string;
  readonly outcome: BindOutcome;
  /** Proposals that were not bound. */
  readonly left: readonly string[];
}

/** Lines of text, ending in a line end. */
export function recogniseReport(review: Review, bound: Bound | null, language: Language): string {
  const messages = recogniseCommandMessages[language];
  const missing = review.items.filter(({ state }) => state === 'not-found').map(({ input }) => input);
  const lines = [
    messages.read({ sheets: review.sheetsRead, cells: review.cellsRead }),
    '',
    ...review.items.flatMap((item) => itemLines(item, language)),
    ...(missing.length > 0 ? ['', messages.missing({ inputs: missing })] : []),
  ];
  if (bound) {
    const { file, outcome, left } = bound;
    lines.push('', messages.bound({ file, count: outcome.bound.length, sheet: outcome.sheet }));
    if (outcome.kept.length > 0) lines.push(messages.alreadyBound({ inputs: outcome.kept }));
    if (left.length > 0) lines.push(messages.left({ inputs: left }));
  }
  return `${lines.join('\n')}\n`;
}

function itemLines(item: ReviewItem, language: Language): readonly string[] {
  const messages = recogniseCommandMessages[language];
  return item.candidates.flatMap((candidate, index) => {
    if (item.state === 'found' && index > 0) return [];
    const confidence = item.state === 'ambiguous' ? messages.ambiguous : messages.confidence[candidate.confidence];
    const line = messages.proposal({ input: item.input, value: valueText(candidate, language), unit: unitText(candidate), cells: item.cells[index]?.addresses ?? [], confidence });
    return [line, messages.because({ reasons: reasons(candidate, language) })];
  });
}

function valueText({ source, values }: Candidate, language: Language): string {
  if (values.length === 0 && source.kind === 'area') return recogniseCommandMessages[language].table({ rows: source.place.rows - 1 });
  return values.map((value) => String(value ?? '')).join(' / ');
}

/** A text that has its unit in itself needs no other. */
function unitText({ unit, values }: Candidate): string | null {
  return unit === null || values.some((value) => typeof value === 'string') ? null : unit.unit;
}

function reasons({ why, unit }: Candidate, language: Language): readonly string[] {
  const messages = recogniseCommandMessages[language];
  const told = why.map(<Kind extends Evidence['kind']>(evidence: Extract<Evidence, { kind: Kind }>) => (messages.why[evidence.kind] as (of: typeof evidence) => string)(evidence));
  return [...new Set([...told, ...(unit ? [messages.sign[unit.sign]] : [])])];
}

/** For other programs; field names and shapes are stable. */
export function recogniseJson(review: Review, bound: Bound | null, language: Language): object {
  return {
    sheetsRead: review.sheetsRead,
    cellsRead: review.cellsRead,
    partlyRead: review.partlyRead,
    brokenBindings: review.brokenBindings,
    inputs: review.items.map((item) => ({
      input: item.input,
      alias: inputNamed(item.input)?.alias ?? null,
      needed: item.needed,
      state: item.state,
      bound: item.bound,
      candidates: item.candidates.map((candidate, index) => ({
        kind: candidate.source.kind,
        cells: item.cells[index]?.addresses ?? [],
        values: candidate.values,
        unit: candidate.unit?.unit ?? null,
        confidence: candidate.confidence,
        isFormula: item.cells[index]?.isFormula ?? false,
        isHidden: item.cells[index]?.isHidden ?? false,
        isDate: item.cells[index]?.isDate ?? false,
        why: reasons(candidate, language),
      })),
    })),
    bound: bound && { inputs: bound.outcome.bound, kept: bound.outcome.kept, left: bound.left, sheet: bound.outcome.sheet },
  };
}
