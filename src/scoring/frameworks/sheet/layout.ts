/** Which column of the sheet holds what, and which field of a framework a label of the head means. */
import type { FrameworkSheetWords } from '../../../messages/frameworkSheet';
import type { HeadField, IndicatorColumn, MeasureColumn, RatingColumn } from './model';

/** In their order on the sheet; from `id` on they are for the program. */
export const INDICATOR_COLUMNS: readonly IndicatorColumn[] = [
  'section', 'group', 'indicator', 'standard', 'maximum', 'kind', 'content', 'points', 'method', 'measure', 'parameters',
  'aspect', 'status', 'reference', 'id', 'nameEn', 'textEn', 'sectionEn', 'groupEn',
];

export function indicatorColumn(column: IndicatorColumn): number {
  return INDICATOR_COLUMNS.indexOf(column);
}

export const WIDTH = INDICATOR_COLUMNS.length;
export const TECHNICAL_FROM = indicatorColumn('id');

/** A cell that reaches over several columns. */
export interface Span {
  readonly column: number;
  readonly columns: number;
}

export const MEASURE_SPANS: Readonly<Record<MeasureColumn, Span>> = {
  name: { column: 0, columns: 3 },
  formula: { column: 3, columns: 5 },
  display: { column: 8, columns: 1 },
  zeroDenominator: { column: 9, columns: 1 },
  zeroOverZero: { column: 10, columns: 1 },
  id: { column: TECHNICAL_FROM, columns: 1 },
  nameEn: { column: TECHNICAL_FROM + 1, columns: 1 },
};

export const RATING_SPANS: Readonly<Record<RatingColumn, Span>> = {
  name: { column: 0, columns: 2 },
  atLeast: { column: 2, columns: 1 },
  nameEn: { column: TECHNICAL_FROM + 1, columns: 1 },
};

/** The head in rows of up to three labels, each with its value to the right. */
export const HEAD_ROWS: readonly (readonly HeadField[])[] = [
  ['title', 'version', 'titleEn'],
  ['documentTitle', 'documentNumber', 'id'],
  ['unconfirmedNote', 'year', 'type'],
  ['province', 'city', 'district'],
  ['total', 'zeroDenominator', 'notApplicable'],
  ['scoreDecimals', 'scoreMode', 'scoreAt'],
  ['totalDecimals', 'totalMode', 'totalOf'],
  ['rateDecimals', 'rateMode'],
  ['laggingBelow', 'seriousBelow', 'monitoringStatus'],
];

interface LabelledSpan {
  readonly label: Span;
  readonly value: Span;
}

export const HEAD_SPANS: readonly [LabelledSpan, LabelledSpan, LabelledSpan] = [
  { label: { column: 0, columns: 2 }, value: { column: 2, columns: 2 } },
  { label: { column: 4, columns: 2 }, value: { column: 6, columns: 2 } },
  { label: { column: 8, columns: 2 }, value: { column: 10, columns: 4 } },
];

/** What the value of a label is: words, points, a whole number, a share shown as a percentage, or one of these choices. */
export type HeadKind = 'words' | 'id' | 'points' | 'whole' | 'share' | ((words: FrameworkSheetWords) => Readonly<Record<string, string>>);

/** The place of each label in the framework, with what stands there. */
export const HEAD_FIELDS: Readonly<Record<HeadField, { readonly path: string; readonly kind: HeadKind }>> = {
  title: { path: 'title', kind: 'words' },
  titleEn: { path: 'titleEn', kind: 'words' },
  id: { path: 'id', kind: 'id' },
  version: { path: 'version', kind: 'words' },
  documentTitle: { path: 'document.title', kind: 'words' },
  documentNumber: { path: 'document.number', kind: 'words' },
  unconfirmedNote: { path: 'document.unconfirmedNote', kind: 'words' },
  province: { path: 'scope.province', kind: 'words' },
  city: { path: 'scope.city', kind: 'words' },
  district: { path: 'scope.district', kind: 'words' },
  year: { path: 'scope.year', kind: 'whole' },
  type: { path: 'scope.type', kind: 'words' },
  total: { path: 'total', kind: 'points' },
  zeroDenominator: { path: 'zeroDenominator', kind: ({ zero }) => zero },
  notApplicable: { path: 'notApplicable', kind: ({ notApplicable }) => notApplicable },
  scoreDecimals: { path: 'rounding.score.decimals', kind: 'whole' },
  scoreMode: { path: 'rounding.score.mode', kind: ({ modes }) => modes },
  scoreAt: { path: 'rounding.score.at', kind: ({ scoreAt }) => scoreAt },
  totalDecimals: { path: 'rounding.total.decimals', kind: 'whole' },
  totalMode: { path: 'rounding.total.mode', kind: ({ modes }) => modes },
  totalOf: { path: 'rounding.total.of', kind: ({ totalOf }) => totalOf },
  rateDecimals: { path: 'rounding.rate.decimals', kind: 'whole' },
  rateMode: { path: 'rounding.rate.mode', kind: ({ modes }) => modes },
  laggingBelow: { path: 'monitoring.laggingBelow', kind: 'share' },
  seriousBelow: { path: 'monitoring.seriousBelow', kind: 'share' },
  monitoringStatus: { path: 'monitoring.status', kind: ({ status }) => status },
};
