import { articlePage } from '../../demo/article-page';
import { demoArticles, type DemoArticle } from '../../demo/articles';
import { shopPage } from '../../demo/other-pages';
import { newsText } from '../corpus';
import { inProject } from '../folders';

/** The pages that are measured: the demo's first article, one of 500 KB of text, and one that is no news. */
export async function measuredPages(): Promise<ReadonlyMap<string, string>> {
  const [seed] = await demoArticles(inProject('seeds'));
  if (!seed) throw new Error('there is no article in seeds/');
  const large: DemoArticle = { ...seed, id: 'large', paragraphs: newsText(500 * 1024).text.split('\n').filter((line) => line.trim() !== '') };
  return new Map([['/seed', articlePage(seed, undefined)], ['/large', articlePage(large, undefined)], ['/shop', shopPage()]]);
}
