import type { EntityId } from '../../core/model/ids';
import type { Note } from '../../core/note/note';

/** What the builder made of an article and nobody has reviewed: hardly any part of a note. */
export const cohenDraft: Note = {
  entity: 'eli-cohen' as EntityId,
  title: 'Eli Cohen',
  kindLine: 'Person',
  draft: true,
  sentences: [{ text: 'Named in the article as Foreign Minister of Israel.', sources: [1] }],
  asOf: 'Apr 2023',
  since: [],
  said: [],
  wordings: [],
  contested: [],
  names: [],
  relations: [],
  timeline: [],
  sources: [{ number: 1, publisher: 'Outlet not stated', title: 'Article 001', date: '8 Apr 2023', quote: 'Foreign Minister Eli Cohen spoke with Cavusoglu earlier on Friday.' }],
};
