/**
 * Input cells as integers. Each input has a line that checks it as the engine does and holds its number, or a word that
 * says why there is none; amounts have a second line that counts them in the finest unit that the workbook uses.
 */
import { formulaMessages } from '../../messages/formulaSheet';
import { reasons } from '../../messages/reasons';
import type { Framework } from '../frameworks/model';
import { inputNamed } from '../inputs/catalogue';
import type { AmountUnit } from '../inputs/readNumber';
import type { FormulaContext } from './context';
import { firstOf, quoted } from './excelText';
import type { WorkGrid } from './grid';
import { AMOUNT_DECIMALS, AMOUNT_LIMIT, COUNT_LIMIT, NotExpressible, ONE_LIMIT, RATE_DECIMALS } from './limits';
import { proportionalInputs, usedInputs } from './usedInputs';

/** An input as an integer in a cell, or a word there when it has none. */
export interface InputCell {
  readonly cell: string;
  /** The input is the integer ÷ this, times 万元 for amounts. */
  readonly unitsOf: bigint;
  readonly isAmount: boolean;
  readonly limit: bigint;
  readonly signed: boolean;
  /** Words for what is missing, as a formula that gives '' when nothing is. */
  readonly missing: string;
}

export interface InputBook {
  input(name: string, item: number | null): InputCell;
  /** A cell with 1 万元 counted in the unit of the amounts. */
  readonly one: { readonly cell: string; readonly limit: bigint };
  /** Words that stand in the place of a number: nothing was given (and not that it can't be used). */
  readonly notGiven: readonly string[];
}

/** 1 万元 is 10 to this power of 元. */
const YUAN_DIGITS = 4;

/** Lines for every input that the framework takes. */
export function inputBook(grid: WorkGrid, framework: Framework, context: FormulaContext): InputBook {
  const words = formulaMessages[context.language];
  const { notNamed, blank, unusable, tooFine } = words.input;
  const used = usedInputs(framework);
  const proportional = proportionalInputs(framework);

  grid.heading(words.headings.inputs);
  const unitReference = context.input('金额单位');
  const unit = unitReference === null ? grid.line('金额单位', quoted('万元')) : grid.line('金额单位', unitFormula(unitReference, unusable));
  const byUnit = (inWan: number, inYuan: number) => `IF(${unit}="元",${inYuan},${inWan})`;
  const fine = grid.line(words.labels.fineDecimals, byUnit(AMOUNT_DECIMALS.万元.fine, AMOUNT_DECIMALS.元.fine));
  const coarse = grid.line(words.labels.coarseDecimals, byUnit(AMOUNT_DECIMALS.万元.coarse, AMOUNT_DECIMALS.元.coarse));

  // An amount in a unit of its own is held in that of the others from its first line on.
  const decimalsIn = (own: AmountUnit | null) => (own === null ? fine : own === '元' ? `${fine}-${byUnit(YUAN_DIGITS, 0)}` : `${fine}+${byUnit(0, YUAN_DIGITS)}`);
  const converted = (number: string, own: AmountUnit | null) => (own === null ? number : own === '元' ? `${number}/${byUnit(10_000, 1)}` : `${number}*${byUnit(1, 10_000)}`);

  const checked = used.map(({ name, item }) => {
    const definition = inputNamed(name);
    if (!definition) throw new NotExpressible(`${name} is no input`);
    const label = item === null ? name : `${name}（${item}）`;
    const reference = context.input(name);
    const isAmount = definition.kind === 'amount';
    const own = isAmount ? (context.unitOf?.(name) ?? null) : null;
    if (reference === null) return { name, item, label, definition, isAmount, cell: grid.line(label, quoted(notNamed)), flag: null };
    if (isAmount && context.isUnitUnclear?.(name) === true) return { name, item, label, definition, isAmount, cell: grid.line(label, quoted(unusable)), flag: null };
    const number = item === null ? reference : `INDEX(${reference},${item})`;
    const decimals = proportional.has(name) ? RATE_DECIMALS.scored : RATE_DECIMALS.compared;
    const wanted = definition.shape === 'quarters' ? 4 : 1;
    const problems = [
      ...(definition.signed ? [] : [{ when: `${number}<0`, value: quoted(unusable) }]),
      ...(definition.kind === 'count' ? [{ when: `${number}<>ROUND(${number},0)`, value: quoted(unusable) }, { when: `${number}>=${COUNT_LIMIT}`, value: quoted(tooFine) }] : []),
      ...(definition.kind === 'rate' ? [{ when: `${number}>1`, value: quoted(unusable) }] : []),
      ...(isAmount || (definition.kind === 'rate' && proportional.has(name))
        ? [{ when: `${number}<>ROUND(${number},${isAmount ? decimalsIn(own) : decimals})`, value: quoted(tooFine) }]
        : []),
    ];
    const kept = isAmount ? `ROUND(${converted(number, own)},${fine})` : definition.kind === 'rate' ? `ROUND(${number}*${10n ** BigInt(decimals)},0)` : `ROUND(${number},0)`;
    const cell = grid.line(
      label,
      firstOf(
        [
          { when: `ISERROR(ROWS(${reference}))`, value: quoted(unusable) },
          { when: `ROWS(${reference})*COLUMNS(${reference})<>${wanted}`, value: quoted(unusable) },
          { when: `ISERROR(${number})`, value: quoted(unusable) },
          // Amounts mean nothing while their unit is written but not understood.
          ...(isAmount && own === null ? [{ when: `${unit}=${quoted(unusable)}`, value: quoted(unusable) }] : []),
          { when: `ISNUMBER(${number})`, value: firstOf(problems, kept) },
          { when: `TRIM(SUBSTITUTE(${number},"　",""))=""`, value: quoted(blank) },
        ],
        quoted(unusable),
      ),
    );
    const flag = isAmount ? grid.line(words.labels.needsFine({ input: label }), `IF(ISNUMBER(${cell}),IF(ABS(${cell}-ROUND(${cell},${coarse}))>0.0000001,1,0),0)`) : null;
    return { name, item, label, definition, isAmount, cell, flag };
  });

  const flags = checked.flatMap(({ flag }) => (flag === null ? [] : [flag]));
  const perUnit = grid.line(words.labels.unitsPerAmount, flags.length === 0 ? `10^${coarse}` : `IF(${flags.join('+')}>0,10^${fine},10^${coarse})`);
  const one = grid.line(words.labels.one, `${perUnit}*${byUnit(1, 10_000)}`);

  const cells = new Map<string, InputCell>();
  for (const { name, item, label, definition, isAmount, cell: raw } of checked) {
    const cell = isAmount
      ? grid.line(words.labels.inUnits({ input: label }), `IF(ISNUMBER(${raw}),IF(ABS(${raw})*${perUnit}>=${AMOUNT_LIMIT},${quoted(tooFine)},ROUND(${raw}*${perUnit},0)),${raw})`)
      : raw;
    const perRate = 10n ** BigInt(proportional.has(name) ? RATE_DECIMALS.scored : RATE_DECIMALS.compared);
    const tell = (why: 'missing' | 'blank' | 'unreadable') => quoted(reasons[context.language].missingInput({ input: name, quarter: item, why }));
    cells.set(`${name}/${item}`, {
      cell,
      isAmount,
      unitsOf: definition.kind === 'rate' ? perRate : 1n,
      limit: isAmount ? AMOUNT_LIMIT : definition.kind === 'rate' ? perRate : COUNT_LIMIT,
      signed: definition.signed === true,
      missing: firstOf(
        [
          { when: `ISNUMBER(${cell})`, value: '""' },
          { when: `${cell}=${quoted(blank)}`, value: tell('blank') },
          { when: `${cell}=${quoted(notNamed)}`, value: tell('missing') },
          { when: `${cell}=${quoted(tooFine)}`, value: quoted(words.input.beyond({ input: label })) },
        ],
        tell('unreadable'),
      ),
    });
  }
  return {
    one: { cell: one, limit: ONE_LIMIT },
    notGiven: [blank, notNamed],
    input(name, item) {
      if (context.derived?.has(name)) throw new NotExpressible(`${name} is worked out from a table`);
      const found = cells.get(`${name}/${item}`);
      if (!found) throw new Error(`${name} is not among the framework's inputs`);
      return found;
    },
  };
}

/** 万元 or 元 out of the cell, which may say 「单位：元」; nothing at all means 万元. */
function unitFormula(reference: string, unusable: string): string {
  const plain = ['"　",""', '" ",""', '"：",":"', '"金额单位:",""', '"单位:",""', '"人民币",""'].reduce((text, replacement) => `SUBSTITUTE(${text},${replacement})`, `${reference}&""`);
  return `IF(ISERROR(${reference}),${quoted(unusable)},IF(${plain}="","万元",IF(OR(${plain}="元",${plain}="万元"),${plain},${quoted(unusable)})))`;
}
