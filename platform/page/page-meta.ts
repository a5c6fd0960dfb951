/** Content of the first `<meta>` whose property, name or itemprop is one of `names`, in the order of `names`. */
export function pageMeta(document: Document, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const selector = ['property', 'name', 'itemprop'].map((attribute) => `meta[${attribute}="${name}" i]`).join();
    const content = document.querySelector(selector)?.getAttribute('content')?.trim();
    if (content) return content;
  }
  return undefined;
}
