import type { TopicId } from '../../core/model/ids';
import type { TopicRow } from '../topic-row';

const topic = (id: string, name: string, description: string, count: number, examples: readonly string[], on = true): TopicRow => ({ id: id as TopicId, name, description, count, examples, on });

/** Some of the topics, one of them off. */
export const topics: readonly TopicRow[] = [
  topic('jerusalem-holy-places', 'Jerusalem’s holy places', 'The city, its Old City and its shrines, what each is called and who runs it.', 12, ['Temple Mount', 'Al-Aqsa Mosque', 'Old City', 'Western Wall']),
  topic('turkiye', 'Türkiye', 'Its leaders, institutions and cities, and how it deals with its neighbours.', 14, ['Recep Tayyip Erdoğan', 'Ankara', 'flotilla raid']),
  topic('international-bodies', 'International bodies', 'Organizations of states, what they can decide and who belongs to them.', 4, ['United Nations', 'NATO', 'Organisation of Islamic Cooperation']),
  topic('economy-and-disasters', 'Economy and disasters', 'Currencies, economic crises, earthquakes and accidents.', 6, ['Turkish lira', 'earthquakes of February 2023'], false),
];
