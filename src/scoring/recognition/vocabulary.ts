/** The words that real tables use, from data that a finance officer can extend. */
import * as v from 'valibot';
import columns from './vocabulary/columns.json';
import documents from './vocabulary/documents.json';
import inputs from './vocabulary/inputs.json';
import items from './vocabulary/items.json';
import lookAlikes from './vocabulary/lookAlikes.json';
import otherWords from './vocabulary/otherWords.json';
import periods from './vocabulary/periods.json';
import sources from './vocabulary/sources.json';

/** What kind of figure of an item: its budget at the start of the year, what was spent of it, its value at year end… */
export const STAGES = ['initial', 'adjusted', 'budget', 'spent', 'plan', 'actual', 'opening', 'closing'] as const;
export type Stage = (typeof STAGES)[number];

const WORDS = v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.minLength(1));

const ITEM = v.strictObject({
  id: v.string(),
  words: WORDS,
  /** The item of which it is a part: 公务接待费 of 三公经费. */
  within: v.optional(v.string()),
  /** A word that is also a mere ending of other words: 支出, 收入. */
  weak: v.optional(v.boolean()),
  /** Titles use the word for more than the item, or for parts of it: a total below such a title is not sure. */
  broad: v.optional(v.boolean()),
  /** Items whose rows it may cross: 编制数 of 在编人员. */
  over: v.optional(v.array(v.string())),
  /** Says something only where nothing else is named: 部门预算. */
  vague: v.optional(v.boolean()),
  /** A source of money, which can also narrow another item: 财政拨款 in 财政拨款基本支出. */
  scope: v.optional(v.boolean()),
  /** Said of whomever or whatever its label names besides: 满意度 of anyone. */
  open: v.optional(v.boolean()),
  /** What is done to other items, which its label names too: 调剂 of 项目支出. */
  leads: v.optional(v.boolean()),
  /** Items whose labels mean it where a remark says so: 固定资产（净值）. */
  instead: v.optional(v.array(v.string())),
});

const PERIOD = v.strictObject({ quarter: v.picklist([1, 2, 3, 4]), span: v.optional(v.picklist(['cumulative', 'single'])), words: WORDS });

const INPUT_RULE = v.strictObject({
  input: v.string(),
  item: v.string(),
  year: v.optional(v.literal('prior')),
  /** A word that has to stand near, in the row, its headers or the headings above. */
  near: v.optional(v.string()),
  /** How far a figure is from what is meant when nothing tells its stage; left out where it has to be told. */
  bare: v.optional(v.number()),
  /** The same for each stage that can be meant. */
  stages: v.record(v.picklist(STAGES), v.number()),
});

const VOCABULARY = v.strictObject({
  items: v.array(ITEM),
  columns: v.record(v.picklist(STAGES), WORDS),
  lookAlikes: v.record(v.string(), WORDS),
  otherWords: v.strictObject({ prior: WORDS, current: WORDS, total: WORDS, self: WORDS, part: WORDS, filler: WORDS, cumulative: WORDS, single: WORDS }),
  periods: v.array(PERIOD),
  documents: v.record(v.string(), WORDS),
  /** Titles of tables of one source of money only, by the income that is all of it: 财政拨款收支总表. */
  sources: v.record(v.string(), WORDS),
  inputs: v.array(INPUT_RULE),
});

export type Item = v.InferOutput<typeof ITEM>;
export type InputRule = v.InferOutput<typeof INPUT_RULE>;
export type Vocabulary = v.InferOutput<typeof VOCABULARY>;

export const VOCABULARY_DATA: Vocabulary = v.parse(VOCABULARY, { items, columns, lookAlikes, otherWords, periods, documents, sources, inputs });

const ITEMS: ReadonlyMap<string, Item> = new Map(VOCABULARY_DATA.items.map((item) => [item.id, item]));

export function itemOf(id: string): Item | undefined {
  return ITEMS.get(id);
}

/** Whether `id` is `ancestor` or a part of it, of any depth. */
export function isWithin(id: string, ancestor: string): boolean {
  if (id === ancestor) return true;
  const parent = ITEMS.get(id)?.within;
  return parent !== undefined && isWithin(parent, ancestor);
}

const RULES = new Map<string, InputRule[]>();
for (const rule of VOCABULARY_DATA.inputs) RULES.set(rule.item, [...(RULES.get(rule.item) ?? []), rule]);

/** The inputs that a figure of that item can be. */
export function rulesOf(item: string): readonly InputRule[] {
  return RULES.get(item) ?? [];
}
