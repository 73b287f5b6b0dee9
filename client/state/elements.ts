/** Elements that actions focus, click or measure. The component that renders one registers it as its `ref`. */
const elements = new Map<ElementName, HTMLElement>();

export type ElementName = 'search' | 'viewFile' | 'canvas' | 'table';

/** Registers the element under a name; null removes it. */
export function setElement(name: ElementName, element: HTMLElement | null): void {
  if (element) elements.set(name, element);
  else elements.delete(name);
}

/** The element under a name; null while it is not on the page. */
export const elementOf = (name: ElementName): HTMLElement | null => elements.get(name) ?? null;
