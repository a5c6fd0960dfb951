import { stringify } from 'yaml';
import type { EntityRecord } from '../../core/model/entity';
import type { TopicId } from '../../core/model/ids';

const HEAD = `# Made from a draft. To finish it (docs/how-to/add-an-entity.md): check the type and the names, add names in other languages,
# write the note in our own words with a source for every sentence, add at least two relations, then remove "reviewed: false".
`;

/** The YAML of a record that an editor finishes: what the builder found, without the fields that hold nothing yet. */
export function wordRecord(draft: EntityRecord, topic: TopicId): string {
  const { id, type, title, descriptor, names, note, sources } = draft;
  const record = {
    id, type, title, descriptor,
    topics: [topic],
    names: names.map(({ text, kind, lang }) => ({ text, kind, ...(lang === 'en' ? {} : { lang }) })),
    note,
    reviewed: false,
    sources,
  };
  return HEAD + stringify(record, { lineWidth: 120, defaultStringType: 'PLAIN' });
}
