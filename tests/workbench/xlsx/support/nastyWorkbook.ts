/** A workbook with one of everything that a careless editor loses. */
import { contentTypes, MAIN, RELATIONSHIPS, relationships, xml, zipParts, type Parts } from './parts';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const X14AC = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** The first sheet: text of all kinds, shared and array formulas, and everything that hangs on a sheet. */
const DATA = xml(
  `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}" xmlns:mc="${MC}" mc:Ignorable="x14ac xr" xmlns:x14ac="${X14AC}" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="{00000000-0001-0000-0000-000000000000}">` +
    '<sheetPr codeName="Sheet1"><tabColor theme="5" tint="0.39997558519241921"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:H20"/>' +
    '<sheetViews><sheetView showGridLines="0" tabSelected="1" zoomScale="85" zoomScaleNormal="85" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/><selection pane="topRight"/><selection pane="bottomLeft"/><selection pane="bottomRight" activeCell="C4" sqref="C4"/></sheetView></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="14.25" x14ac:dyDescent="0.2"/>' +
    '<cols><col min="1" max="1" width="20.625" style="1" bestFit="1" customWidth="1"/><col min="2" max="4" width="12.75" customWidth="1" outlineLevel="1"/><col min="6" max="6" width="0" hidden="1" customWidth="1"/></cols>' +
    '<sheetData>' +
    '<row r="1" spans="1:8" ht="30" customHeight="1" x14ac:dyDescent="0.2"><c r="A1" s="2" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>' +
    '<row r="2" spans="1:8" x14ac:dyDescent="0.2"><c r="A2" t="s"><v>3</v></c><c r="B2" s="3"><v>62.44</v></c><c r="C2"><v>0.1</v></c><c r="D2"><f t="shared" ref="D2:D5" si="0">B2*$C$2+SUM(B$2:B2)</f><v>68.684</v></c></row>' +
    '<row r="3" spans="1:8" x14ac:dyDescent="0.2"><c r="A3" t="inlineStr"><is><t xml:space="preserve"> 内联 </t></is></c><c r="B3"><v>1.0000000000000001E-5</v></c><c r="D3"><f t="shared" si="0"/><v>62.440011</v></c></row>' +
    '<row r="4" spans="1:8" hidden="1" x14ac:dyDescent="0.2"><c r="A4" t="str"><f>"="&amp;A2&amp;"&lt;&gt;"</f><v>=单位&lt;&gt;</v></c><c r="B4"><v>12345678901234567</v></c><c r="D4"><f t="shared" si="0"/><v>1</v></c></row>' +
    '<row r="5" spans="1:8" x14ac:dyDescent="0.2"><c r="A5" t="b"><v>1</v></c><c r="B5" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D5"><f t="shared" si="0"/><v>2</v></c><c r="E5" s="4" t="s"><v>4</v></c></row>' +
    '<row r="6" spans="1:8" x14ac:dyDescent="0.2"><c r="A6"><f t="array" ref="A6:A7">B2:B3*2</f><v>124.88</v></c><c r="B6" t="e"><v>#N/A</v></c></row>' +
    '<row r="7" spans="1:8" s="3" customFormat="1" x14ac:dyDescent="0.2"><c r="A7" s="3"><v>2.0000000000000002E-5</v></c></row>' +
    '<row r="10" spans="1:8" x14ac:dyDescent="0.2"><c r="G10" t="s"><v>5</v></c><c r="H10" t="s"><v>6</v></c></row>' +
    '<row r="11" spans="1:8" x14ac:dyDescent="0.2"><c r="G11" t="s"><v>7</v></c><c r="H11"><v>12</v></c></row>' +
    '<row r="20" spans="1:8" x14ac:dyDescent="0.2"><c r="A20" cm="1"><v>44927</v><extLst><ext uri="{kept}"/></extLst></c></row>' +
    '</sheetData>' +
    '<sheetProtection algorithmName="SHA-512" hashValue="AAAA" saltValue="BBBB" spinCount="100000" sheet="1" objects="1" scenarios="1"/>' +
    '<mergeCells count="1"><mergeCell ref="C1:D1"/></mergeCells>' +
    '<conditionalFormatting sqref="B2:B5"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>\'1 季度\'!$A$1</formula></cfRule></conditionalFormatting>' +
    '<conditionalFormatting sqref="C2:C5"><cfRule type="colorScale" priority="2"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFF8696B"/><color theme="0"/></colorScale></cfRule></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="E2:E9"><formula1>"甲,乙"</formula1></dataValidation></dataValidations>' +
    '<hyperlinks><hyperlink ref="A20" r:id="rId1"/><hyperlink ref="A2" location="\'1 季度\'!A1" display="跳转"/></hyperlinks>' +
    '<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" fitToHeight="0" orientation="landscape" r:id="rId2"/><headerFooter><oddHeader>&amp;C绩效</oddHeader><oddFooter>&amp;C第 &amp;P 页</oddFooter></headerFooter>' +
    '<rowBreaks count="1" manualBreakCount="1"><brk id="9" max="16383" man="1"/></rowBreaks>' +
    '<drawing r:id="rId3"/><legacyDrawing r:id="rId4"/><tableParts count="1"><tablePart r:id="rId5"/></tableParts>' +
    `<extLst><ext xmlns:x14="${X14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="{1}"><x14:dataBar/></x14:cfRule><xm:sqref>B2:B5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>` +
    '</worksheet>',
);

const QUARTER = xml(
  `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>51.7</v></c><c r="B1"><f>数据!B2+SUM('1 季度'!A1:A1)</f><v>114.14</v></c></row></sheetData></worksheet>`,
);

const SHARED_STRINGS = xml(
  `<sst xmlns="${MAIN}" count="8" uniqueCount="8"><si><r><rPr><b/><sz val="14"/><rFont val="宋体"/></rPr><t>部门</t></r><r><t xml:space="preserve"> 整体</t></r></si>` +
    '<si><t>A_x000D_\nB_x005F_x000D_</t></si><si><t>𠮷野家</t><rPh sb="0" eb="1"><t>よし</t></rPh></si><si><t>单位</t></si><si><t>=1+1</t></si><si><t>名称</t></si><si><t>数量</t></si><si><t>椅子</t></si></sst>',
);

const STYLES = xml(
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="176" formatCode="0.00_ &quot;万元&quot;"/></numFmts>` +
    '<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="宋体"/><family val="3"/><charset val="134"/><scheme val="minor"/></font><font><b/><sz val="14"/><color theme="0"/><name val="黑体"/><family val="3"/><charset val="134"/></font></fonts>' +
    '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="-0.249977111117893"/><bgColor indexed="64"/></patternFill></fill><fill><gradientFill degree="90"><stop position="0"><color theme="0"/></stop><stop position="1"><color theme="4"/></stop></gradientFill></fill></fills>' +
    '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border diagonalUp="1"><left style="thin"><color auto="1"/></left><right/><top/><bottom style="double"><color rgb="FF112233"/></bottom><diagonal style="thin"><color auto="1"/></diagonal></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment vertical="center"/></xf></cellStyleXfs>' +
    '<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><alignment vertical="center"/></xf>' +
    '<xf numFmtId="0" fontId="0" fillId="3" borderId="0" xfId="0" applyFill="1"/>' +
    '<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1" readingOrder="1"/><protection locked="0"/></xf>' +
    '<xf numFmtId="176" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
    '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>' +
    '<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2"/></styleSheet>',
);

const THEME_COLORS = { dk1: '000000', lt1: 'FFFFFF', dk2: '44546A', lt2: 'E7E6E6', accent1: '336699', accent2: 'ED7D31', accent3: 'A5A5A5', accent4: 'FFC000', accent5: '5B9BD5', accent6: '70AD47', hlink: '0563C1', folHlink: '954F72' };
const THEME = xml(
  `<a:theme xmlns:a="${DRAWING}/main" name="自定义"><a:themeElements><a:clrScheme name="自定义">` +
    Object.entries(THEME_COLORS).map(([slot, color]) => `<a:${slot}><a:srgbClr val="${color}"/></a:${slot}>`).join('') +
    '</a:clrScheme><a:fontScheme name="Office"><a:majorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme>' +
    '<a:fmtScheme name="Office"><a:fillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:fillStyleLst><a:lnStyleLst><a:ln w="6350"/><a:ln w="12700"/><a:ln w="19050"/></a:lnStyleLst><a:effectStyleLst><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle></a:effectStyleLst><a:bgFillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>',
);

const CHART = xml(
  `<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>'1 季度'!$A$1:$A$1</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`,
);

const DRAWING_PART = xml(
  `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"><xdr:twoCellAnchor><xdr:from><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${RELATIONSHIPS}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
);

const VML =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>';

export const NASTY_DEFINED_NAMES =
  `<definedName name="_xlnm.Print_Area" localSheetId="0">数据!$A$1:$H$20</definedName>` +
  `<definedName name="_xlnm.Print_Titles" localSheetId="0">数据!$1:$2</definedName>` +
  `<definedName name="报废" comment="删掉的表">#REF!$A$1</definedName>` +
  `<definedName name="税率">0.13</definedName>` +
  `<definedName name="几块">数据!$B$2,数据!$B$4:$B$5</definedName>` +
  `<definedName name="合计公式">SUM(数据!$B$2:$B$5)&amp;"元"</definedName>` +
  `<definedName name="一季度">'1 季度'!$A$1</definedName>` +
  `<definedName name="一季度" localSheetId="0">数据!$B$2</definedName>` +
  `<definedName name="藏着" hidden="1">数据!$A$1</definedName>`;

export const NASTY_PARTS: Parts = {
  '[Content_Types].xml': contentTypes(
    {
      'xl/workbook.xml': 'sheet.main',
      'xl/worksheets/sheet1.xml': 'worksheet',
      'xl/worksheets/sheet2.xml': 'worksheet',
      'xl/styles.xml': 'styles',
      'xl/sharedStrings.xml': 'sharedStrings',
      'xl/calcChain.xml': 'calcChain',
      'xl/tables/table1.xml': 'table',
      'xl/comments1.xml': 'comments',
      'xl/theme/theme1.xml': 'application/vnd.openxmlformats-officedocument.theme+xml',
      'xl/drawings/drawing1.xml': 'application/vnd.openxmlformats-officedocument.drawing+xml',
      'xl/charts/chart1.xml': 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
      'customXml/itemProps1.xml': 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
      'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
      'docProps/app.xml': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    },
    { vml: 'application/vnd.openxmlformats-officedocument.vmlDrawing', bin: 'application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings' },
  ),
  '_rels/.rels': relationships(
    ['rId1', 'officeDocument', 'xl/workbook.xml'],
    ['rId2', 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml'],
    ['rId3', 'extended-properties', 'docProps/app.xml'],
  ),
  'docProps/core.xml': xml('<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>绩效自评</dc:title></cp:coreProperties>'),
  'docProps/app.xml': xml('<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>'),
  'customXml/item1.xml': '<data xmlns="urn:somebody-else"> 别人的数据 </data>',
  'customXml/itemProps1.xml': xml('<ds:datastoreItem ds:itemID="{11111111-1111-1111-1111-111111111111}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>'),
  'customXml/_rels/item1.xml.rels': relationships(['rId1', 'customXmlProps', 'itemProps1.xml']),
  'xl/workbook.xml': xml(
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><fileVersion appName="xl" lastEdited="7"/><workbookPr defaultThemeVersion="124226"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000" activeTab="0"/></bookViews>` +
      `<sheets><sheet name="数据" sheetId="1" r:id="rId1"/><sheet name="1 季度" sheetId="7" state="hidden" r:id="rId2"/></sheets><definedNames>${NASTY_DEFINED_NAMES}</definedNames><calcPr calcId="191029" iterate="1"/></workbook>`,
  ),
  'xl/_rels/workbook.xml.rels': relationships(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'worksheet', '/xl/worksheets/sheet2.xml'],
    ['rId3', 'theme', 'theme/theme1.xml'],
    ['rId4', 'styles', 'styles.xml'],
    ['rId5', 'sharedStrings', 'sharedStrings.xml'],
    ['rId6', 'calcChain', 'calcChain.xml'],
    ['rId7', 'customXml', '../customXml/item1.xml'],
  ),
  'xl/worksheets/sheet1.xml': DATA,
  'xl/worksheets/sheet2.xml': QUARTER,
  'xl/worksheets/_rels/sheet1.xml.rels': relationships(
    ['rId1', 'hyperlink', 'https://example.com/a?b=1&amp;c=2'],
    ['rId2', 'printerSettings', '../printerSettings/printerSettings1.bin'],
    ['rId3', 'drawing', '../drawings/drawing1.xml'],
    ['rId4', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['rId5', 'table', '../tables/table1.xml'],
    ['rId6', 'comments', '../comments1.xml'],
  ),
  'xl/printerSettings/printerSettings1.bin': '\u0001\u0002打印机',
  'xl/drawings/drawing1.xml': DRAWING_PART,
  'xl/drawings/_rels/drawing1.xml.rels': relationships(['rId1', 'chart', '../charts/chart1.xml']),
  'xl/charts/chart1.xml': CHART,
  'xl/drawings/vmlDrawing1.vml': VML,
  'xl/comments1.xml': xml(`<comments xmlns="${MAIN}"><authors><author>审计</author></authors><commentList><comment ref="B2" authorId="0"><text><r><t>核对</t></r><r><t xml:space="preserve"> 一下</t></r></text></comment></commentList></comments>`),
  'xl/tables/table1.xml': xml(
    `<table xmlns="${MAIN}" id="3" name="表1" displayName="表1" ref="G10:H11" totalsRowShown="0"><autoFilter ref="G10:H11"/><tableColumns count="2"><tableColumn id="1" name="名称"/><tableColumn id="2" name="数量"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`,
  ),
  'xl/styles.xml': STYLES,
  'xl/sharedStrings.xml': SHARED_STRINGS,
  'xl/theme/theme1.xml': THEME,
  'xl/calcChain.xml': xml(`<calcChain xmlns="${MAIN}"><c r="D2" i="1"/><c r="D3" i="1"/></calcChain>`),
};

export function nastyWorkbook(): Uint8Array {
  return zipParts(NASTY_PARTS);
}
