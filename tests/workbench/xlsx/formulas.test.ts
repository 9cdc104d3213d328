import { renameSheetInFormula, shiftFormula } from '../../../src/workbench/xlsx/formulas';

describe('a formula copied elsewhere', () => {
  test.each([
    ['A1+$A1+A$1+$A$1', 1, 2, 'C2+$A2+C$1+$A$1'],
    ['SUM(B$2:B2)', 3, 0, 'SUM(B$2:B5)'],
    ['数据!A1&"A1"&\'A1\'!B2', 1, 1, '数据!B2&"A1"&\'A1\'!C3'],
    ['LOG10(A1)+ABCD1+A1.B', 1, 0, 'LOG10(A2)+ABCD1+A1.B'],
    ['表1[[#All],[A1]]+A1', 1, 0, '表1[[#All],[A1]]+A2'],
    ['表1[A1]*税率', 5, 5, '表1[A1]*税率'],
    ['SUM(A:A,$B:B,2:3,$2:3)', 1, 1, 'SUM(B:B,$B:C,3:4,$2:4)'],
    ['A1', -1, 0, '#REF!'],
    ['B2:XFD2', 0, 1, 'C2:#REF!'],
    ['"引号""A1"""&A1', 1, 0, '"引号""A1"""&A2'],
    ['1E5+1.5E-3+A1', 1, 0, '1E5+1.5E-3+A2'],
    ['IF(#N/A,#REF!,A1)', 1, 0, 'IF(#N/A,#REF!,A2)'],
    ['销售A1+A1_x', 1, 1, '销售A1+A1_x'],
  ] as const)('%s moved %i down and %i right is %s', (formula, rows, columns, moved) => {
    expect(shiftFormula(formula, rows, columns)).toBe(moved);
  });
});

describe('a formula whose sheet gets another name', () => {
  test.each([
    ['数据!A1', '2024 数据', "'2024 数据'!A1"],
    ['数据!$A$1:$B$2+数据!C3', '新', '新!$A$1:$B$2+新!C3'],
    ["'数据'!A1", '新', '新!A1'],
    ['"数据!A1"&数据!A1', '新', '"数据!A1"&新!A1'],
    ['大数据!A1+数据!A1', '新', '大数据!A1+新!A1'],
    ['[1]数据!A1', '新', '[1]数据!A1'],
    ["'[书.xlsx]数据'!A1", '新', "'[书.xlsx]数据'!A1"],
    ['SUM(数据:合计!A1)', '新', 'SUM(新:合计!A1)'],
    ["SUM('甲:数据'!A1)", '1 季度', "SUM('甲:1 季度'!A1)"],
    ['数据!税率', '新', '新!税率'],
    ['表1[数据!A1]', '新', '表1[数据!A1]'],
  ] as const)('%s becomes, with 数据 called %s, %s', (formula, name, renamed) => {
    expect(renameSheetInFormula(formula, '数据', name)).toBe(renamed);
  });

  test('names of sheets are compared without case', () => {
    expect(renameSheetInFormula('SHEET1!A1+sheet10!A1', 'Sheet1', '新')).toBe('新!A1+sheet10!A1');
  });

  test.each([
    ['数据!A1+B1', '#REF!A1+B1'],
    ["SUM('数据'!$A$1:$B$2)", 'SUM(#REF!$A$1:$B$2)'],
    ['"数据!A1"', '"数据!A1"'],
    ['数据!税率', '#REF!税率'],
  ] as const)('with the sheet removed %s becomes %s', (formula, broken) => {
    expect(renameSheetInFormula(formula, '数据', null)).toBe(broken);
  });
});
