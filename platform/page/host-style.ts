/**
 * Keeps the page's styles out of the card and puts the host where its custom properties say. `all` leaves custom properties alone, and
 * important rules of a shadow tree win over the page's important rules.
 */
export const HOST_STYLE = `
:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: auto !important;
  left: var(--newsgloss-left, 0) !important;
  top: var(--newsgloss-top, 0) !important;
  margin: 0 !important;
  width: max-content !important;
  max-width: var(--nw-card-max-width, calc(100vw - 16px)) !important;
  z-index: 2147483647 !important;
  visibility: var(--newsgloss-visibility, hidden) !important;
}
@media print { :host { display: none !important; } }
`;

/**
 * Gives a shadow tree its styles. A constructed sheet is not subject to the page's content security policy; where a browser does
 * not let a content script adopt one, a `<style>` element has to do.
 */
export function addStyles(root: ShadowRoot, css: string): void {
  const { ownerDocument } = root;
  const view = ownerDocument.defaultView;
  try {
    if (view) {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets = [sheet];
      if (root.adoptedStyleSheets.length > 0) return;
    }
  } catch {
    // refused: the element below
  }
  const style = ownerDocument.createElement('style');
  style.textContent = css;
  root.append(style);
}
