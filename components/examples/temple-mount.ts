import type { EntityId, EventId } from '../../core/model/ids';
import type { Note } from '../../core/note/note';

/** A place whose every name is a claim. */
export const templeMount: Note = {
  entity: 'temple-mount' as EntityId,
  title: 'Temple Mount / Haram al-Sharif',
  kindLine: 'Holy place · Jerusalem',
  draft: false,
  sentences: [
    { text: 'A walled plateau in Jerusalem’s Old City on which Al-Aqsa Mosque stands.', sources: [1, 2] },
    { text: 'Jews call it the Temple Mount and revere it as the place of the two Temples; Muslims, for whom it is the third holiest place, call it the Noble Shrine or the Al-Aqsa Mosque compound.', sources: [2] },
    { text: 'Which name is used is often read as taking a side.', sources: [] },
  ],
  asOf: 'Jun 2026',
  since: [],
  said: [],
  wordings: [
    {
      parts: [
        { text: 'The escalation follows Israeli forces’ ', marked: false },
        { text: 'storming', marked: true },
        { text: ' of the Al-Qibli Prayer Hall in the ', marked: false },
        { text: 'Al-Aqsa Mosque complex', marked: true },
        { text: ' in ', marked: false },
        { text: 'occupied East Jerusalem', marked: true },
        { text: ' …', marked: false },
      ],
      article: '000_8dfd78ec34cd9f42',
      outlet: 'outlet not stated',
      date: '7 Apr 2023',
    },
    {
      parts: [
        { text: '… ', marked: false },
        { text: 'clashes', marked: true },
        { text: ' between Israeli security forces and Palestinians at the Al-Aqsa Mosque, which sits on the ', marked: false },
        { text: 'Temple Mount site', marked: true },
        { text: ' in Jerusalem’s ', marked: false },
        { text: 'Old City', marked: true },
        { text: '.', marked: false },
      ],
      article: '001_6c828c3fa8b49562',
      outlet: 'outlet not stated',
      date: '8 Apr 2023',
    },
  ],
  contested: [
    { name: 'Temple Mount', usedBy: 'Jews; most Israeli outlets', text: 'Says that the two Temples stood there.', sources: [2] },
    { name: 'Al-Aqsa Mosque compound', usedBy: 'Muslims; Turkish and Arab outlets', text: 'Says that the whole plateau belongs to the mosque.', sources: [1, 2] },
    { name: 'Noble Shrine', usedBy: 'Muslims', text: 'Translates the Arabic al-Haram al-Sharif.', sources: [2] },
  ],
  names: [
    { text: 'Temple Mount', kind: 'full', lang: 'en' },
    { text: 'Haram al-Sharif', kind: 'full', lang: 'en' },
    { text: 'الحرم الشريف', kind: 'native', lang: 'ar' },
    { text: 'הר הבית', kind: 'native', lang: 'he' },
    { text: 'Harem-i Şerif', kind: 'native', lang: 'tr' },
  ],
  relations: [{ text: 'Al-Aqsa Mosque stands on it.', sources: [2] }],
  timeline: [
    { event: 'eleven-day-war' as EventId, date: 'May 2021', title: 'Clashes there precede an eleven-day war', text: 'Israel and Hamas fought for eleven days.', sources: [2], thisPage: false },
    { event: 'al-aqsa-raid-2023' as EventId, date: '4 Apr 2023', title: 'Police enter the mosque', text: 'Israeli police said masked youths had barricaded themselves inside; worshippers were removed by force.', sources: [1, 2], thisPage: true },
  ],
  place: { lat: 31.778, lon: 35.2354, within: ['the Old City', 'Jerusalem'] },
  sources: [
    {
      number: 1,
      publisher: 'Outlet not stated',
      title: 'Article 000',
      date: '7 Apr 2023',
      quote: 'The escalation follows Israeli forces’ storming of the Al-Qibli Prayer Hall in the Al-Aqsa Mosque complex in occupied East Jerusalem …',
    },
    {
      number: 2,
      publisher: 'Outlet not stated',
      title: 'Article 001',
      date: '8 Apr 2023',
      quote: 'The Temple Mount is revered by Jews as the historic location of the two Jewish temples, making it the holiest site in Judaism. It is also the third holiest place for Muslims, who call it the Al-Aqsa Mosque compound or the Noble Shrine.',
    },
  ],
};
