/** Last year's bindings brought into this year's review. Nothing is written. */
import { sheetThisYear, withLastYear, type FileBinding, type LastYearCells, type LeftOutName } from '../../scoring/recognition/lastYear';
import { inputNamed } from '../../scoring/inputs/catalogue';
import type { Candidate } from '../../scoring/recognition/model';
import { placeAddress } from '../host/addresses';
import { runInWorkbook, type RunOptions } from '../host/run';
import { queueCandidateCells } from './candidateCells';
import { cellContent } from './cellContent';
import type { CandidateCells, Review, ReviewItem } from './model';

/**
 * Two round trips: the sheets' names, and the cells that last year's places are now. What last year's file says nothing
 * about is told with its reason.
 * @throws WorkbookError
 */
export async function applyLastYear(review: Review, names: readonly (FileBinding | LeftOutName)[], options: RunOptions = {}): Promise<Review> {
  const { result, roundTrips } = await runInWorkbook(async ({ workbook, sync }) => {
    workbook.worksheets.load('items/name');
    await sync();
    const sheets = workbook.worksheets.items.map(({ name }) => name);
    const leftOut = names.flatMap((name): LeftOutName[] => {
      if ('why' in name) return [name];
      return sheetThisYear(name.place.sheet, sheets) === null ? [{ input: name.input, why: 'no-sheet', refersTo: placeAddress(name.place) }] : [];
    });
    const placed = names.flatMap((binding) => {
      const sheet = 'why' in binding ? null : sheetThisYear(binding.place.sheet, sheets);
      if ('why' in binding || sheet === null) return [];
      const place = { ...binding.place, sheet };
      const isTable = inputNamed(binding.input)?.shape === 'table';
      const range = workbook.worksheets.getItem(sheet).getRangeByIndexes(place.row, place.column, isTable ? 1 : place.rows, place.columns);
      range.load('values');
      return [{ binding, place, range, candidate: { source: { kind: 'area', place }, values: isTable ? [] : [null], unit: null, confidence: 'low', why: [] } satisfies Candidate }];
    });
    const details = queueCandidateCells(workbook, placed.map(({ candidate }) => candidate));
    await sync();
    const cells = new Map(placed.map(({ binding, place, range, candidate }) => [
      binding.input,
      { last: { place, values: (range.values as unknown[][]).flat().map(cellContent), unit: binding.unit }, cells: details.of(candidate) },
    ]));
    return { leftOut, cells };
  }, options);
  const items = review.items.map((item) => merged(item, result.cells.get(item.input)));
  return { ...review, items, lastYearLeftOut: result.leftOut, roundTrips: review.roundTrips + roundTrips };
}

function merged(item: ReviewItem, lastYear: { readonly last: LastYearCells; readonly cells: CandidateCells } | undefined): ReviewItem {
  if (!lastYear) return item;
  const proposal = withLastYear(item, lastYear.last);
  const known = new Map(item.candidates.map(({ source }, index) => [source, item.cells[index]]));
  return { ...item, ...proposal, cells: proposal.candidates.map(({ source }) => known.get(source) ?? lastYear.cells) };
}
