import { words } from './languages/descriptor';

/**
 * Frequent small words of languages in Latin letters, by ISO 639 code: ours, and those that a text could be mistaken
 * for one of ours in, or be named in a note. A word that several languages have speaks less for each.
 */
export const SMALL_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(`
    the of and to that was is for with said on it as by from be are were has have had his he at which this but not they their who after
    will would been an its in a over says amid into about than more could new against before her she while when what how why can if or
    may up out no all i you we us our my do does did just now where there these those being should between under during killed kills
    killing attack attacks claims tells calls meets visits seeks wins death deaths dead least still back top first two three minister
    president government people year years police war talks deal strikes strike raid hostages set get make made take time day week win
    hold face faces urges urged rise rises spoke told met did because`),
  tr: words(`
    ve bir bu için ile da de olarak olan dedi daha çok gibi sonra kadar değil ise olduğunu en ancak göre diye her ne üzerine tarafından
    etti edildi yapılan ya başkanı oldu olacak var yok yeni karşı ilk son iki önce ilgili mi mı sayısı açıkladı söyledi ediyor yapacak
    geldi başladı verdi aldı bakanı cumhurbaşkanı saldırı devam üzerinde içinde hakkında arasında açıklama geçti bin yıl yılında kişi
    dolar yeniden artık arttı kazandı düştü girdi çıktı yüzde verecek gitti ederek sürüyor edecek istedi tepki çağrısı kararı sözleri
    büyük bugün yarın dün ordusu yönetimi gün saat binlerce halinde dışişleri hükümet başkan baskın saldırısı öldü yaralandı kaybı
    toplantısında görüştü tarihi mesajı neden nasıl`),
  fr: words(`
    le la les des et du une un dans est pour que qui sur au par pas plus avec ce il ont été aux sont cette ses mais se son leur ne elle
    a de en à ou où très après selon contre chez sans sous entre deux être fait peut veut doit va ces nous vous tout comme depuis encore
    leurs dont avant alors aussi face vers lors accuse appelle annonce demande dit soir matin pays ans ministre guerre rejette menace
    promet rien jamais quand homme femme morts mort blessés nouveau nouvelle nouvelles premier avoir fin peuvent doivent faire toujours
    moins tué tués appel attaque frappes accord trêve attaqué veulent gagné réunit reçu tête`),
  de: words(`
    der die und das den dem des ein eine einer von mit für auf ist nicht sich auch im zu hat wurde werden sind nach bei als es aus dass
    einem einen war wie er sie über in an um vor zum zur wird will kein keine gegen wegen noch nur mehr oder aber haben sein seine ihre
    wir ich soll kann am bis durch unter zwischen gibt geht kommt sagt fordert droht warnt jahr jahre jahren neue neuer neues neuen tote
    viele weiter zurück heute greift steigt fällt beginnt trifft meldet kündigt gewinnt lehnt kritisiert verspricht getötet frei
    mindestens tausende erneut statt ohne alle wieder etwa beim was wer warum sollen dürfen darf lässt zieht stellt hält fliegt reist
    kauft sieht nennt verurteilt ruft sei hätte`),
  es: words(`
    el la los las de del y que en un una por con para se su es al lo como más ha sus pero este fue sobre también entre esta según ser
    desde han no a sin tras ante hasta muy hay son está contra hoy si ya e o le les dos cuando donde todos todo quien porque años año
    dice pide anuncia acusa país gobierno cómo qué muertos muerto muertes ataque ataques rechaza promete dejan deja tregua guerra nuevo
    nueva nuevos nuevas primer primera gente mujer hombre visita piden exige alto así ellos fueron tiene tienen ganó hace hacen llama
    llega rompe reúne celebra heridos herido miles hijo personas mientras`),
  it: words(`
    il di che e la per un non una sono è con del della dei delle nel alla si da anche le gli ha al più dal come questo ma stato lo a i
    in sul sulla dalla degli tra fra dopo contro o se su ai agli alle nella nei nelle ed uno due dello allo anni sui suo sua loro chi ci
    cosa perché già oggi ancora senza prima ecco dice paese governo accusa rifiuta respinge morti morto uccisi ucciso nuovo nuova nuovi
    nuove guerra attacco attacchi incontra visita oltre dalle dallo hanno migliaia cade arrestato ferito feriti vola annuncia promette
    ritorno sulle sugli fuori fa vuole deve può quanto così mai figlio uomo donna`),
  pt: words(`
    o a os as de do da dos das e que em um uma não para com por no na se mais foi ao são como é pelo pela também sua disse nos nas aos
    às seu seus suas já ou mas pelos pelas até após sobre entre contra está há anos muito diz vai ser ter tem foram num numa à quem isso
    este esta ele ela depois novo ainda sem pode deve ataque ataques mortos mortes morto guerra nova novas novos dizem pede quer acordo
    governo milhares feridos homem mulher presidente recebe sobe cai rejeita anuncia ontem hoje onde quando porque pessoas deixa deixou
    comprou ninguém sabe vão tudo isto visita primeiro`),
  ca: words(`
    el la els les de del dels que i a en un una per amb al als no es més ha com però són va és van seva aquest aquesta seu seus pel pels
    després contra fins sense entre també segons hi molt ja està han ser dos anys què qui havia avui tots atac guerra mort morts nou
    nova noves diu diuen govern milers persones segon primer rei encara on quan perquè quin té fa crida rebutja demana`),
  nl: words(`
    de het een en van in is dat op te zijn met voor niet aan er om ook als bij door maar naar heeft wordt werd uit deze nog hij zei over
    tegen na geen meer was worden hebben kan wil dit zich ze wij zij tot moet onder wel nu waar wie hoe zou hun haar dan of twee jaar
    alle zegt dreigt gaat komt blijft doden gedood dode aanval aanvallen oorlog nieuwe nieuw wijst beschuldigt roept bezoekt waarschuwt
    opnieuw verder weg duizenden weer toch laat krijgt mogen maakt valt trekt terug kocht gebeurt opgepakt leider koning mensen vrouw
    man akkoord weinig samen`),
  da: words(`
    og i at det er en til på som af for de med den ikke har der et var han om fra blev efter også sig men kan ud ved sagde over mod hun
    vil skal under mellem når nu ind op siger jeg vi ham deres sin sit mere nye år eller være bliver ny angreb krig dræbt døde tusinder
    igen hvad hvem hvor hvorfor sker kalder advarer lover får uden før folk kvinde mand ingen alle dag`),
  no: words(`
    og i at det er en til på som av for de med den ikke har et var han om fra ble etter også seg men kan ut ved sier sa over mot hun vil
    skal under mellom når nå inn opp jeg vi deres sin sitt mer nye år eller være blir mener ny angrep krig drept døde tusener igjen hva
    hvem hvor hvorfor skjer kaller advarer lover får uten før folk kvinne mann ingen alle dag`),
  sv: words(`
    och i att det som en på är av för den med till inte har de ett om han var från men sig så också efter vid kan säger mot hon ska
    skall under mellan när nu in upp jag vi deras sin sitt mer nya år eller vara blir blev sade över vill mycket hur ny attack krig
    dödad döda tusentals igen vad vem varför händer kallar varnar lovar får går utan före folk kvinna man ingen inget alla dag stiger`),
  fi: words(`
    ja on että se oli ei hän mutta myös ovat kun sen joka mukaan kuin jo vuoden ole kanssa olla jotka sekä jälkeen tai sanoi voi nyt
    uusi vielä ennen vastaan eikä vain sota iskun miksi kuka missä mitä tänään ihmistä sanoo kuoli`),
  et: words('ja on et ei see oli ka kui mis ning aga või oma selle kes ta siis nii pärast kuid tema vastu ütles'),
  lv: words('un ir par no ar uz ka kas tas pie bet arī to lai pēc tika nav jau gada vai kā savu pret'),
  lt: words('ir yra į iš kad su bei tai kaip po už dėl jo bet taip pat buvo apie nuo per metų savo prie sako'),
  hu: words(`
    a az és hogy nem is egy van volt azt meg de ha csak már még mint szerint vagy amely után ezt ellen lesz több ki el be új két miatt
    minden háború miért hol aki ami lett támadás halott nincs`),
  pl: words(`
    i w na z do że się nie jest to o po od jak za przez dla oraz ale przy już tym także jego został roku które będzie są być ma czy
    który która co we ze podczas przed pod nad bez między tylko tego wobec przeciwko jej ich lat nowy chce może wojna wojny wojnie atak
    ataku zginął zginęło zginęli nowe nowa nowych trwa tysiące ludzi kim kto dlaczego gdzie kiedy dalej znów mówi zapowiada wzywa król
    premier prezydent osób powiedział`),
  cs: words(`
    a v se na je že s z do o to k za jsou by podle jako ale po jeho který také pro byl není jsme však ve ze při od bude před proti už
    jen i si které kvůli válka útok mrtvých nové nový proč kdo kde co dnes lidí řekl chce`),
  sk: words('a v sa na je že s z do o to k za sú by podľa ako ale po jeho ktorý aj pre bol nie však vo zo pri od bude pred proti už len si ktoré'),
  sl: words('in je na v se za da so z pa s ki po tudi kot pri bi iz še ne od bo ni sta ali do proti že'),
  hr: words('i u je na se da za su od s o a kako koji koja iz ne će što bi nije sam te ili nakon protiv do po kao za više bez zbog'),
  ro: words(`
    și de în la a cu pe din că nu o care este mai pentru un au fost sau prin după lui ale cele fi al ai ce se sunt să va unei unui
    dintre către între despre împotriva cum dar ani când ca atac război nou nouă noi mii oameni spune cine unde merge ucis vor niciun
    nicio doi președintele anunță cere`),
  sq: words(`
    të e në dhe për me një nga që se është ka u do ai më i janë nuk si kjo kundër pas duke por edhe mbi luftë lufta luftën sulmi sulmit
    sulm vrarë thotë ri re reja pse kush ku çfarë mijëra njerëz qeveria presidenti ndodh lideri tij saj pa gjatë`),
  id: words(`
    yang dan di dengan untuk pada ini itu dari dalam tidak akan ke oleh juga telah kata sebagai adalah tersebut atau karena bisa
    terhadap saat usai soal lebih ada para setelah tewas serangan perang baru lagi orang ribuan apa siapa mengapa kapan sudah belum naik
    turun minta sebut bakal jadi jalan hari tahun perdana presiden menteri korban serukan warga kembali anak ia mereka`),
  vi: words('của và là các trong được có cho một với người đã không những này khi từ đến về cũng'),
  sw: words('ya na wa kwa katika ni za kuwa la hiyo huo lakini pia baada alisema wakati cha hii yake'),
  ku: words('û di de ji li bi ku ya yê bo ne da ser jî her ew vê wê hat dike kir ketin dibe'),
  az: words(`
    və bir bu üçün ilə da də olan edib deyib daha sonra kimi isə bildirib olub ki ən ölkə tərəfindən edən edir olduğunu olaraq nə yeni
    qarşı hər çox bütün görə haqqında bəy ilk arasında prezidenti naziri yenidən müharibə hücum barədə nazir gəlib gedir baş verir etdi
    etmək deyil görüş`),
};

/** Words of English texts that are small words elsewhere: "many die", "the old man". They speak for English as well. */
export const ENGLISH_TOO: ReadonlySet<string> = words(`
  war see me media come news care face man interview six pro men am met due non sense direct son comment bin word fast car era
  balance sit door die hi ten plus op mere dire falls sole embargo pays accuse bet sue hat portrait till tout sin ton pat
  ed re co amb live video update exclusive opinion editorial fin main sale grave sang tout large `);

/** Small words that stand inside names, too: "Rio de Janeiro", "Ursula von der Leyen". */
export const IN_NAMES: ReadonlySet<string> = words(`
  de del della dei di da do dos das du des la le las los el al von van der den ten ter und et y e i bin ben ibn af av zu zum vom`);
