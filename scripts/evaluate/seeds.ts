import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { mentionsOfText } from '../../core/articles/article-mentions';
import type { OpenKnowledge } from '../../core/knowledge/open-knowledge';
import { percent, tableRow } from './table-row';

const Facts = v.array(v.object({
  id: v.string(),
  type: v.string(),
  forms_en: v.array(v.string()),
  mentions: v.array(v.object({ seed: v.string(), surface: v.string(), offset: v.number() })),
}));

interface Listed {
  readonly id: string;
  readonly seed: string;
  readonly surface: string;
  readonly offset: number;
}

/** Left unmarked by the annotation guide: adjectives, peoples, offices, and what it calls generic. */
const DEMONYM = /^(?:Turkish|Israeli|Iranian|Palestinians?|Jewish|Muslim|Syrian)$/;
const GENERIC = /^(?:office-.*|.*-relations|islam|judaism|jews|muslims|muslim-world|hebrew-media|normalization-israel|middle-east|western-europe|.*-conflict|occupation-of-east-jerusalem|terror-designation-of-hamas|israeli-foreign-ministry|israel-police|directorate-of-communications|israel-turkey-normalisation-2022|raisi-visit-to-ankara|turkey-syria-normalisation-talks)$/;

/** Types that the guide labels only where the text names them; a surface with small words describes ("his visit to Turkey last year"). */
const NAMED_OR_NOTHING = /^(?:event|war|visit|meeting|summit|disaster|policy|practice|election|conflict|diplomatic .*)$/;
const DESCRIBES = /(?:^|[\s-])\p{Ll}{4}/u;

const bare = (text: string): string => text.toLowerCase().replace(/^the /, '');

/**
 * The listed mentions that the annotation guide would label: the surface is one of the fact sheet's own forms of the
 * entity, not a description ("the ministry said", "elections scheduled for 2023"), and not a part of a longer listed name.
 */
function namesAmong(facts: v.InferOutput<typeof Facts>): Listed[] {
  const listed = facts.flatMap(({ id, type, forms_en: forms, mentions }) =>
    mentions.map((mention) => ({ id, ...mention, isForm: forms.some((form) => bare(form) === bare(mention.surface)) && !(NAMED_OR_NOTHING.test(type) && DESCRIBES.test(mention.surface)) })));
  const names = listed.filter(({ id, surface, isForm }) => isForm && /\p{Lu}/u.test(surface) && !DEMONYM.test(surface) && !GENERIC.test(id));
  const holds = (outer: Listed, inner: Listed): boolean =>
    outer.seed === inner.seed && outer.id !== inner.id && outer.surface.length > inner.surface.length &&
    outer.offset <= inner.offset && outer.offset + outer.surface.length >= inner.offset + inner.surface.length;
  return names.filter((name) => !names.some((other) => holds(other, name)));
}

/** Mentions of the fact sheet in the seeds that we find at their place. @param showErrors prints what is missed. */
export function scoreSeeds({ matcher, knowledge }: OpenKnowledge, shared: string, showErrors: boolean): string {
  const seeds = join(shared, 'seeds');
  const texts = readdirSync(seeds).sort().map((file) => ({ seed: file.slice(0, 3), text: readFileSync(join(seeds, file), 'utf8') }));
  const found = new Map(texts.map(({ seed, text }) => [seed, mentionsOfText(matcher, text, { lang: 'en' })]));
  const facts = v.parse(Facts, JSON.parse(readFileSync(join(shared, 'reference/facts/facts.json'), 'utf8')));
  const all = facts.reduce((sum, { mentions }) => sum + mentions.length, 0);
  const names = namesAmong(facts).filter(({ id }) => knowledge.entities.some((record) => record.id === id));
  const isFound = ({ id, seed, surface, offset }: Listed): boolean =>
    (found.get(seed) ?? []).some((mention) => mention.entity === id && mention.start < offset + surface.length && offset < mention.end);
  const right = names.filter(isFound);
  if (showErrors) for (const miss of names.filter((mention) => !isFound(mention))) console.error('seed', miss.seed, miss.offset, miss.surface, miss.id);
  return tableRow([`seeds: the ${String(names.length)} names among the ${String(all)} mentions of the fact sheet`, '–', percent(right.length, names.length), '–', names.length - right.length]);
}
