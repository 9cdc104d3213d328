/**
 * The frameworks that come with the product: a light list to choose from, and each file fetched when it is chosen.
 * A test validates and lints every file and holds the list against it, so that they are used as they are.
 */
import { DEFAULT_FRAMEWORK } from './builtin';
import type { Framework } from './model';

/** What a person chooses by. */
export type FrameworkEntry = Pick<Framework, 'id' | 'title' | 'titleEn' | 'scope'>;

export const FRAMEWORK_LIST: readonly FrameworkEntry[] = [
  {
    id: 'futian-2024',
    title: '深圳市福田区2024年度部门整体支出绩效自评指标体系',
    titleEn: 'Futian District, Shenzhen: department self-evaluation framework 2024',
    scope: { province: '广东省', city: '深圳市', district: '福田区', year: 2024, type: '部门整体支出绩效自评' },
  },
  {
    id: 'mof-2013',
    title: '部门整体支出绩效评价共性指标体系框架（财政部2013年，参考）',
    titleEn: 'Ministry of Finance 2013: common indicators for department evaluation (reference)',
    scope: { year: 2013, type: '部门整体支出绩效评价' },
  },
  {
    id: 'hunan-type',
    title: '部门整体支出绩效评价指标体系（湖南类型）',
    titleEn: 'Department evaluation framework, Hunan type',
    scope: { province: '湖南省', type: '部门整体支出绩效评价' },
  },
  {
    id: 'hubei-type',
    title: '部门整体绩效自评表（湖北类型）',
    titleEn: 'Department self-evaluation by targets, Hubei type',
    scope: { province: '湖北省', type: '部门整体支出绩效自评' },
  },
  {
    id: 'chongqing-type',
    title: '部门整体绩效自评表（重庆类型）',
    titleEn: 'Department self-evaluation by targets, Chongqing type',
    scope: { province: '重庆市', type: '部门整体支出绩效自评' },
  },
  {
    id: 'project-2020',
    title: '项目支出绩效自评表（全国通用，10+90）',
    titleEn: 'Project self-evaluation form (national, 10 + 90)',
    scope: { type: '项目支出绩效自评' },
  },
];

/** Each file is a chunk of its own: the pane loads none that nobody chose. */
const FILES: Readonly<Record<string, () => Promise<{ readonly default: object }>>> = {
  'mof-2013': () => import(/* webpackChunkName: "on-demand-framework-mof-2013" */ './files/mof-2013.json'),
  'hunan-type': () => import(/* webpackChunkName: "on-demand-framework-hunan-type" */ './files/hunan-type.json'),
  'hubei-type': () => import(/* webpackChunkName: "on-demand-framework-hubei-type" */ './files/hubei-type.json'),
  'chongqing-type': () => import(/* webpackChunkName: "on-demand-framework-chongqing-type" */ './files/chongqing-type.json'),
  'project-2020': () => import(/* webpackChunkName: "on-demand-framework-project-2020" */ './files/project-2020.json'),
};

/** The built-in framework of that id; `undefined` when there is none. */
export async function loadBuiltin(id: string): Promise<Framework | undefined> {
  if (id === DEFAULT_FRAMEWORK.id) return DEFAULT_FRAMEWORK;
  const load = Object.hasOwn(FILES, id) ? FILES[id] : undefined;
  return load && ((await load()).default as Framework);
}
