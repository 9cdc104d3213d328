/**
 * Functions that came after the file format are marked in files, `_xlfn.XLOOKUP(…)`, and unmarked to people: without the
 * mark Excel takes them for unknown names ([MS-XLSX] 2.2.3). The model speaks as people do.
 */

const WORKSHEET_FUNCTIONS: ReadonlySet<string> = new Set(['FILTER', 'PY', 'SORT']);

const FUTURE_FUNCTIONS: ReadonlySet<string> = new Set(
  `ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR
  BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS
  CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ERF.PRECISE
  ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS
  FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV
  GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED
  ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST
  NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA
  PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY
  STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW
  UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(/\s+/),
);

const MARKED = /("(?:[^"]|"")*"|'(?:[^']|'')*')|_xlfn\.(?:_xlws\.)?([A-Z][A-Z0-9.]*)(?=\()/gi;
const CALLED = /("(?:[^"]|"")*"|'(?:[^']|'')*')|(?<![\p{L}\p{N}_.\\!])([A-Z][A-Z0-9.]*)(?=\()/giu;

/** A formula as the file has it to one as people write it. Marks of functions that the list does not know stay. */
export function unmarkFutureFunctions(formula: string): string {
  if (!formula.includes('_xlfn.')) return formula;
  return formula.replace(MARKED, (whole: string, _quoted: string | undefined, name: string | undefined) => (name !== undefined && markOf(name) !== '' ? name : whole));
}

/** A formula as people write it to one for the file. */
export function markFutureFunctions(formula: string): string {
  if (!formula.includes('(')) return formula;
  return formula.replace(CALLED, (whole: string, _quoted: string | undefined, name: string | undefined) => (name === undefined ? whole : markOf(name) + name));
}

function markOf(name: string): string {
  const known = name.toUpperCase();
  if (WORKSHEET_FUNCTIONS.has(known)) return '_xlfn._xlws.';
  return FUTURE_FUNCTIONS.has(known) ? '_xlfn.' : '';
}
