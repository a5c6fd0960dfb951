import type { Box } from './geometry';

export type Role = 'button' | 'switch' | 'checkbox' | 'radio' | 'link' | 'textbox' | 'searchbox' | 'combobox' | 'option' | 'heading' | 'disclosure';

/** Something to operate, as assistive software would name it. */
export interface Control {
  readonly role: Role;
  readonly name: string;
  readonly checked: boolean;
  readonly focused: boolean;
  /** In the window; without size where it is not shown. */
  readonly box: Box;
}

/**
 * Runs in a page or in a shadow root: its visible controls, in document order. With `into`, the number of one of them,
 * that one is scrolled into the window first.
 */
export function controlsIn(scope: Document | ShadowRoot, into: number | null): Control[] {
  const roleOf = (element: Element): Role | undefined => {
    const stated = element.getAttribute('role');
    const stateable = ['button', 'switch', 'checkbox', 'radio', 'link', 'textbox', 'searchbox', 'combobox', 'option', 'heading'] as const;
    const role = stateable.find((known) => known === stated);
    if (role !== undefined) return role;
    if (element instanceof HTMLInputElement) {
      const byType: Readonly<Record<string, Role>> = { checkbox: 'checkbox', radio: 'radio', search: 'searchbox', button: 'button', submit: 'button' };
      return byType[element.type] ?? 'textbox';
    }
    const byTag: Readonly<Record<string, Role>> = {
      button: 'button', a: 'link', textarea: 'textbox', select: 'combobox', summary: 'disclosure',
      h1: 'heading', h2: 'heading', h3: 'heading', h4: 'heading',
    };
    return byTag[element.localName];
  };
  const textOf = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const nameOf = (element: Element): string => {
    const labelledBy = element.getAttribute('aria-labelledby')?.split(/\s+/).map((id) => textOf(scope.getElementById(id))).join(' ');
    const labels = (element as Partial<HTMLInputElement>).labels;
    return (
      [element.getAttribute('aria-label'), labelledBy, labels?.[0] && textOf(labels[0]), textOf(element), element.getAttribute('title'), element.getAttribute('placeholder')]
        .find((name) => name !== null && name !== undefined && name.trim() !== '') ?? ''
    );
  };
  const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
  const elements = [...scope.querySelectorAll('button, a[href], input, textarea, select, summary, h1, h2, h3, h4, [role]')]
    .filter((element) => roleOf(element) !== undefined && isShown(element));
  if (into !== null) elements[into]?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  return elements.map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return {
      role: roleOf(element) ?? 'button',
      name: nameOf(element),
      checked: element.getAttribute('aria-checked') === 'true' || (element as Partial<HTMLInputElement>).checked === true || element.parentElement?.matches('details[open]') === true,
      focused: scope.activeElement === element,
      box: { x, y, width, height },
    };
  });
}
