import { descendant, elementsNamed, type ManifestElement } from './parse-manifest';
import { finding, type ManifestFinding, type RuleFamily } from './rule';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const FOUR_PART_VERSION = /^\d{1,5}(\.\d{1,5}){3}$/;

/** Office LTSC 2021, volume licensed: the newest sets it supports that this add-in cannot do without. */
const REQUIREMENT_FLOOR: Readonly<Record<string, string>> = {
  ExcelApi: '1.12',
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.3',
};

/** Who the add-in is, which Excel may load it, and what it may do there. */
export const identityRules: RuleFamily = {
  rules: ['id-guid', 'version-four-parts', 'permissions', 'host-workbook', 'requirement-floor', 'app-domains-minimal'],
  check: (root) => [
    ...textRule(root, 'Id', 'id-guid', (text) => GUID.test(text), 'is no GUID without braces'),
    ...textRule(root, 'Version', 'version-four-parts', (text) => FOUR_PART_VERSION.test(text), 'is not of the form n.n.n.n, each of at most 5 digits'),
    ...textRule(root, 'Permissions', 'permissions', (text) => text === 'ReadWriteDocument', 'is not ReadWriteDocument, the least that lets Excel.run write'),
    ...hosts(root),
    ...requirements(root),
    ...appDomains(root),
  ],
};

function textRule(
  root: ManifestElement,
  name: string,
  rule: string,
  accepts: (text: string) => boolean,
  complaint: string,
): readonly ManifestFinding[] {
  const element = descendant(root, name);
  if (element === undefined || accepts(element.text)) return [];
  return [finding(rule, element, `<${name}> "${element.text}" ${complaint}.`)];
}

function hosts(root: ManifestElement): readonly ManifestFinding[] {
  return elementsNamed(root, 'Host')
    .filter((host) => (host.attributes.Name ?? host.attributes['xsi:type']) !== 'Workbook')
    .map((host) => finding('host-workbook', host, 'The add-in is written for Excel (Workbook) only.'));
}

function requirements(root: ManifestElement): readonly ManifestFinding[] {
  const sets = descendant(root, 'Requirements', 'Sets');
  if (sets === undefined) return [];
  const versions = new Map(sets.children.map((set) => [set.attributes.Name ?? '', set]));
  return [
    ...Object.entries(REQUIREMENT_FLOOR)
      .filter(([name, version]) => versions.get(name)?.attributes.MinVersion !== version)
      .map(([name, version]) => finding('requirement-floor', versions.get(name) ?? sets, `The floor is ${name} ${version}: lower breaks the add-in, higher shuts out Office LTSC 2021.`)),
    ...[...versions]
      .filter(([name]) => !(name in REQUIREMENT_FLOOR))
      .map(([name, set]) => finding('requirement-floor', set, `${name} is not part of the floor; ask for it at run time with isSetSupported.`)),
  ];
}

function appDomains(root: ManifestElement): readonly ManifestFinding[] {
  return elementsNamed(root, 'AppDomain').map((domain) =>
    finding('app-domains-minimal', domain, 'The pane opens no page outside its own origin, so no AppDomain is needed.'),
  );
}
