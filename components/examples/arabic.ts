import type { Note } from '../../core/note/note';
import { oic } from './oic';

/** The same organization as a note in Arabic would say it, for the mirrored card. */
export const oicInArabic: Note = {
  ...oic,
  title: 'منظمة التعاون الإسلامي',
  kindLine: 'منظمة دولية · منذ 1969',
  atDate: { text: '57 دولة عضوًا، منها تركيا وإيران', sources: [1], date: '7 نيسان 2023' },
  sentences: [
    { text: 'تجتمع في هذه المنظمة سبع وخمسون دولة.', sources: [1] },
    { text: 'أُسست في الرباط في أيلول 1969 بعد شهر من إحراق المسجد الأقصى في القدس.', sources: [1, 2] },
    { text: 'مقر أمانتها العامة في جدة في المملكة العربية السعودية.', sources: [1] },
  ],
  since: [{ date: 'آذار 2025', text: 'أُعيدت سوريا إلى المنظمة.', short: 'عودة سوريا', sources: [1] }],
};
