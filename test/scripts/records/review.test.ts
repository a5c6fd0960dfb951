import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { buildKnowledge } from '../../../core/knowledge/build';
import { EntityRecord } from '../../../core/model/entity';
import { ArticleId } from '../../../core/model/ids';
import { wordReview } from '../../../scripts/records/review';

const known = v.parse(EntityRecord, {
  id: 'paul-odeheim', type: 'person', title: 'Paul Odeheim', descriptor: 'Person', topics: ['region'], names: [{ text: 'Paul Odeheim', kind: 'full' }],
  note: { asOf: '2024', sentences: [{ text: 'Somebody.', sources: ['report'] }] }, sources: { report: { publisher: 'The Gazette', title: 'Report', url: 'https://gazette.example/report' } },
});

const reviewOf = (...texts: readonly string[]): string => wordReview(buildKnowledge(
  { topics: [], outlets: [], entities: [known], events: [] },
  texts.map((text, at) => ({ id: v.parse(ArticleId, `a${String(at)}`), metadata: { language: 'en' as const }, text })),
));

describe('the review of a build', () => {
  const review = reviewOf(
    'President Carla Brekmann spoke in Karvala. Then Brekmann left.', 'They went to Karvala by bus.', 'They went to Karvala by car.', 'Nobody leaves Karvala, said Senator Paul Odeheimm.',
  );

  it('lists drafts, the most frequent first, with where they are named and how to begin a record', () => {
    expect(review.startsWith('# 3 drafts\n')).toBe(true);
    expect(review.indexOf('Karvala  (')).toBeLessThan(review.indexOf('Carla Brekmann  ('));
    expect(review).toMatch(/^Karvala {2}\([a-z-]+, 4 mentions in 4 articles: a0, a1, a2, and 1 more\)$/m);
    expect(review).toMatch(/^Carla Brekmann {2}\(person, 2 mentions in 1 article: a0\)\n {2}also: Brekmann\n {2}“.*”\n {2}npm run new-entity -- carla-brekmann$/m);
  });

  it('lists drafts that resemble a name of a record', () => {
    expect(review).toContain('# 1 name that a record may lack');
    expect(review).toContain('“Paul Odeheimm” resembles “Paul Odeheim”: if it is the same, add it to data/entities/paul-odeheim.yaml');
  });

  it('says so when there is nothing', () => {
    expect(reviewOf('Nothing happened.')).toBe('# 0 drafts\n\n# 0 names that a record may lack\n\n# 0 dated statements that may be an event');
  });
});
