/** What is used of the custom-functions runtime of Office. It is a global of its own, also where there is no page. */

export interface CustomFunctionsRuntime {
  associate(id: string, calculate: (...values: unknown[]) => unknown): void;
  readonly Error: new (code: string, message?: string) => Error;
}

declare const CustomFunctions: CustomFunctionsRuntime | undefined;

/** The runtime; `null` outside Office. */
export function customFunctionsRuntime(): CustomFunctionsRuntime | null {
  return typeof CustomFunctions === 'undefined' ? null : CustomFunctions;
}
