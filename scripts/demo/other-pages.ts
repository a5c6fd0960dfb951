import type { DemoArticle } from './articles';
import { newspaper } from './frame';
import { escaped } from './html';

const opening = (text: string): string => (text.length <= 160 ? text : `${text.slice(0, text.lastIndexOf(' ', 160))} …`);

/** The front page: a teaser for each article, and no article. */
export function frontPage(articles: readonly DemoArticle[]): string {
  const teasers = articles.map(
    ({ id, title, paragraphs }) => `<section><h2><a href="/${id}">${escaped(title)}</a></h2><p>${escaped(opening(paragraphs[0] ?? ''))}</p></section>`,
  );
  const head = '<meta property="og:type" content="website">';
  return newspaper({ title: 'The Demo Reader', language: 'en', head, body: `<main class="front">${teasers.join('\n')}</main>` });
}

const GOODS = [
  ['Atlas of the eastern Mediterranean', 'Maps of Israel, Lebanon and Türkiye, 96 pages, linen.', '24.00'],
  ['Hamas: a history', 'A paperback on the movement, with an index. Used, good.', '9.50'],
  ['Olive wood spoon', 'Carved near Jerusalem. Oil it now and then.', '12.00'],
] as const;

/** A shop that names what the news names, with no mark of an article: nothing on it should be explained. */
export function shopPage(): string {
  const goods = GOODS.map(
    ([name, about, price]) => `<section><h2>${name}</h2><p>${about}</p><p>${price} <button type="button">Add to basket</button></p></section>`,
  );
  const head = '<meta property="og:type" content="product.group">';
  return newspaper({ title: 'Books and spoons', language: 'en', head, body: `<main class="goods"><h1>Books and spoons</h1>${goods.join('\n')}</main>` });
}
