/** What Excel accepts as a defined name and as a sheet name. */
import { parseArea } from './addresses';

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
/** Addresses in the other notation, and the two truth values. */
const OTHER_MEANING = /^(?:[rc]|r\d*c\d*|r\d+|c\d+|true|false)$/i;
const SHEET_FORBIDDEN = /[\\/?*[\]:]/;
const LONGEST_NAME = 255;
const LONGEST_SHEET_NAME = 31;

/** Letters, digits, dots and underscores, no cell address, at most 255 characters ("Names in formulas", Excel support). */
export function isValidName(name: string): boolean {
  return name.length <= LONGEST_NAME && NAME.test(name) && !OTHER_MEANING.test(name) && parseArea(name) === null;
}

/** At most 31 characters, none of \ / ? * [ ] :, no apostrophe at an end, not "History" ("Rename a worksheet", Excel support). */
export function isValidSheetName(name: string): boolean {
  const plain = name.length > 0 && name.length <= LONGEST_SHEET_NAME && !SHEET_FORBIDDEN.test(name);
  return plain && !/^'|'$/.test(name) && name.toLowerCase() !== 'history';
}
