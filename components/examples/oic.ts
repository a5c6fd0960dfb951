import type { EntityId, EventId } from '../../core/model/ids';
import type { Note } from '../../core/note/note';

/** An organization: dated line, later change, no contested name. */
export const oic: Note = {
  entity: 'organisation-of-islamic-cooperation' as EntityId,
  title: 'Organisation of Islamic Cooperation',
  kindLine: 'Intergovernmental organization · since 1969',
  draft: false,
  atDate: { text: '57 member states, Türkiye and Iran among them', sources: [1], date: '7 Apr 2023' },
  sentences: [
    { text: 'Fifty-seven states with large Muslim populations meet in this organization, which calls itself the collective voice of the Muslim world.', sources: [1] },
    { text: 'It was set up in Rabat in September 1969, a month after an arson attack on Al-Aqsa Mosque in Jerusalem.', sources: [1, 2] },
    { text: 'Its General Secretariat sits in Jeddah, Saudi Arabia.', sources: [1] },
  ],
  asOf: 'Jun 2026',
  since: [{ date: 'Mar 2025', text: 'Syria, suspended since 2012, was readmitted.', short: 'Syria readmitted', sources: [1] }],
  said: [],
  wordings: [
    {
      parts: [
        { text: 'He further urged Raisi to continue efforts to preserve the status of ', marked: false },
        { text: 'holy places', marked: true },
        { text: ' on international platforms, starting with the Organisation of Islamic Cooperation (OIC) and the United Nations.', marked: false },
      ],
      article: '000_8dfd78ec34cd9f42',
      outlet: 'outlet not stated',
      date: '7 Apr 2023',
    },
    {
      parts: [
        { text: 'Erdogan also called on Raisi to jointly pursue efforts in international platforms, especially within the Organization of Islamic Cooperation (OIC) and the UN, to preserve the status of ', marked: false },
        { text: 'holy sites', marked: true },
        { text: ', according to his office.', marked: false },
      ],
      article: '001_6c828c3fa8b49562',
      outlet: 'outlet not stated',
      date: '8 Apr 2023',
    },
  ],
  contested: [],
  names: [
    { text: 'Organisation of Islamic Cooperation', kind: 'full', lang: 'en' },
    { text: 'Organisation of the Islamic Conference', kind: 'historic', lang: 'en' },
    { text: 'OIC', kind: 'acronym', lang: 'en' },
    { text: 'İslam İşbirliği Teşkilatı', kind: 'native', lang: 'tr' },
    { text: 'İİT', kind: 'acronym', lang: 'tr' },
    { text: 'منظمة التعاون الإسلامي', kind: 'native', lang: 'ar' },
    { text: 'ארגון שיתוף הפעולה האסלאמי', kind: 'native', lang: 'he' },
    { text: 'سازمان همکاری اسلامی', kind: 'native', lang: 'fa' },
  ],
  relations: [{ text: 'The organization was founded after the arson at Al-Aqsa Mosque in August 1969.', sources: [2] }],
  timeline: [
    { event: 'al-aqsa-arson' as EventId, date: '21 Aug 1969', title: 'Arson at Al-Aqsa Mosque', text: 'A fire was set in the mosque; the organization was founded a month later.', sources: [2], thisPage: false },
    { event: 'erdogan-raisi-call' as EventId, date: '7 Apr 2023', title: 'Erdoğan and Raisi speak by telephone', text: 'Erdoğan asked for joint efforts in the OIC and the United Nations.', sources: [3], thisPage: true },
  ],
  place: { lat: 21.54, lon: 39.17, within: ['Jeddah', 'Saudi Arabia'] },
  sources: [
    { number: 1, publisher: 'Union of OIC News Agencies', title: 'General Secretariat of the Organisation of Islamic Cooperation', url: 'https://una-oic.org/en/general-secretariat/' },
    { number: 2, publisher: 'Vajiram & Ravi', title: 'What is the Organization of Islamic Cooperation (OIC)?', url: 'https://vajiramias.com/current-affairs/what-is-the-organization-of-islamic-cooperation-oic/657ab82540fb010594691515' },
    {
      number: 3,
      publisher: 'Outlet not stated',
      title: 'Article 000',
      date: '7 Apr 2023',
      quote: 'He further urged Raisi to continue efforts to preserve the status of holy places on international platforms, starting with the Organisation of Islamic Cooperation (OIC) and the United Nations.',
    },
  ],
};
