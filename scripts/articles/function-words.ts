import { words } from '../../core/text/languages/descriptor';

/**
 * Frequent small words of languages in Latin letters, by ISO 639 code: ours, and the neighbours that a text could be
 * mistaken for. Words that are frequent in several of them speak for none and are left out where others are left.
 */
export const FUNCTION_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(Object.entries({
  en: 'the of and to that was is for with said on it as by from be are were has have had his he at which this but not they their who after will would been an its',
  tr: 've bir bu için ile da de olarak olan dedi daha çok gibi sonra kadar değil ise olduğunu en ancak göre diye her ne üzerine tarafından etti edildi yapılan ya başkanı',
  fr: 'le la les des et du une un dans est pour que qui sur au par pas plus avec ce il ont été aux sont cette ses mais se son leur ne elle d’une a',
  de: 'der die und das den dem des ein eine einer von mit für auf ist nicht sich auch im zu hat wurde werden sind nach bei als es aus dass einem einen war wie er sie über',
  es: 'el la los las de del y que en un una por con para se su es al lo como más ha sus pero este fue sobre también entre esta según ser desde han',
  it: 'il di che e la per un non una sono è con del della dei delle nel alla si da anche le gli ha al più dal come questo ma stato lo',
  pt: 'o a os as de do da dos das e que em um uma não para com por no na se mais foi ao são como é pelo pela também sua disse',
  nl: 'de het een en van in is dat op te zijn met voor niet aan er om ook als bij door maar naar heeft wordt werd uit deze nog hij zei',
  da: 'og i at det er en til på som af for de med den ikke har der et var han om fra blev efter også sig men kan ud ved sagde',
  no: 'og i at det er en til på som av for de med den ikke har et var han om fra ble etter også seg men kan ut ved sier sa',
  sv: 'och i att det som en på är av för den med till inte har de ett om han var från men sig så också efter vid kan säger',
  fi: 'ja on että se oli ei hän mutta myös ovat kun sen joka mukaan kuin jo vuoden ole kanssa olla jotka sekä jälkeen tai sanoi',
  et: 'ja on et ei see oli ka kui mis ning aga või oma selle kes ta siis nii pärast',
  hu: 'a az és hogy nem is egy van volt azt meg de ha csak már még mint szerint vagy amely után ezt',
  pl: 'i w na z do że się nie jest to o po od jak za przez dla oraz ale przy już tym także jego został roku które',
  cs: 'a v se na je že s z do o to k za jsou by podle jako ale po jeho který také pro byl není jsme však',
  sk: 'a v sa na je že s z do o to k za sú by podľa ako ale po jeho ktorý aj pre bol nie však',
  ro: 'și de în la a cu pe din că nu o care este mai pentru un au fost sau prin după lui ale cele fi',
  hr: 'i u je na se da za su od s o a kako koji koja iz ne će što bi nije sam te ili nakon',
  sq: 'të e në dhe për me një nga që se është ka u do ai më i janë nuk si kjo',
  ca: 'el la els les de del i que en un una per amb al no es més ha com però són va dels també aquest',
  id: 'yang dan di dengan untuk pada ini itu dari dalam tidak akan ke oleh juga telah kata sebagai adalah tersebut',
  vi: 'của và là các trong được có cho một với người đã không những này khi từ đến về cũng',
  sw: 'ya na wa kwa katika ni za kuwa la hiyo huo lakini pia baada alisema wakati cha hii',
  az: 'və bir bu üçün ilə da də olan edib deyib daha sonra kimi isə bildirib olub ki ən ölkə tərəfindən',
}).map(([language, list]) => [language, words(list)]));

/** Words that, of all languages above, only English has: they show it in a text of a few words. */
export const ENGLISH_ALONE: ReadonlySet<string> = words(
  'the with that from said says were been this these those which who would could should they their its about after before because while did does spoke met told',
);
