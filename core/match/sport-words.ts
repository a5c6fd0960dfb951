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
    kaleci forvet hakem maç gol millî golü süper`),
  'world cup', 'asian cup', 'european championship', 'champions league', 'europa league', 'davis cup', 'fed cup', 'nations league',
  'premier league', 'grand slam', 'first half', 'second half', 'extra time', 'penalty shootout', 'penalty shoot-out', 'group stage', 'own goal',
  'goals for', 'head coach', 'national team', 'copa del mundo', 'quart de finale', 'quarts de finale', 'tirs au but', 'phase de groupes', 'cuartos de final', 'octavos de final', 'fase de grupos', 'quarti di finale',
  'calci di rigore', 'fase a gironi', 'coppa del mondo', 'copa oro', 'coupe du monde', 'ligue des champions', 'milli takım', 'dünya kupası',
  'كرة القدم', 'كرة السلة', 'كأس العالم', 'كأس آسيا', 'كأس العرب', 'كأس أمم', 'دوري أبطال', 'التصفيات المؤهلة', 'ركلة جزاء', 'ركلات الترجيح', 'ליגת האלופות', 'גביע המדינה', 'גביע העולם',
  'جام جهانی', 'تیم ملی', 'لیگ برتر', 'لیگ قهرمانان',
];

/** Words that sport shares with much else; they only say more beside the others. */
export const SHARED_SPORT_WORDS: readonly string[] = [
  ...words('match matches cup league squad coach team teams victory win wins won beat beats defeat defeated fans goal goals scored season group stadium finals medal title champion champions friendly player players'),
];

/** What a sentence says of a state or a place, and not of a team. */
export const STATE_WORDS = words(`
  government governments minister ministers ministry president presidency premier parliament knesset congress senate
  ambassador ambassadors embassy embassies diplomat diplomats diplomatic sanctions war wars troops soldiers military army
  airstrike airstrikes strikes missile missiles rocket rockets bombing invasion ceasefire hostages refugees police border
  borders treaty election elections constitution citizens residents population economy exports imports inflation airport
  consulate militants nuclear regime court prosecutors law authorities state country capital territory`);
