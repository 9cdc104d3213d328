/** Many units in one workbook of plain formulas, recalculated by LibreOffice in one run. */
import { strToU8, zipSync } from 'fflate';
import { indicatorsOf, type Framework } from '../../../src/scoring/frameworks/model';
import { formulaSheet } from '../../../src/scoring/formulas';
import { convert } from '../../workbench/xlsx/support/convert';
import { JUDGEMENT_HEADER, TARGET_HEADER, type Content, type UnitData } from './unitData';

/** What the sheet shows of one unit, as LibreOffice calculated it. */
export interface SheetResult {
  readonly indicators: ReadonlyMap<string, { readonly score: string; readonly deduction: string; readonly reason: string }>;
  readonly total: { readonly score: string; readonly deduction: string; readonly rating: string; readonly open: string; readonly note: string };
}

export interface UnitOfFramework {
  readonly framework: Framework;
  readonly unit: UnitData;
  readonly withReasons?: boolean;
  /** Scores that a person types over the formulas, by indicator. */
  readonly typed?: Readonly<Record<string, number>>;
}

const WORK = '计算';
const RESULT = '结果';
const INPUT = '数据';

/** Rows by sheet; a formula begins with `=`. */
type Rows = (readonly Content[])[];

/** Writes, recalculates and reads back all units; LibreOffice has so many minutes for it. */
export function recalculated(soffice: string, units: readonly UnitOfFramework[], minutes: number): SheetResult[] {
  const sheets: Record<typeof RESULT | typeof WORK | typeof INPUT, Rows> = { [RESULT]: [], [WORK]: [], [INPUT]: [] };
  const places = units.map(({ framework, unit, withReasons = false, typed = {} }) => {
    const place = putInputs(sheets[INPUT], unit);
    const resultRow = sheets[RESULT].length;
    const ids = indicatorsOf(framework).map(({ indicator }) => indicator.id);
    const sheet = formulaSheet(framework, {
      ...place,
      work: { sheet: WORK, row: sheets[WORK].length, column: 0 },
      scoreCell: (id) => `${RESULT}!$A$${resultRow + ids.indexOf(id) + 1}`,
      withReasons,
      language: 'zh-CN',
    });
    sheets[WORK].push(...sheet.work);
    for (const id of ids) {
      const formulas = sheet.indicators.get(id);
      if (!formulas || !('score' in formulas)) throw new Error(`${id}: ${JSON.stringify(formulas)}`);
      sheets[RESULT].push([typed[id] ?? formulas.score, formulas.deduction, formulas.reason]);
    }
    const { total } = sheet;
    if (!('score' in total)) throw new Error(total.notExpressible);
    sheets[RESULT].push([total.score, total.deduction, total.rating, total.open, total.note]);
    return { ids, resultRow };
  });
  const rows = calculate(soffice, sheets, minutes);
  return places.map(({ ids, resultRow }) => {
    const at = (row: number, column: number) => rows[row]?.[column] ?? '';
    const totalRow = resultRow + ids.length;
    return {
      indicators: new Map(ids.map((id, index) => [id, { score: at(resultRow + index, 0), deduction: at(resultRow + index, 1), reason: at(resultRow + index, 2) }])),
      total: { score: at(totalRow, 0), deduction: at(totalRow, 1), rating: at(totalRow, 2), open: at(totalRow, 3), note: at(totalRow, 4) },
    };
  });
}

function putInputs(rows: Rows, { inputs, units = {}, judgements, targets }: UnitData) {
  const references = new Map<string, string>();
  for (const [name, value] of Object.entries(inputs)) {
    const row = rows.length + 1;
    rows.push(Array.isArray(value) ? (value as readonly Content[]) : [value as Content]);
    references.set(name, `${INPUT}!$A$${row}${Array.isArray(value) ? `:$D$${row}` : ''}`);
  }
  const putTable = (header: readonly Content[], body: readonly (readonly Content[])[]) => {
    const first = rows.length + 1;
    rows.push(header, ...body);
    return `${INPUT}!$A$${first}:$D$${rows.length}`;
  };
  return {
    input: (name: string) => references.get(name) ?? null,
    unitOf: (name: string) => units[name] ?? null,
    judgements: judgements && {
      reference: putTable(JUDGEMENT_HEADER, judgements),
      capacity: judgements.length + 2,
      columns: { indicator: 1, item: 2, score: 3, reason: 4 },
    },
    targets: targets && { reference: putTable(TARGET_HEADER, targets), capacity: targets.length + 2, columns: { name: 1, operator: 2, target: 3, actual: 4 }, hasOwnPoints: false },
  };
}

/** Formulas go into the file without results, so that LibreOffice has to calculate every one. */
function calculate(soffice: string, sheets: Readonly<Record<string, Rows>>, minutes: number): string[][] {
  const csv = convert(soffice, 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false', { 'units.xlsx': workbook(sheets) }, minutes)['units.csv'];
  return new TextDecoder().decode(csv).split('\n').map((line) => line.split('\t').map((cell) => cell.replace(/^"(.*)"$/, '$1')));
}

function workbook(sheets: Readonly<Record<string, Rows>>): Uint8Array {
  const names = Object.keys(sheets);
  const part = (text: string) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`);
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006';
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return zipSync(
    {
      '[Content_Types].xml': part(
        `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>${names.map((_, index) => `<Override PartName="/xl/sheet${index + 1}.xml" ContentType="${type}.worksheet+xml"/>`).join('')}</Types>`,
      ),
      '_rels/.rels': part(`<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`),
      'xl/workbook.xml': part(
        `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="r${index + 1}"/>`).join('')}</sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': part(
        `<Relationships xmlns="${packages}/relationships">${names.map((_, index) => `<Relationship Id="r${index + 1}" Type="${office}/worksheet" Target="sheet${index + 1}.xml"/>`).join('')}</Relationships>`,
      ),
      ...Object.fromEntries(Object.values(sheets).map((rows, index) => [`xl/sheet${index + 1}.xml`, part(`<worksheet xmlns="${main}"><sheetData>${rows.map((row, line) => rowXml(row, line, names[index] !== INPUT)).join('')}</sheetData></worksheet>`)])),
    },
    { level: 1 },
  );
}

function rowXml(cells: readonly Content[], row: number, hasFormulas: boolean): string {
  return `<row r="${row + 1}">${cells
    .map((cell, column) => {
      if (cell === null || cell === '') return '';
      const at = `r="${letters(column)}${row + 1}"`;
      if (typeof cell === 'number') return `<c ${at}><v>${cell}</v></c>`;
      if (hasFormulas && cell.startsWith('=')) return `<c ${at}><f>${escaped(cell.slice(1))}</f></c>`;
      return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
    })
    .join('')}</row>`;
}

function letters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : letters(Math.floor(column / 26) - 1) + letter;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
