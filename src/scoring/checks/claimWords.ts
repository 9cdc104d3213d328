/** The words by which reports say that all is well. */

/** Of an indicator or a rate: its standard is met. */
export const STANDARD_MET = ['达到考核要求', '达到考核标准', '达到评分标准', '符合考核要求', '符合要求', '达到要求', '达到标准', '达到目标', '完成目标', '达标', '得满分', '未扣分', '不扣分'] as const;

/** Of the year's targets, all of them. */
export const ALL_DONE = ['全部完成', '全部达成', '全部实现', '全面完成', '均已完成', '均已达成', '均已实现', '均完成', '均达成', '均达到', '圆满完成', '100%完成', '完成率为100%', '完成率达到100%', '完成率100%'] as const;

/** What has to be named with `ALL_DONE` for it to be about targets, and not about one piece of work. */
export const TARGETS = ['绩效目标', '年度目标', '绩效指标', '产出指标', '效益指标', '目标任务', '工作任务', '各项目标', '各项指标', '各项任务'] as const;

/** Right before such a word they turn it round. */
export const DENIALS = ['未', '没有', '不', '难以'] as const;

/** In front of it in the same clause they make an intention or a condition of it. */
export const INTENTIONS = ['下一步', '确保', '力争', '争取', '力求', '推动', '保障', '促进', '计划', '如果', '应当', '才能', '方可'] as const;
