import { SaxesParser } from 'saxes';

/** One element of the manifest. Attribute names keep their prefix (`xsi:type`); element names lose theirs. */
export interface ManifestElement {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ManifestElement[];
  /** Character data directly inside the element, trimmed. */
  readonly text: string;
  /** Line of the start tag, from 1. */
  readonly line: number;
}

interface OpenElement {
  name: string;
  namespace: string;
  attributes: Record<string, string>;
  children: OpenElement[];
  text: string;
  line: number;
}

/**
 * Reads the manifest's XML into a tree with line numbers.
 * @throws Error with line and column when the text is not well-formed XML with namespaces.
 */
export function parseManifest(xml: string): ManifestElement {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: OpenElement[] = [];
  const roots: OpenElement[] = [];
  let startLine = 1;

  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentagstart', () => {
    startLine = parser.line;
  });
  parser.on('opentag', (tag) => {
    const attributes: Record<string, string> = {};
    for (const attribute of Object.values(tag.attributes)) {
      if (attribute.prefix !== 'xmlns' && attribute.name !== 'xmlns') attributes[attribute.name] = attribute.value;
    }
    const element: OpenElement = { name: tag.local, namespace: tag.uri, attributes, children: [], text: '', line: startLine };
    (open.at(-1)?.children ?? roots).push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text.trim();
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();

  const [root] = roots;
  if (root === undefined) throw new Error('The manifest holds no element.');
  return root;
}

/** The element itself and all below it, in document order. */
export function* allElements(element: ManifestElement): Generator<ManifestElement> {
  yield element;
  for (const child of element.children) yield* allElements(child);
}

/** All elements of that name below (or at) the given one. */
export function elementsNamed(element: ManifestElement, name: string): readonly ManifestElement[] {
  return [...allElements(element)].filter((candidate) => candidate.name === name);
}

/** The element reached by a path of child names from the given one, the first where several match. */
export function descendant(element: ManifestElement, ...path: readonly string[]): ManifestElement | undefined {
  let current: ManifestElement | undefined = element;
  for (const name of path) current = current?.children.find((child) => child.name === name);
  return current;
}
