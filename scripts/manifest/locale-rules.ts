import { allElements, descendant, elementsNamed, type ManifestElement } from './parse-manifest';
import { finding, type ManifestFinding, type RuleFamily } from './rule';

/** Chinese is what everyone sees unless their Office is in one of the other locales. */
const DEFAULT_LOCALE = 'zh-CN';
const OTHER_LOCALES: readonly string[] = ['en-US'];
const HAN = /\p{Script=Han}/u;

/** Every text exists in every language, each in its own. */
export const localeRules: RuleFamily = {
  rules: ['default-locale', 'locale-complete', 'locale-unknown', 'locale-duplicate', 'locale-language'],
  check: (root) => [...defaultLocale(root), ...translatable(root).flatMap(overrides), ...overridden(root).flatMap(knownLocales)],
};

function defaultLocale(root: ManifestElement): readonly ManifestFinding[] {
  const element = descendant(root, 'DefaultLocale');
  if (element === undefined || element.text === DEFAULT_LOCALE) return [];
  return [finding('default-locale', element, `The default locale is ${DEFAULT_LOCALE}, not "${element.text}".`)];
}

/** Texts that people read, and the functions' metadata, whose descriptions people read. */
function translatable(root: ManifestElement): readonly ManifestElement[] {
  const metadata = descendant(root, 'VersionOverrides', 'Hosts', 'Host', 'AllFormFactors', 'ExtensionPoint', 'Metadata', 'SourceLocation');
  const named = ['DisplayName', 'Description'].map((name) => descendant(root, name));
  return [
    ...named.filter((element) => element !== undefined),
    ...elementsNamed(root, 'String'),
    ...elementsNamed(root, 'Url').filter((url) => url.attributes.id === metadata?.attributes.resid),
  ];
}

function overridden(root: ManifestElement): readonly ManifestElement[] {
  return [...allElements(root)].filter((element) => element.children.some((child) => child.name === 'Override'));
}

function overrides(element: ManifestElement): readonly ManifestFinding[] {
  const missing = OTHER_LOCALES.filter((locale) => !element.children.some((child) => child.attributes.Locale === locale)).map((locale) =>
    finding('locale-complete', element, `${nameOf(element)} has no ${locale} override.`),
  );
  return [...missing, ...(element.name === 'Url' ? [] : languages(element))];
}

/** Catches a translation that was forgotten or swapped. */
function languages(element: ManifestElement): readonly ManifestFinding[] {
  return [
    ...(HAN.test(element.attributes.DefaultValue ?? '') ? [] : [finding('locale-language', element, `${nameOf(element)} is not Chinese by default.`)]),
    ...element.children
      .filter((child) => child.attributes.Locale?.startsWith('en') === true && HAN.test(child.attributes.Value ?? ''))
      .map((child) => finding('locale-language', child, `The English text of ${nameOf(element)} holds Chinese.`)),
  ];
}

function knownLocales(element: ManifestElement): readonly ManifestFinding[] {
  const locales = element.children.filter((child) => child.name === 'Override').map((child) => child.attributes.Locale ?? '');
  return [
    ...locales
      .filter((locale) => !OTHER_LOCALES.includes(locale))
      .map((locale) => finding('locale-unknown', element, `${nameOf(element)} is overridden for "${locale}"; the locales are ${OTHER_LOCALES.join(', ')}.`)),
    ...locales
      .filter((locale, index) => locales.indexOf(locale) < index)
      .map((locale) => finding('locale-duplicate', element, `${nameOf(element)} is overridden twice for ${locale}.`)),
  ];
}

function nameOf(element: ManifestElement): string {
  return element.attributes.id === undefined ? `<${element.name}>` : `"${element.attributes.id}"`;
}
