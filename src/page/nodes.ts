// Asks the platform itself about nodes: a form's controls can't shadow the answers (<input name="parentNode">).
// It must not know what is asked for, or why.

function getter<T>(prototype: object, name: string): (node: Node) => T {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`The platform has no ${name}`);
  return (node) => get.call(node) as T;
}

export const nodeType = getter<number>(Node.prototype, 'nodeType');
export const parentOf = getter<ParentNode | null>(Node.prototype, 'parentNode') as (
  node: Node,
) => Node | null;
export const firstChildOf = getter<Node | null>(Node.prototype, 'firstChild');
export const nextSiblingOf = getter<Node | null>(Node.prototype, 'nextSibling');
export const isConnected = getter<boolean>(Node.prototype, 'isConnected');
export const tagOf = getter<string>(Element.prototype, 'localName') as (element: Element) => string;

const { matches, closest, querySelectorAll, querySelector, getAttribute, hasAttribute } =
  Element.prototype;
const { contains } = Node.prototype;

export function isElement(node: Node): node is Element {
  return nodeType(node) === 1;
}

export function isText(node: Node): node is Text {
  return nodeType(node) === 3;
}

export function fits(element: Element, selector: string): boolean {
  return matches.call(element, selector);
}

export function closestTo(element: Element, selector: string): Element | null {
  return closest.call(element, selector) as Element | null;
}

export function allIn(root: Element, selector: string): Element[] {
  return Array.from(querySelectorAll.call(root, selector));
}

export function firstIn(root: Element, selector: string): Element | null {
  return querySelector.call(root, selector) as Element | null;
}

export function attributeOf(element: Element, name: string): string | null {
  return getAttribute.call(element, name);
}

export function isMarked(element: Element, attribute: string): boolean {
  return hasAttribute.call(element, attribute);
}

/** Is `inner` the same node as `outer` or inside it? */
export function holds(outer: Node, inner: Node): boolean {
  return contains.call(outer, inner);
}
