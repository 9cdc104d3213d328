import { descendant, elementsNamed, type ManifestElement } from './parse-manifest';
import { finding, type ManifestContext, type ManifestFinding, type RuleFamily } from './rule';

/** Office requires 16, 32 and 80; the others keep icons crisp at the usual scalings of Windows. */
const RIBBON_ICON_SIZES: readonly number[] = [16, 20, 24, 32, 40, 48, 64, 80];
const LISTING_ICON_SIZE = 32;
const HIGH_RESOLUTION_ICON_SIZE = 64;

/** Runtime, ribbon and functions are wired as a shared runtime with bare function names needs it. */
export const commandRules: RuleFamily = {
  rules: [
    'no-namespace', 'shared-runtime', 'one-task-pane', 'control-id-unique', 'action-associated',
    'icon-sizes', 'icon-file',
  ],
  check: (root, context) => [
    ...namespaces(root),
    ...sharedRuntime(root),
    ...taskPanes(root),
    ...controlIds(root),
    ...actions(root, context),
    ...iconSizes(root),
    ...iconFiles(root, context),
  ],
};

/** Functions are typed bare. An empty namespace breaks desktop Excel, so neither the element nor a string may exist. */
function namespaces(root: ManifestElement): readonly ManifestFinding[] {
  return [
    ...elementsNamed(root, 'Namespace'),
    ...elementsNamed(root, 'String').filter((string) => /namespace/i.test(string.attributes.id ?? '')),
  ].map((element) => finding('no-namespace', element, 'The functions have no namespace: neither the element nor a string for it.'));
}

/** Every part names the same page by the same resid, else Excel starts separate runtimes. */
function sharedRuntime(root: ManifestElement): readonly ManifestFinding[] {
  const runtimes = elementsNamed(root, 'Runtime');
  const runtime = runtimes[0];
  if (runtime === undefined) return [];
  const page = runtime.attributes.resid;
  const parts = [
    ...elementsNamed(root, 'FunctionFile'),
    ...elementsNamed(root, 'Page').flatMap((element) => element.children),
    ...elementsNamed(root, 'Action').flatMap((action) => action.children.filter((child) => child.name === 'SourceLocation')),
  ];
  const pageUrl = elementsNamed(root, 'Url').find((url) => url.attributes.id === page)?.attributes.DefaultValue;
  const start = descendant(root, 'DefaultSettings', 'SourceLocation');
  return [
    ...(runtimes.length > 1 ? [finding('shared-runtime', runtime, 'One runtime is shared by everything.')] : []),
    ...(runtime.attributes.lifetime === 'long' ? [] : [finding('shared-runtime', runtime, 'A shared runtime has lifetime="long".')]),
    ...parts
      .filter((part) => part.attributes.resid !== page)
      .map((part) => finding('shared-runtime', part, `<${part.name}> does not refer to the runtime's page "${page ?? ''}".`)),
    ...(start !== undefined && start.attributes.DefaultValue !== pageUrl
      ? [finding('shared-runtime', start, "The default page is not the runtime's page.")]
      : []),
  ];
}

/** A shared runtime supports one pane; each other TaskpaneId would be another pane. */
function taskPanes(root: ManifestElement): readonly ManifestFinding[] {
  const ids = elementsNamed(root, 'TaskpaneId');
  return ids.filter((id) => id.text !== ids[0]?.text).map((id) => finding('one-task-pane', id, `A second pane "${id.text}" cannot share the runtime.`));
}

function controlIds(root: ManifestElement): readonly ManifestFinding[] {
  const elements = [...elementsNamed(root, 'Group'), ...elementsNamed(root, 'Control')];
  const ids = elements.map((element) => element.attributes.id);
  return elements
    .filter((element, index) => ids.indexOf(element.attributes.id) < index)
    .map((element) => finding('control-id-unique', element, `The id "${element.attributes.id ?? ''}" is used before.`));
}

function actions(root: ManifestElement, context: ManifestContext): readonly ManifestFinding[] {
  return elementsNamed(root, 'FunctionName')
    .filter((name) => !context.actionIds.includes(name.text))
    .map((name) => finding('action-associated', name, `The add-in associates no action "${name.text}".`));
}

function iconSizes(root: ManifestElement): readonly ManifestFinding[] {
  return elementsNamed(root, 'Icon').flatMap((icon) => {
    const sizes = icon.children.map((image) => Number(image.attributes.size));
    return sizes.join() === RIBBON_ICON_SIZES.join()
      ? []
      : [finding('icon-sizes', icon, `An icon has the sizes ${sizes.join(', ')}, not ${RIBBON_ICON_SIZES.join(', ')}.`)];
  });
}

function iconFiles(root: ManifestElement, context: ManifestContext): readonly ManifestFinding[] {
  const pictures = elementsNamed(root, 'Image');
  const used = pictures
    .filter((image) => image.attributes.size !== undefined)
    .map((image) => {
      const resource = pictures.find((candidate) => candidate.attributes.id === image.attributes.resid);
      return { element: image, url: resource?.attributes.DefaultValue, size: Number(image.attributes.size) };
    });
  const listed = [
    { element: descendant(root, 'IconUrl'), size: LISTING_ICON_SIZE },
    { element: descendant(root, 'HighResolutionIconUrl'), size: HIGH_RESOLUTION_ICON_SIZE },
  ].flatMap(({ element, size }) => (element === undefined ? [] : [{ element, url: element.attributes.DefaultValue, size }]));

  return [...listed, ...used].flatMap(({ element, url, size }) => {
    if (url === undefined || !URL.canParse(url)) return [];
    const path = new URL(url).pathname.slice(1);
    const actual = context.pictureSize(path);
    if (actual === null) return [finding('icon-file', element, `There is no PNG at ${path}.`)];
    if (actual.width === size && actual.height === size) return [];
    return [finding('icon-file', element, `${path} is ${String(actual.width)} × ${String(actual.height)} pixels, not ${String(size)} × ${String(size)}.`)];
  });
}
