/** Why a candidate is one, in words: what speaks for it, and what a person should look at. */
import { evidenceMessages } from '../../messages/evidence';
import type { Language } from '../../messages/language';
import type { Candidate, Evidence } from '../../scoring/recognition/model';
import { placeAddress } from '../../workbook/host/addresses';
import type { CandidateCells } from '../../workbook/recognition/model';

export interface WhyText {
  readonly reasons: readonly string[];
  readonly doubts: readonly string[];
}

const DOUBTS: ReadonlySet<Evidence['kind']> = new Set(['disagrees', 'rival', 'not-a-number', 'unit-unsupported']);

export function whyText(candidate: Candidate, cells: CandidateCells, language: Language): WhyText {
  const words = evidenceMessages[language];
  const { source, unit, why } = candidate;
  const isBlank = cells.texts.every((text) => text.trim() === '');
  const say = (evidence: Evidence) => evidenceText(evidence, isBlank, language);
  return {
    reasons: [
      ...why.filter(({ kind }) => !DOUBTS.has(kind)).map(say),
      ...(source.kind === 'text' ? [words.fromText({ passage: source.passage })] : []),
      ...(unit && unit.sign !== 'assumed' ? [words.unit({ unit: unit.unit, sign: unit.sign, cell: unit.cell && placeAddress(unit.cell) })] : []),
      ...(source.kind === 'quarters' ? [source.sumUp ? words.sumUp : words.apart] : []),
      ...(cells.isFormula ? [words.isFormula] : []),
    ],
    doubts: [...why.filter(({ kind }) => DOUBTS.has(kind)).map(say), ...(cells.isDate ? [words.isDate] : []), ...(cells.isHidden ? [words.isHidden] : [])],
  };
}

function evidenceText(evidence: Evidence, isBlank: boolean, language: Language): string {
  const words = evidenceMessages[language];
  switch (evidence.kind) {
    case 'label':
      return words.label({ text: plain(evidence.text), isExact: evidence.isExact });
    case 'column':
    case 'section':
    case 'title':
      return words[evidence.kind]({ text: plain(evidence.text) });
    case 'prose':
      return words.prose({ passage: evidence.passage });
    case 'table':
      return words.table({ titles: evidence.titles });
    case 'agrees':
    case 'disagrees':
      return words[evidence.kind]({ names: evidence.with });
    case 'rival':
      return words.rival({ cell: placeAddress(evidence.cell) });
    case 'not-a-number':
      return isBlank ? words.blank : words.notANumber;
    case 'unit-assumed':
      return words.unitAssumed;
    case 'unit-unsupported':
      return words.unitUnsupported({ cell: placeAddress(evidence.cell) });
    case 'last-year':
      return words.lastYear({ cell: placeAddress(evidence.cell) });
  }
}

/** Indents and line breaks of a table are no part of its words; quotes within quotes are single ones. */
function plain(text: string): string {
  return text.trim().replace(/\s+/g, ' ').replace(/“/g, '‘').replace(/”/g, '’');
}
