import type { BuiltKnowledge } from '../../core/knowledge/build';
import { missingNames } from '../../core/knowledge/missing-names';

/** Articles that are named for a draft. */
const MOST_ARTICLES = 3;

const times = (count: number, noun: string): string => `${String(count)} ${noun}${count === 1 ? '' : 's'}`;

/** What an editor goes through after a build: drafts, the most frequent first, names that a record may lack, and dated statements that may be events. */
export function wordReview({ drafts, knowledge, articles }: Pick<BuiltKnowledge, 'drafts' | 'knowledge'> & Partial<Pick<BuiltKnowledge, 'articles'>>): string {
  const events = (articles ?? []).flatMap(({ article, events: own }) => own.map((event) => ({ ...event, article: article.id })));
  const reviewed = knowledge.entities.filter((entity) => entity.reviewed);
  const missing = missingNames(drafts, reviewed);
  const idOf = new Map(knowledge.entities.flatMap((entity) => (entity.reviewed ? [] : [[entity.title, entity.id]])));
  const frequent = [...drafts].sort((a, b) => b.articles.length - a.articles.length || b.count - a.count || (a.key < b.key ? -1 : 1));
  return [
    `# ${times(drafts.length, 'draft')}`,
    '',
    ...frequent.flatMap((draft) => {
      const { title, kind, names, count, articles, introduction } = draft;
      const also = names.slice(1).map(({ text }) => text).join(', ');
      const where = [...articles.slice(0, MOST_ARTICLES), ...(articles.length > MOST_ARTICLES ? [`and ${String(articles.length - MOST_ARTICLES)} more`] : [])].join(', ');
      return [
        `${title}  (${kind}, ${times(count, 'mention')} in ${times(articles.length, 'article')}: ${where})`,
        ...(also === '' ? [] : [`  also: ${also}`]),
        `  “${introduction.text}”`,
        `  npm run new-entity -- ${idOf.get(title) ?? JSON.stringify(title)}`,
        '',
      ];
    }),
    `# ${times(missing.length, 'name')} that a record may lack`,
    '',
    ...missing.map(({ draft, entity, like }) => `“${draft.title}” resembles “${like}”: if it is the same, add it to data/entities/${entity}.yaml`),
    ...(missing.length > 0 ? [''] : []),
    `# ${times(events.length, 'dated statement')} that may be an event`,
    '',
    ...events.map(({ from, to, entities, text, article }) => `${from}${to === undefined ? '' : `–${to}`}  ${entities.join(', ')}\n  “${text}” (${article})`),
  ].join('\n').trimEnd();
}
