import { parseHTML } from 'linkedom';

/** A document without layout, as the command line reads saved pages. */
export function documentOf(html: string): Document {
  const { document } = parseHTML(html);
  return document;
}

export const bodyOf = (html: string): Document => documentOf(`<!doctype html><html><head></head><body>${html}</body></html>`);
