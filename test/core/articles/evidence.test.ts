import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../../core/articles/evidence';
import type { Article } from '../../../core/model/article';
import { ArticleId, EntityId } from '../../../core/model/ids';
import { shipped } from '../knowledge/shipped';

const { matcher } = shipped();
const article = (text: string): Article => ({ id: v.parse(ArticleId, 'made-up'), metadata: { language: 'en' }, text });

/** Sentences of the article that mention the entity, as they stand in it. */
function sentencesWith(text: string, entity: string): string[] {
  const { sentences, byEntity } = evidenceOf(article(text), matcher);
  return (byEntity.get(v.parse(EntityId, entity)) ?? []).map(({ sentence }) => {
    const { start, end } = sentences[sentence] ?? { start: 0, end: 0 };
    return text.slice(start, end);
  });
}

describe('evidence', () => {
  it('is the sentences that mention the entity, in order', () => {
    const text = 'Hamas fired. It rained.\nIsrael answered Hamas. Gaza. sparked nothing.';
    expect(sentencesWith(text, 'hamas')).toEqual(['Hamas fired.', 'Israel answered Hamas.']);
    expect(sentencesWith(text, 'gaza-strip')).toEqual(['Gaza. sparked nothing.']);
    expect(sentencesWith(text, 'iran')).toEqual([]);
  });

  it('is a whole sentence where lines were broken to fit a column', () => {
    const text = `The ministry of the country said on Friday that the leaders of the
Palestinian movement Hamas, who had met in the city, would not come
back before the end of the month, and that the talks about it would
go on without them for as long as all the others wanted to go on
with them. The second sentence of this text is much shorter, but it
goes on over a line end as well, and so does this whole text, which
was written for this.`;
    expect(sentencesWith(text, 'hamas')).toEqual([text.slice(0, text.indexOf(' The second'))]);
  });

  it('says where the phrase stands that the article puts around the name', () => {
    const text = 'Airstrikes hit the besieged Gaza Strip today.';
    const [found] = evidenceOf(article(text), matcher).byEntity.get(v.parse(EntityId, 'gaza-strip')) ?? [];
    expect(found && text.slice(...found.phrase)).toBe('besieged Gaza Strip');
  });
});
