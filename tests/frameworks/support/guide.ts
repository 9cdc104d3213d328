/** The guide as its reader has it: the examples in JSON, and beside them the tables of the sheet 「评分标准」. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HEAD_SPANS, INDICATOR_COLUMNS, MEASURE_SPANS, RATING_SPANS } from '../../../src/scoring/frameworks/sheet/layout';
import type { Cell } from '../../../src/scoring/inputs/cells';

export const guide = readFileSync(join(process.cwd(), 'docs/framework-guide.md'), 'utf8');

export type MarkdownTable = readonly (readonly string[])[];

export interface Example {
  readonly json: string;
  /** What stands between this example and the next block of code or heading. */
  readonly after: string;
}

export function examples(kind: 'rule' | 'veto' | 'measure' | 'framework'): readonly Example[] {
  return [...guide.matchAll(new RegExp(`\`\`\`json ${kind}\\n([^\`]+)\`\`\`\\n((?:(?!\\n\`\`\`|\\n#)[^])*)`, 'g'))].map(([, json = '', after = '']) => ({ json, after }));
}

/** The section under a heading, up to the next heading of its level. */
export function section(heading: string): string {
  const [, ...found] = guide.split(/^## /m);
  return found.find((text) => text.startsWith(`${heading}\n`)) ?? '';
}

/** The tables of a text, with their headers and without the lines of dashes. */
export function tablesIn(text: string): readonly MarkdownTable[] {
  return [...text.matchAll(/(?:^\|.*\|\n?)+/gm)].map(([table]) =>
    table
      .trim()
      .split('\n')
      .filter((line) => !/^\|(?: -+ \|)+$/.test(line))
      .map((line) => line.slice(1, -1).split(/(?<!\\)\|/).map((cell) => cell.trim().replace(/\\\|/g, '|'))),
  );
}

export interface WrittenSheet {
  /** Labels and values, one pair a row. */
  readonly head: MarkdownTable;
  readonly ratings: MarkdownTable;
  readonly indicators: MarkdownTable;
  readonly measures: MarkdownTable;
}

/** The cells of a sheet typed by hand: each table under its header, nothing from the program. */
export function typed({ head, ratings, indicators, measures }: WrittenSheet): Cell[][] {
  const [{ label, value }] = HEAD_SPANS;
  const rows = [
    ...head.map(([name = '', content = '']) => new Map([[label.column, name], [value.column, content]])),
    ...ratings.map((row) => inColumns(row, Object.values(RATING_SPANS).map(({ column }) => column))),
    ...indicators.map((row) => inColumns(row, INDICATOR_COLUMNS.map((_, index) => index))),
    ...measures.map((row) => inColumns(row, Object.values(MEASURE_SPANS).map(({ column }) => column))),
  ];
  return rows.map((row, index) => INDICATOR_COLUMNS.map((_, column) => cellOf(row.get(column) ?? '', index, column)));
}

function inColumns(row: readonly string[], columns: readonly number[]): ReadonlyMap<number, string> {
  return new Map(row.map((text, index) => [columns[index] ?? 0, text]));
}

function cellOf(text: string, row: number, column: number): Cell {
  return { value: text === '' ? null : /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : text, address: `评分标准!${String.fromCharCode(65 + column)}${row + 1}` };
}
