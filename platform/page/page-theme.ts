import { luminance, readColor } from './color';

export type Theme = 'light' | 'dark';

/** Black text reads better than white on anything lighter (the luminance of equal contrast to both). */
const MIDDLE = 0.179;
/** A background thinner than this lets through what is behind it. */
const OPAQUE = 0.6;

const themeOf = (light: boolean): Theme => (light ? 'light' : 'dark');

/** What the browser paints where the page paints nothing. */
function canvasTheme(view: Window, root: Element): Theme {
  const schemes = view.getComputedStyle(root).colorScheme;
  if (!schemes.includes('dark')) return 'light';
  return schemes.includes('light') ? themeOf(!view.matchMedia('(prefers-color-scheme: dark)').matches) : 'dark';
}

/**
 * Whether an element stands on light or dark ground: by the nearest background colour behind it, over a picture by its own text colour, else
 * by the page's colour scheme.
 */
export function themeAt(element: Element): Theme {
  const view = element.ownerDocument.defaultView;
  if (!view) return 'light';
  for (let at: Element | null = element; at; at = at.parentElement) {
    const style = view.getComputedStyle(at);
    const background = readColor(style.backgroundColor);
    if (background && background.alpha >= OPAQUE) return themeOf(luminance(background) > MIDDLE);
    if (style.backgroundImage !== 'none' || !background) {
      const text = readColor(view.getComputedStyle(element).color);
      if (text) return themeOf(luminance(text) <= MIDDLE);
    }
  }
  return canvasTheme(view, element.ownerDocument.documentElement);
}
