/** What the add-in's metadata file says of its custom functions, and how Excel passes arguments by it. */

export interface FunctionParameter {
  readonly name: string;
  readonly description: string;
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly FunctionParameter[];
}

/** A value of a cell as office.js gets it; an error is an object. */
export type PassedValue = string | number | boolean | null | { readonly type: 'CustomFunctionError'; readonly code: string };

/** What a formula gives for one argument: a block of cells, one value, or `null` when it is left out. */
export type GivenArgument = PassedValue | readonly (readonly PassedValue[])[];

/** The arguments in the places in which Excel passes them: blocks where the metadata says so, and those that repeat in one list. */
export function passedArguments({ parameters }: FunctionMetadata, given: readonly GivenArgument[]): readonly unknown[] {
  return parameters.map((parameter, index) => {
    if (parameter.repeating === true) return given.slice(index).map((value) => passed(parameter, value));
    return passed(parameter, given[index] ?? null);
  });
}

function passed({ dimensionality, optional }: FunctionParameter, value: GivenArgument): unknown {
  if (dimensionality === 'scalar') return isBlock(value) ? (value[0]?.[0] ?? null) : value;
  if (value === null && optional === true) return null;
  return isBlock(value) ? value : [[value]];
}

function isBlock(value: GivenArgument): value is readonly (readonly PassedValue[])[] {
  return Array.isArray(value);
}
