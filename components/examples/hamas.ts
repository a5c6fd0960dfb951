import type { EntityId, EventId } from '../../core/model/ids';
import type { Note, NoteSource } from '../../core/note/note';

const source = (number: number, publisher: string, title: string, date?: string): NoteSource => ({ number, publisher, title, ...(date !== undefined && { date }) });

/** A long note: a dated line, several later changes, contested names, quotes, a timeline. */
export const hamas: Note = {
  entity: 'hamas' as EntityId,
  title: 'Hamas',
  kindLine: 'Palestinian Islamist movement · since 1987',
  draft: false,
  atDate: { text: 'Political bureau headed by Ismail Haniyeh', sources: [1, 2], date: '8 Apr 2023' },
  sentences: [
    { text: 'A Palestinian Islamist movement with an armed wing, founded in 1987.', sources: [3, 4] },
    { text: 'Its charter of 1988 seeks an Islamic state in place of Israel; a document of 2017 accepts a state on the 1967 lines without recognising Israel.', sources: [3, 5, 6] },
    { text: 'It won the Palestinian election of 2006 and took Gaza from its rival Fatah in 2007.', sources: [3] },
    { text: 'Israel, the US, the EU and others list it as terrorist; Türkiye, Iran and others do not.', sources: [4, 6] },
  ],
  asOf: 'Jun 2026',
  since: [
    { date: '7 Oct 2023', text: 'Hamas led an attack on Israel in which about 1,200 people were killed and 251 were taken to Gaza; Israel went to war in Gaza.', short: 'Attack and Gaza war', sources: [2] },
    { date: '31 Jul 2024', text: 'Its political leader Ismail Haniyeh was killed in Tehran.', short: 'Haniyeh killed', sources: [2] },
    { date: '13 Oct 2025', text: 'Under a ceasefire plan it freed the last 20 living hostages.', short: 'Ceasefire, hostages freed', sources: [2] },
  ],
  said: [],
  wordings: [
    {
      parts: [
        { text: '… send a message to the ', marked: false },
        { text: 'terrorist organization Hamas', marked: true },
        { text: '. that Israel will respond strongly …', marked: false },
      ],
      article: 'Article 001',
      outlet: 'Outlet not stated',
      date: '8 Apr 2023',
    },
  ],
  contested: [
    { name: 'terrorist organization', usedBy: 'Israel, the United States, the European Union and others', text: 'That attacks on civilians define the group.', sources: [4] },
    { name: 'resistance movement', usedBy: 'Hamas itself; President Erdoğan', text: 'That its fight against Israel is a legitimate struggle against occupation.', sources: [5] },
  ],
  names: [
    { text: 'Hamas', kind: 'full', lang: 'en' },
    { text: 'حماس', kind: 'native', lang: 'ar' },
    { text: 'חמאס', kind: 'native', lang: 'he' },
  ],
  relations: [{ text: 'Hamas and Fatah have ruled Gaza and parts of the West Bank apart since 2007.', sources: [3] }],
  timeline: [
    { event: 'hamas-founded' as EventId, date: 'Dec 1987', title: 'Hamas is founded', text: 'It began as the uprising against the occupation did.', sources: [3], thisPage: false },
    { event: 'gaza-rockets-2023' as EventId, date: '6 Apr 2023', title: 'Rockets from Lebanon', text: 'Israel blamed Hamas.', sources: [6], thisPage: true },
  ],
  sources: [
    source(1, 'Council on Foreign Relations', 'What Is Hamas?', 'Oct 2025'),
    source(2, 'BBC News', 'What is Hamas and why is it fighting with Israel in Gaza?', '13 Oct 2025'),
    source(3, 'Encyclopaedia Britannica', 'Hamas'),
    source(4, 'US Department of State', 'Foreign Terrorist Organizations'),
    source(5, 'Middle East Eye', 'Hamas in 2017: The document in full', '2 May 2017'),
    source(6, 'Outlet not stated', 'Article 001', '8 Apr 2023'),
  ],
};
