/** Content of a page's `<meta>` elements, by property, name or itemprop in lower case; the first of each counts. */
export type PageMeta = ReadonlyMap<string, string>;

/** Reads all metadata in one pass: a selector for each name would walk the whole page each time it finds nothing. */
export function pageMeta(document: Document): PageMeta {
  const meta = new Map<string, string>();
  for (const element of document.getElementsByTagName('meta')) {
    const content = element.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (name && !meta.has(name)) meta.set(name, content);
    }
  }
  return meta;
}

/** The first of `names`, all in lower case, that the page states. */
export function stated(meta: PageMeta, ...names: readonly string[]): string | undefined {
  const name = names.find((candidate) => meta.has(candidate));
  return name === undefined ? undefined : meta.get(name);
}
