/** The same unit with some of its amounts in the other unit of money, as tables out of several programs have them. */
import { exactly, exactText, integer, divide, multiply } from '../../../src/scoring/exact/ratio';
import { inputNamed } from '../../../src/scoring/inputs/catalogue';
import type { Content, UnitData } from './unitData';

/** @param seed decides which inputs are converted; every third or so */
export function inMixedUnits(unit: UnitData, seed: number): UnitData {
  const written = unit.inputs['金额单位'];
  const isYuan = typeof written === 'string' && written.includes('元') && !written.includes('万元');
  const units: Record<string, '万元' | '元'> = {};
  const inputs = Object.fromEntries(
    Object.entries(unit.inputs).map(([name, value], index) => {
      if (inputNamed(name)?.kind !== 'amount' || (index * 7 + seed) % 3 !== 0) return [name, value];
      units[name] = isYuan ? '万元' : '元';
      const convert = (content: Content): Content => {
        if (typeof content !== 'number') return content;
        const exact = exactly(content);
        return Number(exactText(isYuan ? divide(exact, integer(10_000)) : multiply(exact, integer(10_000))));
      };
      return [name, Array.isArray(value) ? (value as Content[]).map(convert) : convert(value as Content)];
    }),
  ) as UnitData['inputs'];
  return { ...unit, inputs, units };
}
