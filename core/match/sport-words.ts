import { words } from '../text/languages/descriptor';

/** Sports as a rubric names them: "SOCCER - …", "Basketball: …". */
export const SPORTS = words(`
  soccer football basketball volleyball handball cricket rugby tennis golf hockey baseball cycling athletics gymnastics
  swimming boxing wrestling judo chess badminton fußball fussball futbol fútbol calcio baloncesto basket voleibol
  balonmano tenis ciclismo atletismo cyclisme athlétisme basketbol voleybol hentbol güreş`);

/** Words that hardly any text but one about sport uses. Small letters; those of several words as they are written. */
export const SPORT_WORDS: readonly string[] = [
  ...SPORTS,
  ...words(`
    goalkeeper midfielder midfielders striker defender defenders winger goalless halftime half-time scorer scorers scoreline
    goalscorer equaliser equalizer qualifier qualifiers quarter-final quarter-finals quarterfinal quarterfinals semi-final
    semi-finals semifinal semifinals kick-off kickoff offside uefa fifa concacaf wicket wickets innings batsman bowler
    touchdown quarterback linebacker seeded unseeded top-seeded teammate teammates team-mate team-mates referee
    championship championships tournament playoff playoffs play-off play-offs knockout-stage under-21 under-19 under-17
    under-20 under-23 u-21 u21 u23 u20 u19 u17 sub-23 sub-21 sub-20 sub-17 footballer footballers goal-difference hat-trick
    sprinter sprinters swimmer swimmers cyclist cyclists boxer boxers golfer golfers gymnast gymnasts wrestler wrestlers hurdler skier skiers skater skaters
    eurobasket olympians medallist medalist medallists medalists fixtures relegated relegation
    portero delantero centrocampista mediocampista goleador seleccionador selección mundialista semifinales eliminatorias
    goles tri concacaf gardien attaquant milieu buteur sélectionneur qualifications arbitre mi-temps demi-finale quart-finale
    torwart stürmer mittelfeldspieler nationalmannschaft halbzeit bundesliga viertelfinale halbfinale trainer spieltag
    portiere attaccante centrocampista nazionale arbitro semifinale doppietta calciatore calciatori capocannoniere tifosi tifoseria
    footballeur footballeurs doublé mi-temps futbolista futbolistas goleada penalti penaltis hinchas goleadores
    المنتخب منتخب منتخبي منتخبا منتخبات لمنتخب ومنتخب هداف الهداف بهدفين بثلاثية برباعية مونديال المونديال الملعب الشوط
    כדורגל כדורסל נבחרת הנבחרת שוער השוער מחצית במחצית פנדל בפנדל הדרבי מאמן המאמן מונדיאל המונדיאל במונדיאל גביע הגביע
    فوتبال والیبال بسکتبال دروازه‌بان سرمربی لیگ گلزنی پنالتی بازیکن بازیکنان هافبک ملی‌پوش المپیک
    kaleci forvet hakem maç gol millî golü süper
    wm wm-qualifikation em-qualifikation wm-spiel em-spiel fußball-wm fußball-em handball-wm handball-em europameisterschaft
    weltmeisterschaft achtelfinale gruppenphase nationalelf dfb-elf dfb-team länderspiel freundschaftsspiel hinspiel rückspiel
    elfmeter eigentor siegtreffer anschlusstreffer torschütze torhüter schiedsrichter bundestrainer nationaltrainer nationalspieler
    huitièmes demi-finales sélectionneurs penalty hors-jeu championnat éliminatoires buteurs milieux
    octavos semifinal eliminatoria árbitro goleó hincha mundialistas
    ottavi semifinali gironi allenatore rigori pareggia pareggiano calciatrice fuorigioco
    maçı maçta maçında maçın gole golle goller penaltı deplasman deplasmanda turnuva elemeleri milliler beraberlik
    الهدافين المرمى مرماه التعادل כדורגלן כדורגלנים ملیپوش ملیپوشان دروازهبان فوتبالیست`),
  'world cup', 'asian cup', 'european championship', 'champions league', 'europa league', 'davis cup', 'fed cup', 'nations league',
  'premier league', 'grand slam', 'first half', 'second half', 'extra time', 'penalty shootout', 'penalty shoot-out', 'group stage', 'own goal',
  'stoppage time', 'injury time', 'on penalties', 'round of 16', 'last 16', 'knockout round', 'goals for', 'head coach', 'national team', 'copa del mundo', 'quart de finale', 'quarts de finale', 'tirs au but', 'phase de groupes', 'cuartos de final', 'octavos de final', 'fase de grupos', 'quarti di finale',
  'calci di rigore', 'fase a gironi', 'coppa del mondo', 'copa oro', 'coupe du monde', 'ligue des champions', 'milli takım', 'dünya kupası',
  'كرة القدم', 'كرة السلة', 'كأس العالم', 'كأس آسيا', 'كأس العرب', 'كأس أمم', 'دوري أبطال', 'التصفيات المؤهلة', 'ركلة جزاء', 'ركلات الترجيح', 'ליגת האלופות', 'גביע המדינה', 'גביע העולם',
  'جام جهانی', 'تیم ملی', 'لیگ برتر', 'لیگ قهرمانان',
  // By themselves "mondial" and "mundial" say "of the whole world".
  'mondial 2022', 'mondial 2026', 'mondial-2022', 'mondial-2026', 'au mondial', 'du mondial', 'el mundial', 'del mundial', 'mundial 2022', 'mundial 2026',
  'catar 2022', 'qatar 2022', 'euro 2024', 'euro 2028', 'em 2024', 'bei der em', 'ai mondiali', 'dei mondiali', 'ai rigori', 'huitième de finale', 'octavo de final',
  'ottavi di finale', 'serie a', 'ligue 1', 'teknik direktör', 'çeyrek final', 'yarı final', 'şampiyonlar ligi', 'grup maçı',
  'دور المجموعات', 'ربع النهائي', 'نصف النهائي', 'ثمن النهائي', 'حارس المرمى', 'רבע גמר', 'חצי גמר', 'רבע הגמר', 'חצי הגמר', 'שלב הבתים', 'ליגת העל',
  'مرحله گروهی', 'یک چهارم نهایی', 'نیمه نهایی',
];

/** Words that sport shares with much else; they only say more beside the others. */
export const SHARED_SPORT_WORDS: readonly string[] = [
  ...words(`
    match matches cup league squad coach team teams victory win wins won beat beats defeat defeated fans goal goals scored season group stadium finals medal title
    champion champions friendly player players
    matchs victoire défaite équipe équipes joueur joueurs stade finale groupe entraîneur
    spiel spiele sieg niederlage mannschaft stadion finale gruppe tor tore spieler besiegt schlägt
    victoria derrota empate empata equipo equipos jugador jugadores estadio final finales grupo entrenador gol
    vittoria sconfitta pareggio squadra squadre partita giocatori stadio girone batte
    galibiyet mağlubiyet galip mağlup berabere takım takımı takımının stadı stadyumu oyuncu
    مباراة مباريات فوز الفوز هزيمة فريق الفريق لاعب اللاعبين משחק המשחק ניצחון הפסד קבוצה שחקן שחקנים بازی پیروزی شکست تیم مسابقه مسابقات`),
];

/** What a sentence says of a state or a place, and not of a team. */
export const STATE_WORDS = words(`
  government governments minister ministers ministry president presidency premier parliament knesset congress senate
  ambassador ambassadors embassy embassies diplomat diplomats diplomatic sanctions war wars troops soldiers military army
  airstrike airstrikes strikes missile missiles rocket rockets bombing invasion ceasefire hostages refugees police border
  borders treaty election elections constitution citizens residents population economy exports imports inflation airport
  consulate militants nuclear regime court prosecutors law authorities state country capital territory politics political
  gouvernement gouvernements ministre ministres ministère président présidence parlement ambassade ambassadeur diplomate
  diplomates diplomatique guerre soldats troupes armée militaire militaires frappe frappes roquette roquettes
  bombardement bombardements cessez-le-feu otages réfugiés frontière frontières élection élections traité nucléaire régime
  tribunal autorités
  regierung regierungen minister ministerin ministerium außenminister verteidigungsminister präsident präsidentin parlament
  botschaft botschafter diplomat diplomaten sanktionen krieg truppen soldaten armee militär luftangriff luftangriffe rakete
  raketen waffenruhe geiseln flüchtlinge polizei grenze grenzen wahl wahlen abkommen sicherheitsrat atomprogramm gericht
  behörden
  gobierno gobiernos ministro ministra ministerio presidente presidencia parlamento embajada embajador diplomático
  diplomática sanciones guerra tropas soldados ejército militar militares ataque ataques misil misiles cohetes bombardeo
  bombardeos tregua rehenes refugiados policía frontera elecciones tratado régimen autoridades
  governo governi ministero presidenza ambasciata ambasciatore diplomatico sanzioni truppe soldati esercito militari missili
  missile razzi raid bombardamenti ostaggi profughi polizia confine frontiera elezioni trattato nucleare tribunale autorità
  hükümet hükümeti bakan bakanı bakanlığı cumhurbaşkanı cumhurbaşkanlığı meclis parlamento büyükelçi büyükelçisi büyükelçilik
  büyükelçiliği diplomatik yaptırım yaptırımlar yaptırımları savaş savaşı asker askerler askerleri ordu ordusu füze füzeler
  saldırı saldırısı saldırıları ateşkes rehine rehineler mülteci mülteciler polis sınır sınırı seçim seçimler seçimleri
  nükleer rejim rejimi
  حكومة الحكومة وزير الوزير وزارة الرئيس برلمان البرلمان سفارة السفارة سفير السفير دبلوماسي عقوبات العقوبات حرب الحرب قوات
  القوات جيش الجيش جنود صاروخ صواريخ قصف غارة غارات هدنة رهائن لاجئين اللاجئين شرطة الشرطة حدود الحدود انتخابات الانتخابات
  نووي النووي
  ממשלה הממשלה ממשלת השר שר נשיא הנשיא כנסת הכנסת שגרירות השגרירות שגריר סנקציות מלחמה המלחמה חיילים צבא הצבא טיל טילים
  רקטות תקיפה תקיפות חטופים החטופים פליטים משטרה המשטרה גבול הגבול בחירות הבחירות משטר
  دولت وزیر وزارت رئیسجمهور مجلس پارلمان سفارت سفیر تحریم تحریمها جنگ سربازان ارتش نظامی موشک موشکی حمله حملات آتشبس
  گروگان پناهندگان پلیس مرز انتخابات هستهای رژیم`);
