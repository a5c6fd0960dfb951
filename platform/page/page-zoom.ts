/** What the page's own `zoom` makes of one CSS pixel inside an element. Browsers without the property are taken as not zoomed. */
export const zoomOf = (element: Element): number => (element as { readonly currentCSSZoom?: number }).currentCSSZoom ?? 1;

/** The window without its scrollbars, in the pixels of getBoundingClientRect: a page that zooms itself counts its own in `clientWidth`. */
export function windowSize({ documentElement: root }: Document): { readonly width: number; readonly height: number } {
  const zoom = zoomOf(root);
  return { width: root.clientWidth * zoom, height: root.clientHeight * zoom };
}
