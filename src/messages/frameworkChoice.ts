/** Choosing, importing, exporting and comparing frameworks in the pane. */
import type { Catalogue } from './language';

interface FrameworkChoiceMessages {
  readonly title: string;
  readonly close: string;
  readonly filters: Readonly<Record<'place' | 'year' | 'type' | 'all' | 'anyYear' | 'words', string>>;
  readonly nationwide: string;
  readonly nothing: string;
  readonly inUse: string;
  readonly imported: string;
  readonly choose: string;
  readonly compare: string;
  readonly export: string;
  readonly remove: string;
  reallyRemove(p: { title: string }): string;
  readonly cancel: string;
  unknownChoice(p: { id: string; used: string }): string;
  readonly import: {
    readonly title: string;
    readonly hint: string;
    readonly file: string;
    imported(p: { title: string }): string;
    readonly notJson: string;
    readonly tooLarge: string;
    idTaken(p: { id: string }): string;
    faulty(p: { count: number }): string;
    readonly warnings: string;
    exists(p: { title: string; version: string }): string;
    readonly replace: string;
    readonly keep: string;
  };
  readonly exported: { readonly title: string; readonly download: string; readonly copy: string; readonly copied: string };
  readonly comparison: { readonly title: string; readonly from: string; readonly to: string; counted(p: { count: number }): string };
}

export const frameworkChoiceMessages: Catalogue<FrameworkChoiceMessages> = {
  'zh-CN': {
    title: '选择评价指标体系',
    close: '关闭',
    filters: { place: '适用地区', year: '年度', type: '类型', all: '全部', anyYear: '不限年度', words: '查找名称' },
    nationwide: '全国',
    nothing: '没有符合条件的指标体系。',
    inUse: '正在使用',
    imported: '导入',
    choose: '选用',
    compare: '比较',
    export: '导出',
    remove: '删除',
    reallyRemove: ({ title }) => `从本工作簿删除“${title}”`,
    cancel: '取消',
    unknownChoice: ({ id, used }) => `工作簿选定的指标体系“${id}”在这里找不到，现按“${used}”评分。请导入它的 JSON 文件，或另选一个。`,
    import: {
      title: '导入本地区的指标体系',
      hint: '选择按编写说明做好的 JSON 文件。检查无误后存入本工作簿，随文件保存，别人打开也按它评分。',
      file: '选择 JSON 文件',
      imported: ({ title }) => `已导入“${title}”，可在上面选用。`,
      notJson: '这个文件不是 JSON 文件，没有导入。请选择导出的或按编写说明做好的 .json 文件。',
      tooLarge: '工作簿里导入的指标体系太多，存不下了，没有导入。请先删除不用的。',
      idTaken: ({ id }) => `编号（id）“${id}”是自带指标体系的，没有导入。请在文件中改一个编号，如“${id}-local”。`,
      faulty: ({ count }) => `文件有 ${count} 处错误，没有导入。请改正后再导入：`,
      warnings: '可以使用，但请留意：',
      exists: ({ title, version }) => `本工作簿已有同一编号的“${title}”（${version}），尚未替换。新旧不同之处：`,
      replace: '用新的替换',
      keep: '保留原来的',
    },
    exported: { title: '导出的 JSON', download: '下载文件', copy: '复制', copied: '已复制' },
    comparison: { title: '比较两个指标体系', from: '由', to: '到', counted: ({ count }) => (count === 0 ? '两者没有差别。' : `有 ${count} 处差别：`) },
  },
  en: {
    title: 'Choose a framework',
    close: 'Close',
    filters: { place: 'For', year: 'Year', type: 'Kind', all: 'All', anyYear: 'Any year', words: 'Find by name' },
    nationwide: 'Nationwide',
    nothing: 'No framework fits.',
    inUse: 'in use',
    imported: 'imported',
    choose: 'Use',
    compare: 'Compare',
    export: 'Export',
    remove: 'Delete',
    reallyRemove: ({ title }) => `Delete “${title}” from this workbook`,
    cancel: 'Cancel',
    unknownChoice: ({ id, used }) => `The workbook’s framework “${id}” is not known here; “${used}” is used instead. Import its JSON file, or choose another one.`,
    import: {
      title: 'Import a framework',
      hint: 'Choose a JSON file made as the guide tells. Once checked it is kept in this workbook and saved with the file, so that everyone scores by it.',
      file: 'Choose a JSON file',
      imported: ({ title }) => `“${title}” was imported and can be chosen above.`,
      notJson: 'That file is no JSON and was not imported. Choose a .json file that was exported, or made as the guide tells.',
      tooLarge: 'The workbook carries too many imported frameworks already; nothing was imported. Delete some first.',
      idTaken: ({ id }) => `The id “${id}” belongs to a framework that comes with the product; nothing was imported. Change it in the file, for example to “${id}-local”.`,
      faulty: ({ count }) => `The file has ${count} faults and was not imported. Put them right and import again:`,
      warnings: 'Usable, but look at this:',
      exists: ({ title, version }) => `The workbook carries “${title}” (${version}) under the same id, and still does. What differs:`,
      replace: 'Replace it',
      keep: 'Keep the old one',
    },
    exported: { title: 'Exported JSON', download: 'Download', copy: 'Copy', copied: 'Copied' },
    comparison: { title: 'Compare two frameworks', from: 'From', to: 'To', counted: ({ count }) => (count === 0 ? 'They do not differ.' : `${count} differences:`) },
  },
};
