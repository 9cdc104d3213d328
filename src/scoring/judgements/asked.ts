/** What of a framework a person decides: what no number decides, or no number that a unit must have. */
import type { DecimalText } from '../exact/ratio';
import { gradesOf, leavesOf, yesNoOf, type Leaf } from '../frameworks/leaves';
import { indicatorsOf, type ChecklistItem, type Framework, type Grade, type Indicator, type Rule } from '../frameworks/model';
import { inputsOfRule } from '../frameworks/usage';
import { inputNamed } from '../inputs/catalogue';

/** One thing that a person scores: an indicator as a whole (`item` is `null`), or one of its parts or items. */
export interface Asked {
  readonly indicator: Indicator;
  readonly item: Leaf | null;
  readonly maximum: DecimalText;
  readonly grades: readonly Grade[];
  readonly yesNo: { readonly yes: DecimalText; readonly no: DecimalText } | null;
  readonly facts: ChecklistItem['facts'];
}

/** In the order of the form; the items of an indicator follow each other. */
export function askedOf(framework: Framework): readonly Asked[] {
  return indicatorsOf(framework).flatMap(({ indicator }) => {
    const items = leavesOf(indicator.rule).filter((leaf) => leavesOf(leaf.rule).length === 0 && asksPerson(leaf.rule, framework));
    if (items.length > 0) return items.map((item) => asked(indicator, item));
    return asksPerson(indicator.rule, framework) ? [asked(indicator, null)] : [];
  });
}

function asked(indicator: Indicator, item: Leaf | null): Asked {
  const { maximum, rule } = item ?? indicator;
  return { indicator, item, maximum, grades: gradesOf(rule), yesNo: yesNoOf(rule), facts: item?.facts };
}

function asksPerson(rule: Rule, framework: Framework): boolean {
  switch (rule.shape) {
    case 'manual':
    case 'yes-no':
    case 'grades':
      return true;
    case 'either':
      return rule.of.some((alternative) => asksPerson(alternative, framework));
    case 'sum':
    case 'checklist':
    case 'targets':
      return false;
    default:
      return inputsOfRule(rule, framework).every((name) => inputNamed(name)?.required === false);
  }
}
