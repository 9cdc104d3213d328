/** 万元 or 元, for one input or for a sheet. */
import type { AmountUnit } from '../../scoring/inputs/readNumber';

interface UnitSelectProps {
  readonly label: string;
  readonly value: AmountUnit | null;
  /** What `null` is called; without it there is always a unit. */
  readonly none?: string;
  readonly onChange: (unit: AmountUnit | null) => void;
}

const UNITS: readonly AmountUnit[] = ['万元', '元'];

export function UnitSelect({ label, value, none, onChange }: UnitSelectProps) {
  return (
    <select className="unit" aria-label={label} value={value ?? ''} onChange={({ currentTarget }) => onChange(UNITS.find((unit) => unit === currentTarget.value) ?? null)}>
      {none !== undefined && <option value="">{none}</option>}
      {UNITS.map((unit) => (
        <option key={unit}>{unit}</option>
      ))}
    </select>
  );
}
