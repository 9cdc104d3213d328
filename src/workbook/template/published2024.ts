/** The figures of the published 2024 report, as its accountant would have filled them in; what it does not print stays blank. */
import type { TemplateFilling } from './model';
import published from './published-2024.json';

export const PUBLISHED_2024: TemplateFilling = published;
