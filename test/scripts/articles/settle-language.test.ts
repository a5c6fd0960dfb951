import { describe, expect, it } from 'vitest';
import { shownLanguage } from '../../../core/text/detect-language';
import { settleLanguage } from '../../../scripts/articles/settle-language';

const LONG: readonly (readonly [string, string])[] = [
  ['en', 'The government said on Monday that it would raise spending on roads next year. The minister told a press conference that the decision had been taken with the parties of parliament and that it also concerned the bridges of the north.'],
  ['tr', 'Hükümet pazartesi günü yaptığı açıklamada gelecek yıl yol harcamalarını artıracağını duyurdu. Başbakan düzenlediği basın toplantısında kararın meclisteki partilerle birlikte alındığını ve kuzeydeki köprüleri de kapsadığını söyledi. Muhalefet kararı eleştirdi.'],
  ['fr', 'Le gouvernement a annoncé lundi qu’il augmenterait les dépenses pour les routes l’an prochain. La ministre a déclaré devant la presse que la décision avait été prise avec les partis du parlement et qu’elle concernait aussi les ponts du nord du pays.'],
  ['de', 'Die Regierung teilte am Montag mit, dass sie im nächsten Jahr mehr Geld für Straßen ausgeben will. Die Ministerin sagte vor der Presse, der Beschluss sei mit den Parteien des Parlaments gefasst worden und betreffe auch die Brücken im Norden des Landes.'],
  ['es', 'El gobierno anunció el lunes que aumentará el gasto en carreteras el próximo año. La ministra dijo ante la prensa que la decisión se había tomado con los partidos del parlamento y que también afecta a los puentes del norte del país.'],
  ['ar', 'قالت الحكومة يوم الاثنين إنها ستزيد الإنفاق على الطرق في العام المقبل. وقالت الوزيرة في مؤتمر صحفي إن القرار اتخذ مع أحزاب البرلمان.'],
  ['fa', 'دولت روز دوشنبه اعلام کرد که سال آینده هزینه‌های راه‌سازی را افزایش می‌دهد. وزیر در گفت‌وگو با خبرنگاران گفت که این تصمیم با همه گروه‌های مجلس گرفته شده است.'],
  ['he', 'הממשלה הודיעה ביום שני כי תגדיל את ההוצאה על כבישים בשנה הבאה. השרה אמרה לעיתונאים כי ההחלטה התקבלה יחד עם סיעות הכנסת.'],
  ['ur', 'حکومت نے پیر کے روز بتایا کہ وہ اگلے سال سڑکوں پر زیادہ خرچ کرے گی۔ وزیر نے صحافیوں سے کہا کہ یہ فیصلہ تمام جماعتوں کے ساتھ مل کر کیا گیا ہے۔'],
  ['ru', 'Правительство заявило в понедельник, что увеличит расходы на дороги в следующем году. Министр сказала журналистам, что решение принято вместе с партиями. Это касается и новых мостов.'],
  ['el', 'Η κυβέρνηση ανακοίνωσε τη Δευτέρα ότι θα αυξήσει τις δαπάνες για δρόμους το επόμενο έτος. Η υπουργός είπε ότι η απόφαση ελήφθη με τα κόμματα.'],
  ['zh', '政府周一表示，明年将增加道路开支。部长在新闻发布会上说，这一决定是与议会各党派共同作出的，也涉及北方的桥梁。反对党批评了这一决定，并要求政府作出更多的解释，说明资金从何而来。'],
  ['nl', 'De regering zei maandag dat zij volgend jaar meer geld aan wegen zal uitgeven. De minister zei voor de pers dat het besluit met de partijen van het parlement is genomen en dat het ook de bruggen in het noorden van het land betreft.'],
  ['it', 'Il governo ha detto lunedì che aumenterà la spesa per le strade il prossimo anno. La ministra ha detto alla stampa che la decisione è stata presa con i partiti del parlamento e che riguarda anche i ponti del nord del paese.'],
  ['pt', 'O governo disse na segunda-feira que vai aumentar a despesa com estradas no próximo ano. A ministra disse à imprensa que a decisão foi tomada com os partidos do parlamento e que também diz respeito às pontes do norte do país.'],
  ['da', 'Regeringen sagde mandag, at den vil bruge flere penge på veje næste år. Ministeren sagde på et pressemøde, at beslutningen er truffet sammen med partierne, og at den også gælder broerne i den nordlige del af landet. Oppositionen var kritisk.'],
  ['fi', 'Hallitus kertoi maanantaina, että se aikoo käyttää ensi vuonna enemmän rahaa teihin. Ministeri sanoi, että päätös on tehty yhdessä ryhmien kanssa ja että se koskee myös siltoja, mutta ei kuitenkaan koko maata. Hän ei ole vielä sanonut muuta.'],
];

const showing = (text: string): string | undefined => shownLanguage([text]);

describe('the language of a text', () => {
  it.each(LONG)('%s shows', (language, text) => expect(showing(text)).toBe(language));

  it.each([
    ['en', 'Ada Stone spoke on Friday.'], ['en', 'The council met.'], [undefined, 'Ada Stone, Ben Hill.'], [undefined, 'Ada Stone sprach.'],
    ['fr', 'La ministre parle.'], [undefined, 'שלום'], [undefined, ''], [undefined, '12'],
  ])('%s in a few words: %s', (language, text) => expect(showing(text)).toBe(language));

  it('is none for a jumble of letters', () => {
    expect(showing('asdkj qwe lkjasd qwoei zxmcn qpwoei asldkj mznxbc '.repeat(9))).toBe(undefined);
  });
});

describe('the language of an article', () => {
  const text = (language: string): string => LONG.find(([code]) => code === language)?.[1] ?? '';
  it.each([
    ['as a person says, whatever the text looks like', 'de', text('en'), true, 'de'],
    ['with its region', 'en-GB', 'Ada Stone.', false, 'en'],
    ['with an underscore', 'tr_TR', 'Ada Stone.', false, 'tr'],
    ['by three letters', 'eng', 'Ada Stone.', false, 'en'],
    ['by its old code', 'iw', 'Ada Stone.', false, 'he'],
    ['by its name', 'English', 'Ada Stone.', false, 'en'],
    ['by its text, where a page says otherwise', 'en', text('tr'), false, 'tr'],
    ['by its text, where nothing is said', undefined, text('fa'), false, 'fa'],
    ['none of ours, as a person says', 'fi', text('en'), true, undefined],
    ['none of ours, as the text shows', 'en', text('nl'), false, undefined],
  ])('is settled %s', (_, stated, words, byHand, language) => {
    expect(settleLanguage({ file: 'a.txt', text: words, language: stated, byHand }).language).toBe(language);
  });
});
