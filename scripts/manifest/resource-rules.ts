import { allElements, descendant, elementsNamed, type ManifestElement } from './parse-manifest';
import { finding, type ManifestFinding, type RuleFamily } from './rule';

const LONGEST_RESOURCE_ID = 32;
const LONGEST_URL = 2048;
const LONGEST_SHORT_TEXT = 125;
const LONGEST_LONG_TEXT = 250;

/** Which list of resources an element's `resid` must point into. */
const KIND_OF_REFERENCE: Readonly<Record<string, string>> = {
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
  Image: 'Images',
  SourceLocation: 'Urls',
  FunctionFile: 'Urls',
  LearnMoreUrl: 'Urls',
  Runtime: 'Urls',
};

/** References and resources agree, addresses are secure and of one origin, texts fit. */
export const resourceRules: RuleFamily = {
  rules: [
    'resource-id-unique', 'resource-id-length', 'resource-dangling', 'resource-unused', 'resource-kind',
    'https-only', 'one-origin', 'url-length', 'text-length',
  ],
  check: (root) => {
    const resources = resourcesOf(root);
    return [...identifiers(resources), ...references(root, resources), ...addresses(root), ...texts(root, resources)];
  },
};

interface Resource {
  readonly id: string;
  readonly list: string;
  readonly element: ManifestElement;
}

function resourcesOf(root: ManifestElement): readonly Resource[] {
  const lists = descendant(root, 'VersionOverrides', 'Resources')?.children ?? [];
  return lists.flatMap((list) => list.children.map((element) => ({ id: element.attributes.id ?? '', list: list.name, element })));
}

function identifiers(resources: readonly Resource[]): readonly ManifestFinding[] {
  return resources.flatMap(({ id, element }, index) => [
    ...(resources.findIndex((other) => other.id === id) < index
      ? [finding('resource-id-unique', element, `The resource id "${id}" is used before.`)]
      : []),
    ...(id.length > LONGEST_RESOURCE_ID
      ? [finding('resource-id-length', element, `The resource id "${id}" is longer than ${String(LONGEST_RESOURCE_ID)} characters.`)]
      : []),
  ]);
}

function references(root: ManifestElement, resources: readonly Resource[]): readonly ManifestFinding[] {
  const referring = [...allElements(root)].filter((element) => element.attributes.resid !== undefined);
  const wrong = referring.flatMap((element) => {
    const id = element.attributes.resid ?? '';
    const resource = resources.find((candidate) => candidate.id === id);
    if (resource === undefined) return [finding('resource-dangling', element, `<${element.name}> refers to "${id}", which no resource has.`)];
    const kind = KIND_OF_REFERENCE[element.name];
    if (kind === undefined || kind === resource.list) return [];
    return [finding('resource-kind', element, `<${element.name}> refers to "${id}" in <${resource.list}>, not in <${kind}>.`)];
  });
  const used = new Set(referring.map((element) => element.attributes.resid));
  const unused = resources
    .filter(({ id }) => !used.has(id))
    .map(({ id, element }) => finding('resource-unused', element, `Nothing refers to the resource "${id}".`));
  return [...wrong, ...unused];
}

interface Address {
  readonly url: string;
  readonly element: ManifestElement;
}

function addressesOf(root: ManifestElement): readonly Address[] {
  const base = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Url', 'Image']
    .flatMap((name) => elementsNamed(root, name))
    .filter((element) => element.attributes.DefaultValue !== undefined);
  return base.flatMap((element) => [
    { url: element.attributes.DefaultValue ?? '', element },
    ...element.children.map((override) => ({ url: override.attributes.Value ?? '', element: override })),
  ]);
}

function addresses(root: ManifestElement): readonly ManifestFinding[] {
  const home = originOf(descendant(root, 'DefaultSettings', 'SourceLocation')?.attributes.DefaultValue ?? '');
  return addressesOf(root).flatMap(({ url, element }) => {
    if (!url.startsWith('https://')) return [finding('https-only', element, `"${url}" is not an https address.`)];
    if (url.length > LONGEST_URL) return [finding('url-length', element, `An address is longer than ${String(LONGEST_URL)} characters.`)];
    if (originOf(url) !== home) return [finding('one-origin', element, `"${url}" is not at ${home ?? 'the origin of the pane'}.`)];
    return [];
  });
}

function originOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).origin : null;
}

function texts(root: ManifestElement, resources: readonly Resource[]): readonly ManifestFinding[] {
  const limits: readonly (readonly [ManifestElement | undefined, number])[] = [
    [descendant(root, 'DisplayName'), LONGEST_SHORT_TEXT],
    [descendant(root, 'Description'), LONGEST_LONG_TEXT],
    ...resources.filter(({ list }) => list === 'ShortStrings').map(({ element }) => [element, LONGEST_SHORT_TEXT] as const),
    ...resources.filter(({ list }) => list === 'LongStrings').map(({ element }) => [element, LONGEST_LONG_TEXT] as const),
  ];
  const provider = descendant(root, 'ProviderName');
  return [
    ...(provider !== undefined && provider.text.length > LONGEST_SHORT_TEXT ? [tooLong(provider, provider.text, LONGEST_SHORT_TEXT)] : []),
    ...limits.flatMap(([element, limit]) =>
      element === undefined
        ? []
        : [element, ...element.children].flatMap((holder) => {
            const text = holder.attributes.DefaultValue ?? holder.attributes.Value ?? '';
            return text.length > limit ? [tooLong(holder, text, limit)] : [];
          }),
    ),
  ];
}

function tooLong(element: ManifestElement, text: string, limit: number): ManifestFinding {
  return finding('text-length', element, `"${text.slice(0, 20)}…" has ${String(text.length)} characters; ${String(limit)} are allowed.`);
}
