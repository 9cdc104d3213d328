/** The input sheets that a workbook lacks. */
export { EMPTY_FILLING } from './model';
export { PUBLISHED_2024 } from './published2024';
export { makeTemplate } from './write';
