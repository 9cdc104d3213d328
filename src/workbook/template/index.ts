/** The input sheets: those that a workbook lacks, or all of them in a new one. */
export { EMPTY_FILLING } from './model';
export { openTemplate } from './newWorkbook';
export { PUBLISHED_2024 } from './published2024';
export { makeTemplate } from './write';
