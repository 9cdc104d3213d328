/** The framework that is scored with unless another is chosen. A test validates and lints it, so that it is used as it is. */
import futian2024 from './files/futian-2024.json';
import type { Framework } from './model';

export const DEFAULT_FRAMEWORK = futian2024 as unknown as Framework;
