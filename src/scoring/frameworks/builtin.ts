/** The frameworks that come with the product. A test validates and lints each file, so that they are used as they are. */
import futian2024 from './files/futian-2024.json';
import type { Framework } from './model';

export const DEFAULT_FRAMEWORK = futian2024 as unknown as Framework;

export const BUILT_IN_FRAMEWORKS: readonly Framework[] = [DEFAULT_FRAMEWORK];

export function builtInFramework(id: string): Framework | undefined {
  return BUILT_IN_FRAMEWORKS.find((framework) => framework.id === id);
}
