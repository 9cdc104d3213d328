/** 部门预决算汇总表（含所属单位）: of the department with its units, not of other units alone. */
const INCLUDED = /(?:[含及和与]|包括|包含)(?:所属|下属|下级|二级|基层)(?:预算)?单位/g;

/** A title without the remark that counts other units in. */
export function withoutUnitsIncluded(title: string): string {
  return title.replace(INCLUDED, '');
}
