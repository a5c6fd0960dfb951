/** What a piece of a word says: languages by ISO 639 code, and how much it speaks for each; a small word of one language alone says 2. */
export type Hints = Readonly<Record<string, number>>;

const table = (rows: Readonly<Record<string, Hints>>): ReadonlyMap<string, Hints> =>
  new Map(Object.entries(rows).flatMap(([pieces, hints]) => pieces.split(' ').map((piece) => [piece, hints] as const)));

/** Small letters outside English, and marks. */
export const LETTERS: ReadonlyMap<string, Hints> = table({
  'ß': { de: 2 },
  'ä': { de: 0.7, sv: 0.7, fi: 0.7, et: 0.7, sk: 0.3 },
  'ö': { de: 0.5, sv: 0.6, fi: 0.4, et: 0.4, hu: 0.4, tr: 0.4, az: 0.4 },
  'ü': { de: 0.6, tr: 0.5, az: 0.5, et: 0.4, hu: 0.4, es: 0.1, ca: 0.1 },
  'ő ű': { hu: 2 },
  'å': { sv: 1.2, da: 1.2, no: 1.2 },
  'ø': { da: 1.5, no: 1.5 },
  'æ': { da: 1.2, no: 1.2 },
  'ı ğ': { tr: 1.2, az: 1 },
  'ş': { tr: 0.9, az: 0.8, ku: 0.6, ro: 0.3 },
  'ç': { tr: 0.5, fr: 0.5, pt: 0.5, ca: 0.4, az: 0.4, sq: 0.5, ku: 0.3 },
  'ə': { az: 2 },
  'ã õ': { pt: 1.5, vi: 0.3 },
  'â': { fr: 0.4, pt: 0.4, ro: 0.5, tr: 0.2, vi: 0.4 },
  'ê': { fr: 0.7, pt: 0.6, ku: 0.8, vi: 0.3 },
  'î': { fr: 0.6, ro: 0.7, ku: 0.8, tr: 0.1 },
  'û': { fr: 0.6, ku: 1, tr: 0.1 },
  'ù': { fr: 0.6, it: 0.6, vi: 0.2 },
  'ò': { it: 1.3, ca: 0.8, vi: 0.2 },
  'ì': { it: 1.5, vi: 0.2 },
  'è': { fr: 0.8, it: 0.8, ca: 0.6 },
  'é': { fr: 0.6, es: 0.4, pt: 0.4, hu: 0.4, cs: 0.3, sk: 0.3, ca: 0.3, it: 0.2, nl: 0.1 },
  'à': { fr: 0.5, it: 0.6, pt: 0.4, ca: 0.6, vi: 0.2 },
  'á': { es: 0.6, pt: 0.6, hu: 0.5, cs: 0.5, sk: 0.5 },
  'í': { es: 0.6, pt: 0.5, hu: 0.4, cs: 0.5, sk: 0.5, ca: 0.4 },
  'ó': { es: 0.7, pt: 0.3, hu: 0.4, pl: 0.5, ca: 0.4, cs: 0.1, sk: 0.2 },
  'ú': { es: 0.5, pt: 0.4, hu: 0.3, cs: 0.3, sk: 0.4, ca: 0.4 },
  '¿ ¡': { es: 2 },
  'ñ': { es: 1.3 },
  'ą ę': { pl: 1.3, lt: 0.7 },
  'ł ś ź ż ń': { pl: 1.5 },
  'ć đ': { hr: 1, pl: 0.4, vi: 0.4 },
  'č š ž': { cs: 0.8, sk: 0.8, hr: 0.8, sl: 0.8, lt: 0.8, lv: 0.8 },
  'ě ř ů': { cs: 2 },
  'ľ ĺ ŕ ť ď': { sk: 1.5 },
  'ă': { ro: 1.5, vi: 0.5 },
  'ș ț ţ': { ro: 1.5 },
  'ë': { sq: 1.3, nl: 0.5, fr: 0.2, ca: 0.1 },
  'ï': { fr: 0.4, nl: 0.4, ca: 0.4 },
  'œ': { fr: 1.5 },
  'ė ų ū į': { lt: 1.3, lv: 0.3 },
  'ā ē ī ķ ļ ņ ģ': { lv: 1.3 },
  'ơ ư ạ ả ấ ầ ậ ắ ế ề ể ệ ị ọ ố ồ ộ ớ ờ ợ ụ ủ ứ ừ ự ữ': { vi: 1.2 },
});

/** How many letters an ending can have. */
export const ENDING_LENGTHS = [1, 2, 3, 4] as const;

/** Endings of longer words in small letters. */
export const ENDINGS: ReadonlyMap<string, Hints> = table({
  'ó': { es: 0.8 },
  'ing ings': { en: 0.7 },
  'ed ies ly': { en: 0.4 },
  'ght ness less ship ould': { en: 0.8 },
  'tion': { en: 0.2, fr: 0.2, de: 0.1 },
  'eux aux eau eaux oire': { fr: 0.8 },
  'ées és ée': { fr: 0.5 },
  'ait ais ique iques euse aine ants ents ment': { fr: 0.4 },
  'ción dad ados idos ando iendo': { es: 0.9 },
  'ones ado ada': { es: 0.4, pt: 0.2 },
  'zione ione ioni zza ità': { it: 0.9 },
  'ato ata ati ano ono': { it: 0.3 },
  'tta tte tti tto lla lle lli llo ssa sse ssi sso zzo zzi cce cci ggi ggio': { it: 0.4 },
  'ções ção ões ção': { pt: 0.8 },
  'ndo eira eiro eiros agem': { pt: 0.5 },
  'ung lich keit ungs': { de: 1.2 },
  'isch scht icht acht echt': { de: 0.7, nl: 0.1 },
  'en ern': { de: 0.15, nl: 0.15 },
  'heid ijk ijke ijn aar eert rijk': { nl: 0.8 },
  'oor aan oek elt': { nl: 0.4 },
  'ade arna erna': { sv: 0.6 },
  'ede erne ene': { da: 0.5, no: 0.5 },
  'ów ych ych ego ie wie': { pl: 0.5 },
  'ości ował iego': { pl: 1 },
  'kan nya': { id: 0.9 },
  'lar ler ları leri arı eri ası esi mesi ması sına sine': { tr: 0.7, az: 0.5 },
  'ının inin unun ünün lerin ların rını rini sını sini': { tr: 0.8, az: 0.6 },
  'yor ecek acak': { tr: 1.2 },
  'mış miş dı dü tı tü ildi ıldı uldu üldü': { tr: 0.6, az: 0.4 },
  'ında inde ndan nden': { tr: 0.8, az: 0.7 },
  'ssa ssä sta stä lla llä lle': { fi: 0.5 },
  'ului ilor elor ului ești': { ro: 0.9 },
  'nak nek ban ben ság ség': { hu: 0.8 },
  'ním ých ého ích': { cs: 0.7, sk: 0.5 },
});

/** Letters together that few languages write, anywhere in a longer word. */
export const CLUSTER = /sch|th|wh|sh|gh|oo|ck|ij|cz|sz|rz|nh|lh|cht/;
export const CLUSTERS: ReadonlyMap<string, Hints> = table({
  'th wh gh': { en: 0.6 },
  'sh oo ck': { en: 0.4 },
  'sch cht': { de: 0.6, nl: 0.2 },
  'ij': { nl: 0.7 },
  'cz rz': { pl: 0.7 },
  'sz': { pl: 0.5, hu: 0.6 },
  'nh lh': { pt: 0.6 },
});

/** Words without their last vowel, before an apostrophe and another word. */
export const ELIDED: ReadonlyMap<string, Hints> = table({
  'l': { fr: 1, it: 1, ca: 1 },
  'd': { fr: 1.2, ca: 1, it: 0.4 },
  'qu jusqu lorsqu puisqu aujourd quelqu': { fr: 2 },
  'n': { fr: 1, ca: 0.7 },
  's': { fr: 0.8, ca: 0.8, it: 0.2 },
  'j m t': { fr: 0.8, ca: 0.2 },
  'c': { fr: 1, it: 0.8 },
  'dell all nell sull dall un quest quell tutt dov cos com sant bell anch mezz': { it: 2 },
});

/** What follows an apostrophe in English words: "don't", "they've". */
export const ENGLISH_AFTER_APOSTROPHE: ReadonlySet<string> = new Set(['t', 've', 'll', 're']);

/** Case endings that Turkish writes after a name and an apostrophe: "Türkiye'de", "Hamas'ın". */
export const TURKISH_CASE = /^(?:n?[ıiuü]n|[dt][ae](?:n|ki|k[ıi]ler)?|y?[ae]|y?[ıiuü]|n?[ae]|n[ıiuü]|y?l[ae]|n[dt][ae]n?|s[ıiuü](?:n[ıiuü]n?|n[dae]+n?)?)$/u;
