/** What the page's own `zoom` makes of one CSS pixel inside an element. Browsers without the property are taken as not zoomed. */
export const zoomOf = (element: Element): number => (element as { readonly currentCSSZoom?: number }).currentCSSZoom ?? 1;

/** The window without its scrollbars, in the pixels of getBoundingClientRect. */
export function windowSize({ documentElement: root, defaultView }: Document): { readonly width: number; readonly height: number } {
  const visual = defaultView?.visualViewport;
  // In a page that zooms itself it depends on browser and doctype which pixels these two count.
  if (zoomOf(root) === 1 || !visual) return { width: root.clientWidth, height: root.clientHeight };
  return { width: visual.width * visual.scale, height: visual.height * visual.scale };
}
