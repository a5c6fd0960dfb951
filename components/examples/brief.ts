import type { Brief } from '../../core/brief/brief';
import type { EntityId, EventId } from '../../core/model/ids';

const entity = (id: string, title: string, line: string, count: number): Brief['entities'][number] => ({ id: id as EntityId, title, line, count });
const event = (id: string, date: string, title: string, thisPage = false): Brief['timeline'][number] => ({ event: id as EventId, date, title, text: '', sources: [], thisPage });

/** The brief of the second article. */
export const brief: Brief = {
  lead: [
    { text: '21 names on this page. At its centre: ', strong: false },
    { text: 'Recep Tayyip Erdoğan', strong: true },
    { text: ', ', strong: false },
    { text: 'Hamas', strong: true },
    { text: ' and the ', strong: false },
    { text: 'Temple Mount', strong: true },
    { text: '.', strong: false },
  ],
  entities: [
    entity('recep-tayyip-erdogan', 'Recep Tayyip Erdoğan', 'President of Türkiye since 2014', 14),
    entity('hamas', 'Hamas', 'Palestinian movement ruling Gaza since 2007', 8),
    entity('temple-mount', 'Temple Mount / Haram al-Sharif', 'Holy place in Jerusalem’s Old City', 6),
    entity('mevlut-cavusoglu', 'Mevlüt Çavuşoğlu', 'Foreign Minister of Türkiye at the time (until June 2023)', 4),
    entity('ebrahim-raisi', 'Ebrahim Raisi', 'President of Iran at the time; died May 2024', 3),
    entity('eli-cohen', 'Eli Cohen', 'Foreign Minister of Israel at the time (until January 2024)', 3),
    entity('isaac-herzog', 'Isaac Herzog', 'President of Israel since 2021', 2),
    entity('nato', 'NATO', 'Military alliance · since 1949', 1),
    entity('ramadan', 'Ramadan', 'Muslim month of fasting', 1),
  ],
  relations: [
    { text: 'Türkiye and Israel restored full diplomatic relations in 2022.', sources: [] },
    { text: 'Türkiye has hosted leaders of Hamas; Israel and the United States list Hamas as terrorist, Türkiye does not.', sources: [] },
  ],
  timeline: [
    event('flotilla-raid', '2010', 'Flotilla raid: ambassadors leave'),
    event('embassy-move', '2018', 'US embassy moves to Jerusalem: envoys leave again'),
    event('herzog-visit', 'Mar 2022', 'Herzog visits Türkiye'),
    event('al-aqsa-raid-2023', '4 Apr 2023', 'Police enter Al-Aqsa Mosque', true),
  ],
  unknown: ['Foreign Ministry', 'Hebrew media'],
};

/** A page that names little. */
export const shortBrief: Brief = {
  lead: [
    { text: 'One name on this page: ', strong: false },
    { text: 'NATO', strong: true },
    { text: '.', strong: false },
  ],
  entities: [entity('nato', 'NATO', 'Military alliance · since 1949', 1)],
  relations: [],
  timeline: [],
  unknown: [],
};
