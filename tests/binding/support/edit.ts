/** LibreOffice as a second person at the workbook: rows and columns inserted and deleted there, saved as .xlsx again. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { XLSX } from '../../workbench/xlsx/support/convert';

/** One change of a sheet; rows and columns are counted from 0. */
export interface SheetEdit {
  readonly sheet: string;
  readonly what: 'Rows' | 'Columns';
  readonly change: 'insertByIndex' | 'removeByIndex';
  readonly at: number;
  readonly count: number;
}

/** The workbook after the edits, as LibreOffice saved it. */
export function editedByLibreOffice(soffice: string, workbook: Uint8Array, edits: readonly SheetEdit[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'edit-'));
  try {
    const [source, target] = [join(folder, 'before.xlsx'), join(folder, 'after.xlsx')];
    writeFileSync(source, workbook);
    writeProfile(join(folder, 'profile', 'user'), macro(source, target, edits));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    execFileSync(soffice, [profile, '--headless', 'macro:///Standard.Edits.Run'], { stdio: 'ignore', timeout: 120_000 });
    return readFileSync(target);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function macro(source: string, target: string, edits: readonly SheetEdit[]): string {
  const url = (path: string) => basicText(pathToFileURL(path).href);
  return [
    'Sub Run',
    'Dim hidden(0) As New com.sun.star.beans.PropertyValue',
    'hidden(0).Name = "Hidden"',
    'hidden(0).Value = True',
    `document = StarDesktop.loadComponentFromURL(${url(source)}, "_blank", 0, hidden())`,
    ...edits.map(({ sheet, what, change, at, count }) => `document.Sheets.getByName(${basicText(sheet)}).${what}.${change}(${at}, ${count})`),
    'Dim filter(0) As New com.sun.star.beans.PropertyValue',
    'filter(0).Name = "FilterName"',
    `filter(0).Value = ${basicText(XLSX.replace(/^xlsx:/, ''))}`,
    `document.storeToURL(${url(target)}, filter())`,
    'document.close(True)',
    'End Sub',
  ].join('\n');
}

function basicText(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** A profile that counts as set up: a new one would be filled with an empty library over this one. */
function writeProfile(user: string, basic: string): void {
  const library = join(user, 'basic', 'Standard');
  mkdirSync(library, { recursive: true });
  const head = '<?xml version="1.0" encoding="UTF-8"?>';
  const names = 'xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"';
  const doctype = (element: string, file: string) => `${head}<!DOCTYPE ${element} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${file}.dtd">`;
  const files: Readonly<Record<string, string>> = {
    'registrymodifications.xcu': `${head}<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/Office"><prop oor:name="ooSetupInstCompleted" oor:op="fuse"><value>true</value></prop></item></oor:items>`,
    'basic/script.xlc': `${doctype('library:libraries', 'libraries')}<library:libraries ${names}><library:library library:name="Standard" library:link="false"/></library:libraries>`,
    'basic/Standard/script.xlb': `${doctype('library:library', 'library')}<library:library ${names} library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Edits"/></library:library>`,
    'basic/Standard/Edits.xba': `${doctype('script:module', 'module')}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Edits" script:language="StarBasic">${escaped(basic)}</script:module>`,
  };
  for (const [path, content] of Object.entries(files)) writeFileSync(join(user, path), content);
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
