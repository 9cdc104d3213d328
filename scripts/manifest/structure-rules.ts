import { CONTENT_MODEL, ROOT_MODEL, TYPED_ELEMENTS, type ChildModel, type ElementModel } from './content-model';
import type { ManifestElement } from './parse-manifest';
import { finding, type ManifestFinding, type RuleFamily } from './rule';

/** Every element is known, in its namespace, in its place, as often as allowed, with its attributes. */
export const structureRules: RuleFamily = {
  rules: [
    'unknown-element', 'missing-element', 'repeated-element', 'element-order', 'element-namespace',
    'unknown-attribute', 'missing-attribute', 'unknown-type',
  ],
  check: (root) =>
    root.name === ROOT_MODEL
      ? checkElement(root, ROOT_MODEL)
      : [finding('unknown-element', root, `The root element is <${root.name}>, not <${ROOT_MODEL}>.`)],
};

function checkElement(element: ManifestElement, modelName: string): readonly ManifestFinding[] {
  const model = CONTENT_MODEL[modelName];
  if (model === undefined) {
    return [finding('unknown-type', element, `<${element.name}> has the unknown xsi:type "${element.attributes['xsi:type'] ?? ''}".`)];
  }
  return [...checkSelf(element, model), ...checkAttributes(element, model), ...checkChildren(element, model)];
}

function checkSelf(element: ManifestElement, model: ElementModel): readonly ManifestFinding[] {
  if (element.namespace === model.namespace) return [];
  return [finding('element-namespace', element, `<${element.name}> is in the namespace "${element.namespace}", not "${model.namespace}".`)];
}

function checkAttributes(element: ManifestElement, model: ElementModel): readonly ManifestFinding[] {
  const allowed = [...model.required, ...model.optional];
  return [
    ...model.required
      .filter((name) => (element.attributes[name] ?? '') === '')
      .map((name) => finding('missing-attribute', element, `<${element.name}> needs the attribute ${name}.`)),
    ...Object.keys(element.attributes)
      .filter((name) => !allowed.includes(name))
      .map((name) => finding('unknown-attribute', element, `<${element.name}> knows no attribute ${name}.`)),
  ];
}

function checkChildren(element: ManifestElement, model: ElementModel): readonly ManifestFinding[] {
  const findings: ManifestFinding[] = [];
  let position = 0;
  for (const child of element.children) {
    const index = model.children.findIndex((candidate) => candidate.name === child.name);
    const childModel = model.children[index];
    if (childModel === undefined) {
      findings.push(finding('unknown-element', child, `<${child.name}> is not known inside <${element.name}>.`));
      continue;
    }
    if (index < position) {
      findings.push(finding('element-order', child, `Inside <${element.name}>, <${child.name}> stands too late; Office wants ${orderOf(model)}.`));
    }
    position = Math.max(position, index);
    findings.push(...checkElement(child, typedName(child, childModel)));
  }
  return [...findings, ...model.children.flatMap((childModel) => checkCount(element, childModel))];
}

function checkCount(element: ManifestElement, child: ChildModel): readonly ManifestFinding[] {
  const count = element.children.filter((candidate) => candidate.name === child.name).length;
  if (count === 0 && (child.occurs === '1' || child.occurs === '+')) {
    return [finding('missing-element', element, `<${element.name}> needs <${child.name}>.`)];
  }
  if (count > 1 && (child.occurs === '1' || child.occurs === '?')) {
    return [finding('repeated-element', element, `<${element.name}> holds <${child.name}> ${String(count)} times; once is allowed.`)];
  }
  return [];
}

function typedName(element: ManifestElement, child: ChildModel): string {
  const isTyped = child.model === element.name && TYPED_ELEMENTS.includes(element.name);
  return isTyped ? `${element.name}:${element.attributes['xsi:type'] ?? ''}` : child.model;
}

function orderOf(model: ElementModel): string {
  return model.children.map((child) => child.name).join(', ');
}
