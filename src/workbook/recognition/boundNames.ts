/** What the names of the inputs refer to now. */
import type { QueuedInputs, QueuedTables } from '../inputs/readNames';
import type { BoundName } from './model';

/** By input, after the round trips of both. A name of several areas or of no cells at all is as broken as one whose cells are gone. */
export function boundNames(inputs: QueuedInputs, tables: QueuedTables | null): ReadonlyMap<string, BoundName> {
  const cells = inputs.cells();
  const names = [...inputs.items()].map(([input, item]): [string, BoundName] => {
    const found = cells.get(input);
    const isBroken = found?.found !== 'cells';
    const address = found?.found === 'cells' ? found.address : null;
    return [input, { name: item.name, state: isBroken ? 'broken' : 'bound', refersTo: address ?? String(item.formula), unit: inputs.unitName(input).told(item.comment).unit ?? null }];
  });
  const named = [...(tables?.cells() ?? [])].map(([input, found]): [string, BoundName] => [
    input,
    { name: input, state: 'bound', refersTo: found.found === 'cells' ? (found.address ?? '') : '', unit: found.found === 'cells' ? (found.unit ?? null) : null },
  ]);
  return new Map([...named, ...names]);
}
