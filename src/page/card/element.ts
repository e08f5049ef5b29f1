// Builds elements in one line; text goes in as text, never as markup.
// Must not know what they are for.

type Child = Node | string | null | undefined | false;

/** An element with attributes and children; children that are null, undefined, false or '' are left out. */
export function el<K extends keyof HTMLElementTagNameMap>(
  doc: Document,
  tag: K,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = doc.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const child of children) if (child) element.append(child);
  return element;
}
