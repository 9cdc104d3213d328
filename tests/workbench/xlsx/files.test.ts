import { strToU8, unzipSync, zipSync } from 'fflate';
import { WorkbookFileError, WorkbookModel } from '../../../src/workbench/model';
import { contentTypes, MAIN, relationships, workbookWithCells, xml, zipParts } from './support/parts';
import { nastyWorkbook } from './support/nastyWorkbook';

function codeOf(bytes: Uint8Array): string {
  try {
    const model = WorkbookModel.open(bytes);
    for (const sheet of model.sheets) sheet.usedArea(false);
  } catch (error) {
    if (error instanceof WorkbookFileError) return error.code;
    throw error;
  }
  return 'opened';
}

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** A compound file whose directory names one stream. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set(COMPOUND_FILE);
  bytes.set([...stream].flatMap((character) => [character.charCodeAt(0), 0]), 1024);
  return bytes;
}

/** A small zip whose directory says that its parts unpack to 4 GB. */
function bomb(): Uint8Array {
  const bytes = zipSync({ '[Content_Types].xml': strToU8(contentTypes({})), 'xl/workbook.xml': new Uint8Array(100_000) });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const DIRECTORY_ENTRY = 0x02014b50;
  const UNPACKED_SIZE = 24;
  for (let at = 0; at + UNPACKED_SIZE + 4 <= bytes.length; at++) if (view.getUint32(at, true) === DIRECTORY_ENTRY) view.setUint32(at + UNPACKED_SIZE, 4_000_000_000, true);
  return bytes;
}

describe('a file that is no workbook is refused with a reason', () => {
  test.each([
    ['nothing at all', new Uint8Array()],
    ['a text file', strToU8('项目,金额\n合计,12\n')],
    ['a PDF', strToU8('%PDF-1.7\n')],
    ['a zip with something else', zipSync({ 'readme.txt': strToU8('hello') })],
    ['a Word document', zipParts({ '[Content_Types].xml': contentTypes({}), '_rels/.rels': relationships(['rId1', 'officeDocument', 'word/document.xml']), 'word/document.xml': xml('<w:document xmlns:w="urn:w"/>') })],
    ['a binary workbook', zipParts({ '[Content_Types].xml': contentTypes({}), '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.bin']), 'xl/workbook.bin': '\u0083\u0001' })],
  ])('%s: not-a-workbook', (_, bytes) => expect(codeOf(bytes)).toBe('not-a-workbook'));

  test('the old format: old-xls', () => expect(codeOf(compoundFile('Workbook'))).toBe('old-xls'));

  test('a file with a password: encrypted', () => expect(codeOf(compoundFile('EncryptedPackage'))).toBe('encrypted'));

  test('a zip cut short: broken', () => {
    const whole = nastyWorkbook();
    expect(codeOf(whole.slice(0, Math.floor(whole.length / 2)))).toBe('broken');
  });

  test.each([
    ['a workbook part that is no XML', { 'xl/workbook.xml': '<workbook' }],
    ['a sheet part that is no XML', { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1"><c r="A1"><v>1</row>' }],
    ['cells that are not well-formed', { 'xl/worksheets/sheet1.xml': xml(`<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1</c></row></sheetData></worksheet>`) }],
    ['an entity of its own', { 'xl/workbook.xml': `<!DOCTYPE x [<!ENTITY a "b">]><workbook xmlns="${MAIN}"><sheets/></workbook>` }],
    ['a number that is none', { 'xl/worksheets/sheet1.xml': xml(`<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>12,5</v></c></row></sheetData></worksheet>`) }],
  ])('%s: broken', (_, parts) => expect(codeOf(workbookWithCells('<row r="1"/>', { parts }))).toBe('broken'));

  test('a sheet that is missing from the file: broken', () => {
    const bytes = zipParts({
      '[Content_Types].xml': contentTypes({ 'xl/workbook.xml': 'sheet.main' }),
      '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml']),
      'xl/workbook.xml': xml(`<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="甲" sheetId="1" r:id="rId1"/></sheets></workbook>`),
      'xl/_rels/workbook.xml.rels': relationships(['rId1', 'worksheet', 'worksheets/sheet1.xml']),
    });
    expect(codeOf(bytes)).toBe('broken');
  });

  test('a zip that unpacks to gigabytes: too-large, before it is unpacked', () => expect(codeOf(bomb())).toBe('too-large'));
});

describe('files of other programs', () => {
  test('a workbook without styles, theme and shared strings opens and can be saved', () => {
    const model = WorkbookModel.open(workbookWithCells('<row r="1"><c r="A1"><v>1</v></c></row>'));
    expect(model.sheets[0]?.content(0, 0).value).toBe(1);
    model.sheets[0]?.patchStyle({ row: 0, column: 0, rows: 1, columns: 1 }, { font: { bold: true }, numberFormat: '0.000' });
    const again = WorkbookModel.open(model.save());
    expect(again.sheets[0]?.style(0, 0)).toMatchObject({ font: { bold: true }, numberFormat: '0.000' });
  });

  test('elements may have a prefix', () => {
    const prefixed = xml(`<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`);
    const model = WorkbookModel.open(workbookWithCells('', { parts: { 'xl/worksheets/sheet1.xml': prefixed } }));
    model.sheets[0]?.edit('person', (cells) => cells.set(1, 0, { value: '乙', formula: null }));
    model.sheets[0]?.merge({ row: 3, column: 0, rows: 1, columns: 2 });
    const again = WorkbookModel.open(model.save());
    expect([again.sheets[0]?.content(0, 0).value, again.sheets[0]?.content(1, 0).value]).toEqual(['甲', '乙']);
    expect(again.sheets[0]?.merges).toHaveLength(1);
  });

  test('parts in UTF-16 and with a byte order mark are read', () => {
    const text = `<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c></row></sheetData></worksheet>`;
    const utf16 = new Uint8Array([0xff, 0xfe, ...[...text].flatMap((character) => [character.charCodeAt(0) & 255, character.charCodeAt(0) >> 8])]);
    const plain = WorkbookModel.open(workbookWithCells('')).save();
    const model = WorkbookModel.open(withPart(plain, 'xl/worksheets/sheet1.xml', utf16));
    expect(model.sheets[0]?.content(0, 0).value).toBe('甲');
    model.sheets[0]?.edit('person', (cells) => cells.set(0, 1, { value: 2, formula: null }));
    expect(WorkbookModel.open(model.save()).sheets[0]?.content(0, 0).value).toBe('甲');
  });

  test('rows and cells may leave out their addresses', () => {
    const model = WorkbookModel.open(workbookWithCells('<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>'));
    const [sheet] = model.sheets;
    const read = () => [sheet?.content(0, 0), sheet?.content(0, 1), sheet?.content(3, 2), sheet?.content(3, 3), sheet?.content(4, 0)].map((content) => content?.value);
    expect(read()).toEqual([1, 2, 3, 4, 5]);
    sheet?.edit('person', (cells) => cells.set(1, 0, { value: 9, formula: null }));
    const again = WorkbookModel.open(model.save()).sheets[0];
    expect([...(again?.filledCells() ?? [])].map(({ row, column, content }) => [row, column, content.value])).toEqual([[0, 0, 1], [0, 1, 2], [1, 0, 9], [3, 2, 3], [3, 3, 4], [4, 0, 5]]);
  });

  test('a value may stand in a CDATA section', () => {
    const model = WorkbookModel.open(workbookWithCells('<row r="1"><c r="A1" t="str"><v><![CDATA[a<b&c]]></v></c></row>'));
    expect(model.sheets[0]?.content(0, 0).value).toBe('a<b&c');
  });
});

function withPart(file: Uint8Array, path: string, bytes: Uint8Array): Uint8Array {
  return zipSync({ ...unzipSync(file), [path]: bytes });
}
