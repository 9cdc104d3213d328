/** What the list of frameworks is narrowed by. */
import { frameworkChoiceMessages } from '../../messages/frameworkChoice';
import { useLanguage } from '../state/words';
import type { facetsOf, Filter } from './choices';

interface FiltersProps {
  readonly facets: ReturnType<typeof facetsOf>;
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

export function FrameworkFilters({ facets, filter, onChange }: FiltersProps) {
  const words = frameworkChoiceMessages[useLanguage()].filters;
  return (
    <div className="filters">
      <Choice label={words.place} all={words.all} options={facets.places} value={filter.place} onChange={(place) => onChange({ ...filter, place })} />
      <Choice label={words.year} all={words.all} options={facets.years.map(String)} value={filter.year === null ? null : String(filter.year)} onChange={(year) => onChange({ ...filter, year: year === null ? null : Number(year) })} />
      <Choice label={words.type} all={words.all} options={facets.types} value={filter.type} onChange={(type) => onChange({ ...filter, type })} />
      <label>
        <span className="quiet">{words.words}</span>
        <input type="search" value={filter.words} onChange={(event) => onChange({ ...filter, words: event.currentTarget.value })} />
      </label>
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly options: readonly string[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

function Choice({ label, all, options, value, onChange }: ChoiceProps) {
  return (
    <label>
      <span className="quiet">{label}</span>
      <select value={value ?? ''} onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? null : currentTarget.value)}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
    </label>
  );
}
