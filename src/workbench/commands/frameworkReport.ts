/** What a framework was understood to say, on the terminal. */
import { frameworkCommandMessages } from '../../messages/frameworkCommand';
import type { Language } from '../../messages/language';
import { ruleMessages } from '../../messages/rules';
import type { FrameworkEntry } from '../../scoring/frameworks/library';
import { indicatorsOf, type Framework } from '../../scoring/frameworks/model';
import { inputsUsedBy } from '../../scoring/frameworks/usage';
import { inputNamed } from '../../scoring/inputs/catalogue';
import { nameIn } from '../../scoring/wording';
import { quantityText } from '../../scoring/wording/formula';
import { ruleText } from '../../scoring/wording/rule';

/** Each indicator with its weight, its rule in plain words and its inputs; then the measures as formulas. */
export function frameworkReport(framework: Framework, language: Language): string {
  const messages = frameworkCommandMessages[language];
  const indicators = indicatorsOf(framework);
  const { title, titleEn, version, document, total } = framework;
  const lines = [
    messages.heading({
      title: nameIn({ name: title, nameEn: titleEn ?? null }, language),
      version,
      document: [document.title, document.number].filter((part) => part !== undefined).join(' '),
      total,
      indicators: indicators.length,
    }),
  ];
  const usage = [...inputsUsedBy(framework)];
  for (const [index, { indicator, section, group }] of indicators.entries()) {
    const before = indicators[index - 1];
    if (before?.section !== section || before.group !== group) lines.push('', messages.level(levelNames(framework, section, group, language)));
    lines.push(
      messages.indicator({
        name: named(indicator, language),
        maximum: indicator.maximum,
        rule: ruleText(indicator.rule, framework, language),
        vetoes: (indicator.vetoes ?? []).map(({ because, becauseEn }) => ruleMessages[language].veto({ because: language === 'en' ? (becauseEn ?? because) : because })),
        inputs: usage.filter(([, { indicators: users }]) => users.some(({ id }) => id === indicator.id)).map(([input]) => inputText(input, language)),
        unconfirmed: indicator.sources.filter(({ status }) => status === 'unconfirmed').map(({ aspect }) => aspect),
      }),
    );
  }
  lines.push('', messages.measures, ...framework.measures.map((measure) => messages.measure({ name: named(measure, language), formula: quantityText(measure.value, framework, language) })));
  return lines.join('\n');
}

/** A line of the list to choose from. */
export function entryLine({ id, title, titleEn, scope }: FrameworkEntry, language: Language): string {
  const { province, city, district, year, type } = scope;
  const place = [province, city, district, year === undefined ? undefined : String(year)].filter((part) => part !== undefined).join(' ');
  return frameworkCommandMessages[language].entry({ id, title: nameIn({ name: title, nameEn: titleEn ?? null }, language), place, type });
}

function levelNames(framework: Framework, section: string, group: string, language: Language): { section: string; group: string } {
  const level = framework.sections.find(({ name }) => name === section);
  const within = level?.groups.find(({ name }) => name === group);
  return { section: level ? named(level, language) : section, group: within ? named(within, language) : group };
}

function inputText(input: string, language: Language): string {
  return language === 'en' ? (inputNamed(input)?.alias ?? input) : input;
}

function named({ name, nameEn }: { readonly name: string; readonly nameEn?: string }, language: Language): string {
  return nameIn({ name, nameEn: nameEn ?? null }, language);
}
