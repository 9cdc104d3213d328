/** What the pane says while it recognises a workbook's own tables, and in the review list. */
import type { Confidence } from '../scoring/recognition/model';
import type { Catalogue } from './language';

export type ReviewGroup = 'choose' | 'look' | 'accept' | 'broken' | 'missing' | 'bound' | 'absent';

interface RecognitionMessages {
  readonly title: string;
  readonly again: string;
  readonly lastYear: string;
  lastYearDone(p: { file: string; count: number }): string;
  readonly lastYearNothing: string;
  fileFailed(p: { file: string; why: string }): string;
  readonly fileFaults: Readonly<Record<'not-a-workbook' | 'encrypted' | 'old-xls' | 'broken' | 'too-large', string>>;
  readonly steps: Readonly<Record<'reading' | 'recognising' | 'binding', string>>;
  onSheet(p: { sheet: string }): string;
  readonly cancel: string;
  readonly cancelled: string;
  summary(p: { sheets: number; found: number }): string;
  partlyRead(p: { sheets: readonly string[] }): string;
  readonly nothing: string;
  readonly changedSince: string;
  acceptAll(p: { count: number }): string;
  leavesOut(p: { choose: number; low: number; doubtful: number }): string;
  accepted(p: { count: number; sheet: string | null }): string;
  acceptedOne(p: { input: string; cell: string }): string;
  readonly untouched: string;
  stillOpen(p: { choose: number; missing: number }): string;
  readonly undo: string;
  undone(p: { count: number }): string;
  readonly score: string;
  readonly groups: Readonly<Record<ReviewGroup, string>>;
  readonly hints: Readonly<Record<ReviewGroup, string>>;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly accept: string;
  readonly repoint: string;
  readonly pick: string;
  pickHint(p: { input: string }): string;
  picked(p: { input: string; cell: string }): string;
  readonly pickFaults: Readonly<Record<'not-one-cell' | 'not-four-cells' | 'not-a-table' | 'nothing-there' | 'own-sheet', string>>;
  pickFailed(p: { input: string; cell: string; why: string }): string;
  readonly byPerson: string;
  readonly reject: string;
  readonly rejected: string;
  readonly restore: string;
  readonly done: string;
  actionFor(p: { action: string; input: string }): string;
  readonly choices: string;
  readonly between: string;
  unitOf(p: { input: string }): string;
  readonly byWorkbook: string;
  inCore(p: { amount: string }): string;
  rows(p: { count: number }): string;
  readonly otherReading: string;
  refersTo(p: { cell: string }): string;
  readonly otherCell: string;
  readonly askUnits: string;
  readonly askUnitsHint: string;
  readonly sheetUnits: string;
  readonly sheetUnitsHint: string;
  unitOfSheet(p: { sheet: string }): string;
  readonly asFound: string;
  readonly makeMissing: string;
  makeMissingHint(p: { count: number }): string;
  readonly made: string;
}

export const recognitionMessages: Catalogue<RecognitionMessages> = {
  'zh-CN': {
    title: '识别现有表格',
    again: '重新识别',
    lastYear: '套用上年文件',
    lastYearDone: ({ file, count }) => `已参照「${file}」，${count} 项在相同位置找到，请核对后接受。`,
    lastYearNothing: '所选文件中没有可以套用的对应关系。',
    fileFailed: ({ file, why }) => `没有套用「${file}」：${why}。`,
    fileFaults: {
      'not-a-workbook': '不是 .xlsx 工作簿',
      encrypted: '文件有密码，请先在 Excel 中去掉密码另存',
      'old-xls': '是旧的 .xls 格式，请先在 Excel 中另存为 .xlsx',
      broken: '文件已损坏',
      'too-large': '文件过大',
    },
    steps: { reading: '正在读取', recognising: '正在识别', binding: '正在对应' },
    onSheet: ({ sheet }) => `「${sheet}」`,
    cancel: '取消',
    cancelled: '已取消，工作簿没有改动。',
    summary: ({ sheets, found }) => `读取 ${sheets} 张工作表，找到 ${found} 项数据`,
    partlyRead: ({ sheets }) => `${sheets.map((sheet) => `「${sheet}」`).join('')}内容很多，只读了前面的行。`,
    nothing: '没有识别出自评数据。可以生成填报表来填写，或选中单元格后逐项指定。',
    changedSince: '识别后工作簿有改动，可以重新识别。',
    acceptAll: ({ count }) => `全部接受（${count} 项）`,
    leavesOut: ({ choose, low, doubtful }) => {
      const left = [...(choose > 0 ? [`需要选择的 ${choose} 项`] : []), ...(low > 0 ? [`可信度低的 ${low} 项`] : []), ...(doubtful > 0 ? [`内容存疑的 ${doubtful} 项`] : [])];
      return left.length === 0 ? '只定义名称，不改动单元格。' : `不含${left.join('、')}。只定义名称，不改动单元格。`;
    },
    accepted: ({ count, sheet }) => `已对应 ${count} 项${sheet === null ? '' : `；需要汇总的放在「${sheet}」表`}`,
    acceptedOne: ({ input, cell }) => `已对应：${input}，${cell}`,
    untouched: '数据仍在原处，没有改动。',
    stillOpen: ({ choose, missing }) => [...(choose > 0 ? [`还有 ${choose} 项需要您选择`] : []), ...(missing > 0 ? [`${missing} 项未找到`] : [])].join('，'),
    undo: '撤销对应',
    undone: ({ count }) => `已撤销 ${count} 项对应，名称恢复原样。`,
    score: '评分',
    groups: { choose: '需要您选择', look: '请看一眼', accept: '建议接受', broken: '已失效', missing: '未找到', bound: '已对应', absent: '未找到的选填项' },
    hints: {
      choose: '几处都像，请选定一处。',
      look: '有疑点，核对后再接受。',
      accept: '',
      broken: '名称所指的单元格已被删除，请重新对应。',
      missing: '评分需要这些数据。可在表中选中单元格，再点「用选中的单元格」。',
      bound: '',
      absent: '没有也可以评分。',
    },
    confidence: { high: '可信度高', medium: '可信度中', low: '可信度低' },
    accept: '接受',
    repoint: '改用此处',
    pick: '用选中的单元格',
    pickHint: ({ input }) => `先在表中选中「${input}」所在的单元格，再点这里`,
    picked: ({ input, cell }) => `「${input}」改用 ${cell}，请核对后接受。`,
    pickFaults: {
      'not-one-cell': '请只选一个有内容的单元格',
      'not-four-cells': '请按季度顺序选四个单元格',
      'not-a-table': '请选中整张表，连同表头',
      'nothing-there': '这里没有内容',
      'own-sheet': '这是本加载项生成的表，请选您自己的表',
    },
    pickFailed: ({ input, cell, why }) => `「${input}」没有改用 ${cell}：${why}。`,
    byPerson: '由您选定',
    reject: '不采用',
    rejected: '不采用',
    restore: '恢复',
    done: '已对应',
    actionFor: ({ action, input }) => `${action}：${input}`,
    choices: '可能的单元格',
    between: '，',
    unitOf: ({ input }) => `${input}的金额单位`,
    byWorkbook: '同工作簿',
    inCore: ({ amount }) => `合 ${amount} 万元`,
    rows: ({ count }) => `${count} 行`,
    otherReading: '另一处',
    refersTo: ({ cell }) => `原指 ${cell}`,
    otherCell: '换一处',
    askUnits: '请确认金额单位',
    askUnitsHint: '这些表没有写明单位，暂按万元。',
    sheetUnits: '按工作表改金额单位',
    sheetUnitsHint: '整张表的金额单位识别有误时，在这里一次改正。',
    unitOfSheet: ({ sheet }) => `「${sheet}」的金额单位`,
    asFound: '按识别结果',
    makeMissing: '生成缺项填报表',
    makeMissingHint: ({ count }) => `只为没有找到的 ${count} 项新增填报表，已有的表和名称不动。`,
    made: '已生成填报表，填好后点「评分」。',
  },
  en: {
    title: 'Recognise existing tables',
    again: 'Recognise again',
    lastYear: 'Use last year’s file',
    lastYearDone: ({ file, count }) => `By “${file}”, ${count} inputs were found in the same places; look and accept.`,
    fileFailed: ({ file, why }) => `“${file}” was not used: ${why}.`,
    fileFaults: {
      'not-a-workbook': 'it is no .xlsx workbook',
      encrypted: 'it has a password; save a copy without it in Excel',
      'old-xls': 'it is an old .xls; save it as .xlsx in Excel',
      broken: 'the file is damaged',
      'too-large': 'the file is too large',
    },
    lastYearNothing: 'That file binds nothing that could be used here.',
    steps: { reading: 'Reading', recognising: 'Recognising', binding: 'Binding' },
    onSheet: ({ sheet }) => ` “${sheet}”`,
    cancel: 'Cancel',
    cancelled: 'Cancelled; the workbook is unchanged.',
    summary: ({ sheets, found }) => `${sheets} sheets read, ${found} inputs found`,
    partlyRead: ({ sheets }) => `Of ${sheets.map((sheet) => `“${sheet}”`).join(', ')} only the first rows were read.`,
    nothing: 'Nothing was recognised. Make input sheets, or select the cells one by one.',
    changedSince: 'The workbook has changed since; recognise again if need be.',
    acceptAll: ({ count }) => `Accept all (${count})`,
    leavesOut: ({ choose, low, doubtful }) => {
      const left = [...(choose > 0 ? [`${choose} to choose`] : []), ...(low > 0 ? [`${low} of low confidence`] : []), ...(doubtful > 0 ? [`${doubtful} of doubtful content`] : [])];
      return left.length === 0 ? 'Defines names only; no cell is changed.' : `Leaves out ${left.join(', ')}. Defines names only; no cell is changed.`;
    },
    accepted: ({ count, sheet }) => `${count} inputs bound${sheet === null ? '' : `; sums are on “${sheet}”`}`,
    acceptedOne: ({ input, cell }) => `Bound: ${input}, ${cell}`,
    untouched: 'The figures stay where they are, unchanged.',
    stillOpen: ({ choose, missing }) => [...(choose > 0 ? [`${choose} still to choose`] : []), ...(missing > 0 ? [`${missing} not found`] : [])].join(', '),
    undo: 'Undo binding',
    undone: ({ count }) => `${count} bindings taken back; the names are as before.`,
    score: 'Score',
    groups: { choose: 'For you to choose', look: 'Have a look', accept: 'Ready to accept', broken: 'Broken', missing: 'Not found', bound: 'Bound', absent: 'Optional, not found' },
    hints: {
      choose: 'Several places fit; choose one.',
      look: 'In doubt; look before you accept.',
      accept: '',
      broken: 'The cells of these names were deleted; bind them again.',
      missing: 'The score needs these. Select a cell in the sheet, then “Use selection”.',
      bound: '',
      absent: 'The score can do without.',
    },
    confidence: { high: 'high confidence', medium: 'medium confidence', low: 'low confidence' },
    accept: 'Accept',
    repoint: 'Use this one',
    pick: 'Use selection',
    pickHint: ({ input }) => `Select the cell of ${input} in the sheet first, then click here`,
    picked: ({ input, cell }) => `${input} from ${cell}; look and accept.`,
    pickFaults: {
      'not-one-cell': 'select one filled cell only',
      'not-four-cells': 'select four cells, a quarter each, in their order',
      'not-a-table': 'select the whole table with its header',
      'nothing-there': 'nothing is there',
      'own-sheet': 'that sheet was made by this add-in; select one of yours',
    },
    pickFailed: ({ input, cell, why }) => `${input} was not taken from ${cell}: ${why}.`,
    byPerson: 'your choice',
    reject: 'Reject',
    rejected: 'rejected',
    restore: 'Restore',
    done: 'bound',
    actionFor: ({ action, input }) => `${action}: ${input}`,
    choices: 'Possible cells',
    between: ', ',
    unitOf: ({ input }) => `Unit of ${input}`,
    byWorkbook: 'workbook’s',
    inCore: ({ amount }) => `= ${amount} 万元`,
    rows: ({ count }) => `${count} rows`,
    otherReading: 'Another place',
    refersTo: ({ cell }) => `was ${cell}`,
    otherCell: 'Another cell',
    askUnits: 'Please confirm the units',
    askUnitsHint: 'These sheets do not say theirs; 万元 is assumed.',
    sheetUnits: 'Unit of amounts by sheet',
    sheetUnitsHint: 'When a whole sheet was read in the wrong unit, put it right here at once.',
    unitOfSheet: ({ sheet }) => `Unit of “${sheet}”`,
    asFound: 'as recognised',
    makeMissing: 'Make sheets for what is missing',
    makeMissingHint: ({ count }) => `New input sheets for the ${count} inputs not found; sheets and names that exist stay as they are.`,
    made: 'Input sheets made; fill them in, then score.',
  },
};
