/** The strings that cells share, as plain text: rich text without its looks, phonetic readings left out. */
import { SaxesParser } from 'saxes';
import { localName } from './sheetData';
import { decodeCellText } from './xml';

export function readSharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  const parser = new SaxesParser();
  let current = '';
  let inText = false;
  let phonetic = 0;
  parser.on('opentag', (tag) => {
    const name = localName(tag.name);
    if (name === 'si') current = '';
    else if (name === 'rPh') phonetic += 1;
    else if (name === 't') inText = phonetic === 0;
  });
  parser.on('text', (text) => {
    if (inText) current += text;
  });
  parser.on('closetag', (tag) => {
    const name = localName(tag.name);
    if (name === 'si') strings.push(decodeCellText(current));
    else if (name === 'rPh') phonetic -= 1;
    else if (name === 't') inText = false;
  });
  parser.write(xml).close();
  return strings;
}
