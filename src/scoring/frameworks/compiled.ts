/** A framework made ready for scoring many units: what every Score would look up again, looked up once. */
import { exactly, exactText, sum, type DecimalText, type Ratio } from '../exact/ratio';
import { indicatorsOf, type Framework, type Indicator, type Measure, type Operand, type Rule, type Veto } from './model';

export interface CompiledFramework {
  readonly measures: ReadonlyMap<string, Measure>;
  /** In the order of the form. */
  readonly indicators: readonly CompiledIndicator[];
  readonly sections: readonly CompiledSection[];
}

export interface CompiledSection extends CompiledGroup {
  readonly groups: readonly CompiledGroup[];
}

/** A level of the form with what its indicators add up to. */
export interface CompiledGroup {
  readonly name: string;
  readonly nameEn: string | null;
  readonly maximum: DecimalText;
  /** How many indicators it has; they follow each other. */
  readonly count: number;
}

export interface CompiledIndicator {
  readonly indicator: Indicator;
  readonly section: string;
  readonly group: string;
  readonly maximum: Ratio;
  /** Ids of the measures that its rule mentions, each once. */
  readonly measures: readonly string[];
  /** What its vetoes and those of its parts look at. */
  readonly vetoed: readonly Operand[];
  readonly unconfirmed: boolean;
}

const COMPILED = new WeakMap<Framework, CompiledFramework>();

/** Made once for each framework and kept as long as the framework is. */
export function compiled(framework: Framework): CompiledFramework {
  const known = COMPILED.get(framework);
  if (known) return known;
  const fresh: CompiledFramework = {
    measures: new Map(framework.measures.map((measure) => [measure.id, measure])),
    indicators: indicatorsOf(framework).map(({ indicator, section, group }) => ({
      indicator,
      section,
      group,
      maximum: exactly(indicator.maximum),
      measures: [...new Set(measureIdsOf(indicator.rule))],
      vetoed: [...(indicator.vetoes ?? []), ...vetoesWithin(indicator.rule)].map(({ value }) => value),
      unconfirmed: indicator.sources.some(({ status }) => status === 'unconfirmed'),
    })),
    sections: framework.sections.map((section) => ({
      ...compiledGroup(section, section.groups.flatMap((group) => group.indicators)),
      groups: section.groups.map((group) => compiledGroup(group, group.indicators)),
    })),
  };
  COMPILED.set(framework, fresh);
  return fresh;
}

function compiledGroup({ name, nameEn }: { readonly name: string; readonly nameEn?: string }, indicators: readonly Indicator[]): CompiledGroup {
  return { name, nameEn: nameEn ?? null, maximum: exactText(sum(indicators.map(({ maximum }) => exactly(maximum)))), count: indicators.length };
}

/** The measures that a rule mentions, in its order. */
export function measureIdsOf(rule: Rule): string[] {
  switch (rule.shape) {
    case 'bands':
    case 'proportional':
    case 'slope':
    case 'steps':
    case 'occurrences':
      return [rule.measure];
    case 'weighted':
      return rule.terms.map(({ measure }) => measure);
    case 'sum':
      return rule.parts.flatMap((part) => measureIdsOf(part.rule));
    case 'either':
      return rule.of.flatMap(measureIdsOf);
    case 'targets':
    case 'manual':
    case 'yes-no':
    case 'grades':
    case 'checklist':
      return [];
  }
}

/** The vetoes of the parts below a rule, at any depth. */
export function vetoesWithin(rule: Rule): readonly Veto[] {
  if (rule.shape === 'either') return rule.of.flatMap(vetoesWithin);
  if (rule.shape !== 'sum') return [];
  return rule.parts.flatMap((part) => [...(part.vetoes ?? []), ...vetoesWithin(part.rule)]);
}
