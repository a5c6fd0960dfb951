import { words, type LanguageDescriptor } from './descriptor';
import { english } from './english';

const womensNames = words(`
  adèle agathe agnès alice aline amandine amélie anaïs andrée anne annie audrey aurélie aurore béatrice brigitte camille
  carole caroline catherine cécile céline chantal charlotte christelle christine claire clara clémence clémentine colette
  coralie corinne danielle delphine denise diane édith élisabeth élise élodie émilie emmanuelle estelle eugénie eva fabienne
  florence françoise gabrielle geneviève ghislaine giorgia hélène inès ingrid irène isabelle jacqueline jeanne joséphine josiane
  julie juliette justine karine laetitia laure laurence léa léna louise lucie lydie madeleine manon margaux margot
  marguerite marie marine marion marlène martine mathilde mélanie michèle mireille monique muriel myriam nadia
  nadine natacha nathalie nicole noémie océane odile olivia ophélie pascale patricia pauline rachida raymonde sabine sabrina
  sandrine sarah ségolène simone solène sonia sophie stéphanie suzanne sylvie thérèse ursula valérie véronique victoire
  virginie viviane yvette yvonne zoé`);
const sharedNames = words('alix claude camille dominique jordan maxime morgan stéphane yael');

export const french: LanguageDescriptor = {
  id: 'fr',
  abbreviations: words(`
    mm mme mmes mlle mlles me dr pr mgr st ste sts av bd bld boul cf env etc ex p.ex chap art éd ed coll vol hab max min
    janv févr fév avr juil sept oct nov déc tél adj gén col lt cdt cap sgt s.a s.a.r.l j.-c j.c`),
  numberAbbreviations: words('no nos n° art fig p pp t vol'),
  titles: words(`
    président présidente vice-président vice-présidente ex-président ex-présidente premier première ministre ex-premier
    ex-ministre vice-premier vice-ministre chef cheffe roi reine prince princesse émir cheikh sultan calife ayatollah imam
    rabbin mollah mufti pape évêque archevêque cardinal patriarche général lieutenant-général colonel lieutenant-colonel
    commandant capitaine lieutenant sergent caporal soldat major amiral maréchal sénateur sénatrice député députée
    eurodéputé eurodéputée gouverneur gouverneure maire ambassadeur ambassadrice consul émissaire envoyé juge procureur
    procureure avocat avocate maître docteur dr professeur professeure pr prof monsieur madame mademoiselle m mm mme mmes
    mlle mgr monseigneur sir lord porte-parole leader dirigeant dirigeante secrétaire chancelier chancelière guide
    directeur directrice commissaire conseiller conseillère opposant opposante candidat candidate dictateur ancien ancienne
    feu journaliste correspondant correspondante reporter photographe chercheur chercheuse analyste politologue historien
    historienne philosophe écrivain écrivaine cinéaste acteur actrice chanteur chanteuse défunt actuel actuelle futur future
    nouveau nouvelle camarade frère sœur père`),
  functionWords: words(`
    le la les l' un une des du de d' au aux à ce cet cette ces c' mon ma mes ton ta tes son sa ses notre nos votre vos leur
    leurs je j' tu il elle on nous vous ils elles y en qui que qu' quoi dont où lequel laquelle lesquels lesquelles et ou
    mais donc or ni car si s' quand lorsque lorsqu' puisque puisqu' comme comment pourquoi combien quel quelle quels quelles
    ne n' pas plus moins jamais rien tout toute tous toutes aucun aucune autre autres même mêmes tel telle tels telles
    chaque plusieurs quelques certains certaines avec sans dans sur sous entre vers chez par pour contre depuis pendant
    durant avant après dès jusque jusqu' envers parmi malgré selon sauf outre hors voici voilà face lors grâce suite fin
    début hier aujourd'hui demain ici là ailleurs encore déjà aussi ainsi alors enfin ensuite puis toutefois cependant
    pourtant néanmoins notamment surtout seul seule seuls seules deux trois quatre cinq six sept huit neuf dix est sont était
    étaient sera seront serait a ont avait avaient aura fait dit dire déclare affirme accuse appelle annonce demande veut peut
    doit faut être avoir lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août
    septembre octobre novembre décembre vidéo direct exclusif analyse reportage entretien témoignage éditorial tribune
    portrait récit enquête décryptage opinion chronique infographie carte photos lire regarder guerre bilan`),
  institutions: new Set([...english.institutions, ...words(`
    université faculté école collège lycée académie institut conservatoire musée bibliothèque banque bourse hôpital
    clinique aéroport gare métro port porte pont rue avenue boulevard place quai square mont monts tour palais hôtel stade
    arène théâtre opéra orchestre philharmonie chœur ballet cinéma brigade brigades bataillon bataillons martyrs légion
    coupe ligue club fédération festival marathon biennale fondation fonds fonderie association société union chambre
    syndicat compagnie entreprise groupe journal gazette revue magazine quotidien hebdomadaire agence radio télévision
    chaîne église cathédrale synagogue basilique monastère abbaye couvent patriarcat diocèse bataille siège traité
    déclaration pacte accord accords convention protocole conférence projet initiative forum centre observatoire prix
    médaille syndrome symphonie concerto croissant-rouge déluge épée glaive plan opération évangile galerie zoo miss hapoel hapoël maccabi beitar betar parc sélection`)]),
  smallInstitutions: words(`
    université faculté académie musée bataille porte mont tour traité accord accords déclaration conférence rue avenue
    boulevard basilique cathédrale église monastère abbaye patriarcat diocèse festival bourse sélection parc syndrome`),
  linksPossession: true,
  smallStreets: /(?:rue|avenue|boulevard)\s$/,
  plainHeadlines: true,
  initialsAsWords: true,
  placeNouns: words(`
    gouvernement parlement armée peuple citoyens habitants juifs arabes musulmans chrétiens amis ville village état états
    république royaume émirat région province nord sud est ouest nord-est nord-ouest sud-est sud-ouest capitale frontière
    côte terre terres territoire invasion occupation libération`),
  givenNames: new Set([...english.givenNames, ...womensNames, ...sharedNames, ...words(`
    adrien israël alain albert alexandre alexis alphonse andré antoine antonin arnaud arthur auguste aurélien baptiste bastien benoît
    bernard bertrand boris bruno cédric charles christian christophe clément cyril damien david denis didier dimitri
    edgar édouard éloi émile emmanuel éric erwan étienne eugène fabien fabrice félix ferdinand florent florian franck
    françois frédéric gabriel gaël gaspard gaston georges gérald gérard gilbert gilles grégoire grégory guillaume gustave guy
    hector henri hervé hubert hugo hugues ivan jacques jean jean-claude jean-françois jean-louis jean-luc jean-marc
    jean-marie jean-michel jean-noël jean-paul jean-pierre jean-yves jérémie jérémy jérôme joël johann joseph jules julien
    kévin laurent léo léon léonard lionel loïc louis luc lucas lucien ludovic manuel marc marcel marin martin mathieu
    matthieu maurice maxence michaël michel mickaël nicolas noé noël olivier pascal patrice patrick paul philippe pierre
    quentin raphaël raymond rémi rémy renaud rené richard robert robin rodolphe rodrigue roger roland romain samuel
    sébastien serge simon stanislas sylvain théo théodore thibault thibaut thierry thomas tristan valentin victor vincent yaïr yair
    vladimir xavier yann yannick yves yvan zacharie mohamed mohammed ahmed ali hassan hussein karim rachid youssef`)]),
  womensNames,
  sharedNames,
  commonSurnames: words('cohen duran katz'),
  demonyms: words(`
    afghan afghane africain africaine albanais algérien algérienne allemand allemande américain américaine anglais anglaise
    arabe argentin arménien arménienne asiatique australien autrichien azerbaïdjanais bahreïni belge biélorusse bosnien
    brésilien britannique bulgare cambodgien camerounais canadien chilien chinois chinoise chypriote colombien congolais
    coréen croate cubain danois danoise égyptien égyptienne émirati espagnol espagnole estonien éthiopien européen
    européenne finlandais français française géorgien grec grecque hongrois indien indienne indonésien irakien irakienne
    iranien iranienne irlandais islandais israélien israélienne italien italienne ivoirien japonais japonaise jordanien
    jordanienne juif juive kazakh kényan koweïtien kurde kirghize letton libanais libanaise libyen libyenne lituanien
    malaisien malien maltais marocain marocaine mauritanien mexicain musulman musulmane néerlandais nigérian norvégien
    omanais ottoman ottomane ouzbek pakistanais palestinien palestinienne perse persan polonais portugais qatari qatarien
    roumain russe saoudien saoudienne sénégalais serbe slovaque slovène somalien soudanais suédois suisse syrien syrienne
    tadjik taïwanais tchadien tchèque tchétchène thaïlandais tunisien tunisienne turc turque turkmène ukrainien ukrainienne
    vietnamien yéménite`),
  peoples: words(`
    islamique islamiste islamistes chrétien catholique protestant orthodoxe hindou bouddhiste sikh chiite sunnite alaouite
    druze bédouin juif juifs gazaoui gazaouis hiérosolymitain cisjordanien occidental oriental maghrébin républicain
    démocrate conservateur libéral travailliste communiste socialiste marxiste sioniste nazi djihadiste jihadiste salafiste
    wahhabite sémite antisémite byzantin romain balkanique baltique caucasien scandinave caribéen soviétique latin dieu`),
  abbreviatedNouns: words(`
    ong pib pdg drh pme tpe tva sms pc cd dvd tv gps usb pdf url html app id qi hiv vih sida irm covid adn arn bd pj ado
    rer tgv hlm csg rsa smic cdi cdd bac bts ufo ovni jo ia wc vip lgbt lgbtq`),
  linkWords: words("de du des d' of"),
  articles: words("le la les l' the"),
  inflection: {
    elided: ["l'", "d'", "qu'", "jusqu'", "lorsqu'", "puisqu'", "quoiqu'", "presqu'", "s'", "n'", "c'", "j'", "m'", "t'"],
  },
  works: {
    noun: /^(?:chansons?|reprise|version|morceau|hymne|titre|tube|single|albums?|films?|documentaire|téléfilm|long-métrage|court-métrage|série|séries|minisérie|mini-série|feuilleton|pièce|comédie|opéra|roman|romans|livre|livres|récit|bd|recueil|poème|tableau|exposition|podcast|jeu|épisode|saison|essai)$/,
    before: /(?:^|[^\p{L}])(?:(?:film|documentaire|téléfilm|série|album|roman|chanson|opéra|podcast|feuilleton)|(?:le|la|ce|son|sa|un|premier|deuxième|dernier|nouveau) (?:livre|pièce|pavé|recueil|poème|tube|essai))\s$/u,
  },
  context: {
    placeLinks: words('en dans vers près autour hors entre depuis à au aux'),
    travelLinks: words("à au aux de du d' vers pour"),
    travel: words('voyage voyager voyagé visite visiter déplacement rendre rendu rendue rendus retour retourner retourné arrivée arriver arrivé vol vols partir parti quitter fuir fui'),
    parts: words('cœur partie parties centre banlieue reste rues collines villes moitié nord sud est ouest'),
    honorifics: words('mme mlle mmes madame mademoiselle monsieur maître docteur dr pr sir lady'),
    // The possessive of a person is that of a state as well.
    possessivePronouns: new Set(),
    kin: words('fils fille oncle tante frère sœur mari femme neveu nièce cousin cousine père mère grand-père petit-fils copain bébé'),
    families: words('famille familles clan dynastie frères'),
    pluralArticles: words('les'),
    vessels: words('navire cargo pétrolier paquebot ferry frégate destroyer corvette voilier uss hms mv'),
    historic: words('ancien antique biblique médiéval médiévale ottomane romaine mandataire'),
    historicNouns: words('tribus tribu royaume royaumes rois prophètes enfants juges patriarches fils'),
    adjectives: words('nord sud est ouest grand grande nouveau nouvelle petit petite saint sainte jeune vieux vieille'),
    states: words('texas ohio maine oregon maryland arkansas pennsylvanie illinois californie floride ontario'),
  },
};
