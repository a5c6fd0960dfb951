import * as v from 'valibot';
import { EntityId } from '../../../core/model/ids';
import type { SearchEntry } from '../../../core/search/search';

const entry = (id: string, title: string, line: string, ...names: readonly string[]): SearchEntry => ({ id: v.parse(EntityId, id), title, line, names });

export const SEARCH_ENTRIES: readonly SearchEntry[] = [
  entry('gaza-city', 'Gaza City', 'City in the Gaza Strip', 'Gaza City', 'Gazze şehri'),
  entry('gaza-strip', 'Gaza Strip', 'Palestinian territory', 'Gaza Strip', 'Gaza', 'غزة', 'עזה'),
  entry('hamas', 'Hamas', 'Palestinian Islamist movement', 'Hamas', 'حماس', 'חמאס', 'Islamic Resistance Movement'),
  entry('jerusalem', 'Jerusalem', 'City', 'Jerusalem', 'Kudüs', 'القدس', 'ירושלים'),
  entry('nato', 'NATO', 'Military alliance', 'NATO', 'OTAN', 'North Atlantic Treaty Organization', 'حلف شمال الأطلسي'),
  entry('organisation-of-islamic-cooperation', 'Organisation of Islamic Cooperation', 'Intergovernmental organization', 'Organisation of Islamic Cooperation', 'Organization of Islamic Cooperation', 'OIC', 'İslam İşbirliği Teşkilatı'),
  entry('recep-tayyip-erdogan', 'Recep Tayyip Erdoğan', 'President of Türkiye', 'Recep Tayyip Erdoğan', 'Erdoğan', 'رجب طيب أردوغان', 'أردوغان', 'ארדואן'),
  entry('temple-mount', 'Temple Mount / Haram al-Sharif', 'Holy place in Jerusalem', 'Temple Mount', 'Haram al-Sharif', 'Noble Sanctuary', 'Al-Aqsa compound', 'הר הבית', 'الحرم الشريف'),
  entry('turkiye', 'Türkiye', 'State', 'Türkiye', 'Turkey', 'تركيا', 'טורקיה'),
];
