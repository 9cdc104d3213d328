/** Excel.RangeAreas: several blocks of cells of one sheet. */
import { HostObject } from '../protocol/hostObject';
import type { RangePlace } from './rangePlace';

/** A range, without knowing the class that makes ranges of areas. */
type Block = HostObject & Pick<RangePlace<never>, 'Address' | 'CellCount'>;

export class RangeAreasObject extends HostObject {
  override readonly className = 'RangeAreas';
  constructor(private readonly blocks: readonly Block[]) {
    super();
  }
  override get isKeptByReference(): boolean {
    return true;
  }
  override get scalars(): readonly string[] {
    return ['Address', 'AreaCount', 'CellCount'];
  }
  get Address(): string {
    return this.blocks.map(({ Address }) => Address).join(',');
  }
  get AreaCount(): number {
    return this.blocks.length;
  }
  get CellCount(): number {
    return this.blocks.reduce((sum, { CellCount }) => sum + CellCount, 0);
  }
  get Areas(): RangeCollectionObject {
    return new RangeCollectionObject(this.blocks);
  }
}

export class RangeCollectionObject extends HostObject {
  override readonly className = 'RangeCollection';
  constructor(private readonly ranges: readonly HostObject[]) {
    super();
  }
  override get items(): readonly HostObject[] {
    return this.ranges;
  }
  GetCount(): number {
    return this.ranges.length;
  }
}
