import { words, type LanguageDescriptor } from './descriptor';

/**
 * Endings of the cases after any vowel and consonant (Türk Dil Kurumu, Yazım Kılavuzu): folded, so "ı" and "i", "u" and "ü"
 * are one. The accusative of one letter is left out: without the apostrophe it makes other words ("İrani", "Fidanı").
 */
const CASES = [
  'a', 'e', 'ya', 'ye', 'yi', 'yu', 'na', 'ne', 'ni', 'nu',
  'da', 'de', 'ta', 'te', 'nda', 'nde', 'dan', 'den', 'tan', 'ten', 'ndan', 'nden',
  'in', 'un', 'nin', 'nun', 'la', 'le', 'yla', 'yle',
];

/** What "-ki" makes of a place or an owner: "Gazze'deki", "Gazze'dekilerin", "İsrail'inki". */
const BELONGING = ['daki', 'deki', 'taki', 'teki', 'ndaki', 'ndeki', 'inki', 'unki', 'ninki', 'nunki'];

/** Cases of what ends in "-ki", and of the plural. */
const PLURAL = ['lar', 'ler'].flatMap((plural) => ['', 'a', 'e', 'i', 'in', 'da', 'de', 'dan', 'den', 'la', 'le'].map((ending) => plural + ending));

/** "is", "was", "if it is", "while it is" and what else stands after a noun as its verb. */
const VERBS = [
  'dir', 'dur', 'tir', 'tur', 'di', 'du', 'ti', 'tu', 'ydi', 'ydu', 'mis', 'mus', 'ymis', 'ymus', 'sa', 'se', 'ysa', 'yse', 'ken', 'yken',
  'dadir', 'dedir', 'tadir', 'tedir', 'daydi', 'deydi', 'taydi', 'teydi', 'dandir', 'dendir', 'indir', 'nindir',
];

/** Possessives and plurals of common nouns, before the cases: "iftarında", "iftarlarda". Of names they would make other ones ("Esadlar"). */
const OF_NOUNS = [
  ...['i', 'u'].flatMap((vowel) => ['na', 'ne', 'nda', 'nde', 'ndan', 'nden', `n${vowel}`, `n${vowel}n`, 'ndaki', 'ndeki', `m${vowel}z`].map((ending) => vowel + ending)),
  ...PLURAL, ...['lari', 'leri'].flatMap((plural) => ['n', 'nda', 'nde', 'ndan', 'nden', 'na', 'ne', 'ni', 'nin'].map((ending) => plural + ending)),
].filter((ending) => !CASES.includes(ending));

/** After the apostrophe stands also an ending of one letter, a possessive, "-ca": "by" ("İran'ca", "BM'ce"), or "-siz": "without". */
const AFTER_APOSTROPHE = [
  ...CASES, ...BELONGING, ...VERBS, ...PLURAL, ...BELONGING.flatMap((belonging) => PLURAL.map((plural) => belonging + plural)),
  'i', 'u', 'n', 's', 'si', 'su', 'im', 'imiz', 'miz', 'muz', 'umuz', 'nca', 'nce', 'ca', 'ce', 'ça', 'çe', 'siz', 'suz',
  'sini', 'sinin', 'sine', 'sinde', 'sinden', 'sunun', 'suna', 'sunda', 'sundan', 'mizin', 'muzun', 'mize', 'muza', 'imizin', 'imize',
  'dakine', 'dekine', 'dakini', 'dekini', 'dakinin', 'dekinin', 'yken', 'ymis', 'dayken', 'deyken', 'tayken', 'teyken',
  'dansa', 'densa', 'daysa', 'deyse', 'yadir', 'yedir', 'dakinden', 'dekinden', 'süz',
];

export const turkish: LanguageDescriptor = {
  id: 'tr',
  abbreviations: words(`
    dr prof doç yrd av uzm op arş öğr gör müh mim ecz vet tümg tuğg korg alb yb yzb bnb ütğm tğm asb çvş sn hz vb vs vd
    örn bkz çev haz cad sok mah apt tel ltd şti aş a.ş t.c m.ö m.s i.ö i.s yy krş age agm`),
  numberAbbreviations: words('no s c md m tel sy'),
  titles: words(`
    cumhurbaşkanı cumhurbaşkanımız başbakan başbakanı bakan bakanı bakanımız başkan başkanı başkanımız başkanvekili vekil vekili vekilleri
    yardımcı yardımcısı yardımcıları
    sekreter sekreteri başkanlık lider lideri liderleri önder önderi rehber rehberi ayetullah hüccetülislam
    imam müftü müftüsü papa patrik patriği haham hahambaşı şeyh şeyhi emir emiri kral kralı kraliçe kraliçesi prens prensi
    prenses padişah sultan şah şahı halife sayın bay bayan doktor profesör prof dr doç av avukat hakim savcı savcısı başsavcı
    başsavcısı yargıç vali valisi kaymakam kaymakamı büyükelçi büyükelçisi elçi elçisi maslahatgüzar maslahatgüzarı
    konsolos konsolosu temsilci temsilcisi sözcü sözcüsü komutan komutanı general orgeneral korgeneral tümgeneral tuğgeneral
    amiral oramiral albay yarbay binbaşı yüzbaşı teğmen üsteğmen başçavuş çavuş onbaşı milletvekili senatör senatörü
    müdür müdürü direktör direktörü müsteşar müsteşarı danışman danışmanı başdanışman başdanışmanı mevkidaşımız
    merhum rahmetli mevkidaşı meslektaşı muhabir muhabiri gazeteci yazar yazarı yönetmen oyuncu şarkıcı
    spiker uzman uzmanı analist üyesi yetkilisi`),
  functionWords: words(`
    ve veya ya da de ki ile için ama fakat ancak lakin çünkü zira eğer ise hem ne nasıl neden niçin niye kim kimin hangi
    hangisi kaç nerede nereye bu şu o bunlar şunlar onlar bunun onun onu ona bunu buna burada orada böyle şöyle öyle bir
    iki üç dört beş altı yedi sekiz dokuz on yüz bin ilk son her hiç hep bütün tüm bazı birçok çok az daha en pek gibi kadar
    göre karşı doğru rağmen dolayı beri önce sonra şimdi artık hâlâ hala henüz bugün dün yarın geçen gelecek ayrıca üstelik
    yine gene sadece yalnız yalnızca bile değil var yok evet hayır olan olarak olduğu oldu olacak dedi söyledi açıkladı
    belirtti kaydetti vurguladı ifade diye üzere arasında sırasında hakkında ilişkin dair itibaren boyunca içinde dışında
    pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim
    kasım aralık hafta ay yıl gün saat dakika flaş canlı özel haber video galeri analiz yorum görüş güncel gündem dakika
    büyük küçük kuzey güney doğu batı işte peki bravo haydi hadi artık böylece böylelikle ardından öte bunlara ben sen biz siz
    bizim sizin benim senin herkes kimse kendi kendisi eski yeni iyi kötü`),
  institutions: words(`
    üniversitesi fakültesi enstitüsü akademisi koleji okulu lisesi ortaokulu ilkokulu kursu kampüsü kütüphanesi müzesi
    tiyatrosu operası filarmoni orkestrası korosu senfoni sineması stüdyoları hastanesi kliniği eczanesi bankası sigorta
    sigortası borsası finans holding şirketi sanayii sanayi fabrikası tersanesi rafinerisi petrolleri madencilik
    telekom gazetesi gazetecileri dergisi televizyonu radyosu kanalı ajansı postası yayıncılık yayınları yayınevi basımevi kitabevi
    belediyesi belediyespor belediyeler valiliği kaymakamlığı emniyet adliyesi başsavcılığı mahkemesi barosu cezaevi hapishanesi
    caddesi sokağı sokak bulvarı meydanı mahallesi köyü parkı bahçesi ormanı köprüsü tüneli kavşağı otoyolu yolu garı istasyonu otogarı limanı
    havalimanı havaalanı metrosu oteli avm plaza kulesi kalesi sarayı köşkü camii camisi kilisesi katedrali manastırı
    sinagogu türbesi mezarlığı stadı stadyumu arena salonu kulübü gücü ligi kupası şampiyonası turnuvası maratonu takımı
    futbol basketbol voleybol ragbi derbisi festivali fuarı sergisi konferansı kongresi ödülü ödülleri vakfı derneği federasyonu
    konfederasyonu birliği sendikası odası odaları odalar cemiyeti kurumu kurulu kuruluşu kurulları merkezi konseyi meclisi partisi cephesi lokantası restoran restoranı sofrası kebapçısı kahvesi tugayı tugayları
    tümeni alayı taburu kolordusu savaşı muharebesi kuşatması antlaşması anlaşması bildirgesi deklarasyonu sendromu komisyonu
    nehri ırmağı gölü vadisi dağı dağları ovası körfezi boğazı çayı barajı hattı ekspresi çarşısı pazarı teşkilatı filosu günü forumu vakıfları 
    post times herald tribune news journal university bank club museum institute street insider hayom airport airlines örgütü hareketi`),
  placeNouns: new Set(),
  givenNames: words(`
    abdullah abdurrahman abdülhamit adem adnan ahmet ali alp alparslan alper anıl arda arif aslan atilla attila aydın aykut
    aziz bahadır barış bartu batuhan bayram bedri bekir berat berk berkay bilal birol bora bülent burak cahit can caner celal celil cem
    cemal cemil cengiz cenk ceyhun cevdet cihan coşkun çağatay çağlar çetin davut deniz devlet devrim doğan doğu dursun ediz efe ege ekrem
    emin emir emrah emre engin enis enver ercan erdal erdem eren ergin ergün erhan erkan erman erol ersin ertan ertuğrul
    esat eyüp fahri faik faruk fatih fazıl ferhat ferit fevzi fikret fuat furkan galip gökhan görkem güven hacı hadi hakan haldun
    halil halit haluk hamdi hamit hamza harun hasan hayri haydar hayrettin hikmet hulusi hüseyin hüsnü ibrahim idris ihsan
    ilhan ilker ilyas inan irfan isa ishak ismail ismet izzet kaan kadir kamil kazım kemal kenan kerem kerim koray korkut kubilay
    kürşat levent lütfi mahir mahmut mazhar mehmet melih mert mesut metehan metin mevlüt mikail muammer muhammed muhammet muharrem muhittin muhsin
    murat musa mustafa mutlu muzaffer müslüm naci nadir nail namık nazım necati necdet necip necmettin nejat nevzat nihat nurettin numan
    nuri nusret oğuz oğuzhan okan oktay onur orhan orkun osman ozan ömer önder özcan özgür özkan polat rahmi ramazan rasim recai
    recep refik remzi reşat rıdvan rıfat rıza sabri sadık sadi saffet sait salih salim sami sarp savaş sebahattin sedat sefa selahattin selami selçuk
    selim semih serdar serhat serkan sezai sezer sezgin sinan soner suat süleyman şaban şahin şakir şamil şemsettin şenol şeref şevket
    şükrü tahir tahsin talat tamer taner tansu tarık tayfun tayfur taylan teoman tevfik timur tolga tolunay tuncay turan turgay turgut
    tuğrul ufuk uğur ulaş umut ünal vedat vefa veli volkan yahya yakup yalçın yasin yaşar yavuz yetkin yıldırım yılmaz yiğit yunus
    yusuf yücel yüksel zafer zeki ziya zülfü
    aleyna arzu asena aslı asuman aylin ayla aynur ayşe ayşegül ayşen azra bahar banu başak belgin belma berfin beril berna berrin
    betül beyza bilge binnur birgül birsen buket burcu büşra canan cansu ceren ceyda ceylan çiğdem damla defne demet derya didem dilek
    dilara dilan duygu ebru ece ecrin eda elif elçin emine esin esma esra evrim ezgi fadime fatma fatoş feride feryal figen filiz
    fulya funda füsun gamze gizem gönül gül gülay gülben gülcan gülden güler gülsüm gülşah gülşen gülten günay güzin hacer hafize hale
    hande hanife hatice havva hayriye hazal hülya hümeyra ilayda ilknur inci ipek irem jale kadriye kübra lale leman leyla mediha
    melda melek meliha melike melis melisa meltem meral merve meryem mine miray müge müjde müjgan mürüvvet nalan nazan nazlı nebahat
    necla nermin nesrin neslihan neşe nevin nihal nil nilay nilgün nilüfer nimet nur nuran nuray nurcan nurgül oya özge özlem pelin
    peri pervin pınar rabia rana rukiye rüya saadet sabiha safiye sanem seda sedef seher selda selin selma semra sena serap seray serpil sevda sevgi
    sevil sevim sevinç sibel simge sinem songül sultan sümeyye şebnem şenay şerife şermin şule tuba tuğba tuğçe tülay tülin türkan
    ülkü ümit vildan yasemin yeliz yeşim yonca zehra zeliha zerrin zeynep zuhal zübeyde
    donald joe john barack benjamin david michael george mark antonio vladimir sergey emmanuel olaf ursula kasım hafız mücteba
    ebu muhammed hüseyin mahir rıfat haim chaim michal yair sara yonatan werner roman leonard`),
  womensNames: words(`
    aleyna arzu asena aslı asuman aylin ayla aynur ayşe ayşegül ayşen azra bahar banu başak belgin betül beyza buket burcu büşra canan
    cansu ceren ceyda çiğdem damla defne demet derya dilek ebru ece eda elif emine esma esra ezgi fatma feride filiz funda gamze gizem
    gül gülay gülsüm gülşen hacer hale hande hatice havva hülya leyla melek meral merve meryem nazlı nermin nesrin neslihan nur özge
    özlem pelin pınar rabia seda selin selma semra serap sevgi sibel sümeyye şebnem şule tuba tuğba türkan yasemin zehra zeynep zübeyde`),
  sharedNames: words('deniz bilge umut evrim devrim ümit hikmet ihsan derya özgür özkan suat yaşar yüksel günay ege toprak güneş can nur'),
  commonSurnames: words('altun cohen duran fidan kalın katz şimşek kurtulmuş yılmaz güler akar bahçeli çelik'),
  demonyms: words(`
    türk israilli israilli iranlı filistinli gazzeli kudüslü suriyeli lübnanlı ürdünlü mısırlı iraklı ıraklı suudi katarlı yemenli libyalı tunuslu faslı
    cezayirli sudanlı amerikalı abd'li rus ukraynalı çinli japon koreli hint hintli pakistanlı afgan azeri azerbaycanlı ermeni gürcü yunan
    rum kıbrıslı bulgar romen sırp boşnak arnavut hırvat sloven macar çek slovak polonyalı leh alman avusturyalı isviçreli fransız
    ingiliz iskoç galli irlandalı ispanyol portekizli italyan hollandalı belçikalı danimarkalı isveçli norveçli fin özbek kazak
    kırgız türkmen tacik uygur arap kürt fars yahudi çerkez çeçen avrupalı asyalı afrikalı brezilyalı arjantinli meksikalı kanadalı avustralyalı`),
  peoples: words(`
    islamcı islami müslüman hristiyan hıristiyan katolik ortodoks protestan budist hindu sünni şii alevi dürzi nusayri yezidi süryani musevi
    siyonist antisemitist cihatçı selefi vahhabi nazi komünist sosyalist liberal muhafazakar cumhuriyetçi demokrat laik bedevi osmanlı selçuklu
    bizans roma balkan kafkas akdeniz karadeniz batılı doğulu kuzeyli güneyli tanrı allah`),
  abbreviatedNouns: words('tv ak chp mhp iyi hdp dem tbmm tsk mit tika aa trt thy ptt tcmb tüik kdv kpss yks lgs ösym afad km dk tl vip iq dna id fetö pkk ypg pyd deaş abd'),
  linkWords: words('of'),
  articles: new Set(),
  works: {
    noun: /^(?:dizi|film|roman|sarki|albüm|kitap|kitab|oyun|belgesel|müzikal|opera|siir|tablo|sergi|podcast|parca|bölüm|sezon|şarkı|şarki|şiir|parça)/,
    after: /^\s(?:dizi(?:si|ler)|film[ıi]|roman[ıi]|albüm[üu]|şark[ıi]s[ıi]|belgesel[ıi])/u,
  },
  context: {
    // Places stand in their case, not behind a preposition.
    placeLinks: new Set(),
    travelLinks: new Set(),
    travel: new Set(),
    parts: new Set(),
    honorifics: words('bay bayan sayın doktor dr profesör prof'),
    possessivePronouns: new Set(),
    kin: words('oğlu kızı amcası dayısı kardeşi eşi yeğeni babası annesi dedesi torunu'),
    families: words('ailesi ailesinin hanedanı klanı kardeşler'),
    vessels: words('gemi gemisi tanker tankeri feribot feribotu fırkateyn fırkateyni uss hms mv'),
    historic: words('antik eski kadim osmanlı'),
    historicNouns: new Set(),
    adjectives: words('kuzey güney doğu batı büyük eski yeni orta'),
    states: words('texas teksas ohio maine oregon maryland arkansas pensilvanya illinois kaliforniya florida ontario'),
  },
  compounds: {
    reach: 5,
    joints: words('ve ile'),
    derivation: /^['’](?:l[iıuü]|[cç][iıuü]|laş|leş|gil)/u,
    qualifiers: words('milli ulusal demokratik geçici arap halk kurtuluş özgür islam'),
    bodies: words('ordusu güçleri hükümeti konseyi kuvvetleri koalisyonu cephesi'),
    provinces: /^(?:ili|eyaleti|kirsali|vilayeti|sancaği)(?:n\p{L}{1,3}|yle)?$/u,
    rareGivenNames: words('erdoğan israil'),
    callings: words(`
      sanık tanık şüpheli zanlı davacı davalı hükümlü mağdur yönetmen ressam heykeltıraş gazeteci oyuncu şarkıcı besteci şair öğretmen doktor
      avukat mühendis mimar futbolcu kaleci forvet hakem antrenör güreşçi esnaf çiftçi öğrenci emekli işçi sürücü muhtar`),
    ofNouns: new RegExp(`^(?:${OF_NOUNS.join('|').replaceAll('u', '[uü]')})$`),
    kinds: /^(?:keçi|kedi|tavşan|köpe[kğ]|tavu[kğ]|siğir|bali[kğ]|enginar|lahana|armu[dt]|elma|fistiğ|gül|sedir|tatli|pilav|kebab|köfte|tava|simi[td]|döner|böreğ|çöreğ|helva|hali|kilim|ipeğ|kumaş|çeliğ|aski|sendrom|kriter)(?:s?[iuü]|l[ae]ri)(?:n\p{L}{1,3}|yl[ae]|yd[iuü]|d[iuü]r)?$/u,
  },
  inflection: {
    suffixes: [...new Set([...CASES, ...BELONGING, ...OF_NOUNS])],
    leastBeforeSuffix: 4,
    afterApostrophe: [...new Set(AFTER_APOSTROPHE)],
  },
};
