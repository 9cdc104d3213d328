/** The workbook of the workbench: one truth for the grid, the host of office.js and the commands. */
export * from './addresses';
export { ModelError, WorkbookFileError, type ModelErrorCode, type WorkbookFileErrorCode } from './errors';
export { Sheet } from './sheet';
export type * from './types';
export { WorkbookModel } from './workbook';
export { charactersToPixels, charactersToPoints, pixelsToCharacters, pointsToCharacters } from './measures';
export { isDateFormat } from '../xlsx/numberFormats';
