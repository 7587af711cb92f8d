type Attributes = Readonly<Record<string, string | number | boolean | null | ((event: Event) => void)>>;
type Child = Node | string | null;

/**
 * An element with attributes and children. `on…` attributes are listeners, true is an empty attribute, null and false are none. Text becomes
 * text: there is no other way for it into the page.
 */
export function el<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  return fill(document.createElement(name), attributes, children);
}

export function svg<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[Name] {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children);
}

function fill<E extends Element>(element: E, attributes: Attributes, children: readonly Child[]): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else set(element, name, value);
  }
  for (const child of children) if (child !== null) element.append(child);
  return element;
}

/** Sets an attribute where it is another one; null and false take it away. */
export function set(element: Element, name: string, value: string | number | boolean | null): void {
  if (value === null || value === false) element.removeAttribute(name);
  else if (element.getAttribute(name) !== String(value === true ? '' : value))
    element.setAttribute(name, value === true ? '' : String(value));
}

export function replace(parent: Element, ...children: readonly Child[]): void {
  parent.replaceChildren(...children.filter((child): child is Node | string => child !== null));
}

/** A box in CSS pixels. */
export function place(element: HTMLElement, box: { x0: number; y0: number; x1: number; y1: number } | null): void {
  element.hidden = box === null;
  if (box === null) return;
  element.style.transform = `translate(${box.x0}px, ${box.y0}px)`;
  element.style.width = `${box.x1 - box.x0}px`;
  element.style.height = `${box.y1 - box.y0}px`;
}
