import { words, type LanguageDescriptor } from './descriptor';
import { english } from './english';

const womensNames = words(`
  ada adele alessandra alessia alice anna annalisa antonella antonia arianna aurora barbara beatrice benedetta bianca bruna camilla
  carla carlotta carmen carolina caterina cecilia chiara cinzia clara claudia concetta costanza cristina daniela debora
  donatella elena eleonora elisa elisabetta elly emanuela emilia emma erica eva federica fiorella flavia francesca gabriella
  gaia giada ginevra gioia giorgia giovanna giulia giuliana giuseppina gloria grazia greta ida ilaria irene isabella laura
  lavinia letizia licia lidia liliana livia lorella lorenza loredana luana lucia luciana lucrezia luisa maddalena manuela
  mara margherita maria marina marta martina matilde michela milena mirella monica nadia natalia nicoletta noemi olga
  ornella ottavia paola patrizia raffaella rebecca rita roberta rosa rosanna rossana rossella sabina sabrina samanta sandra
  sara serena silvana silvia simona sofia sonia stefania susanna teresa tiziana valentina valeria vanessa veronica viola
  virginia vittoria viviana`);
const sharedNames = words('alex andrea celeste fiore jordan');

export const italian: LanguageDescriptor = {
  id: 'it',
  abbreviations: words(`
    sig sigg sigra sig.ra dott dott.ssa dr prof prof.ssa avv ing arch geom rag on sen gen col magg cap ten serg mons don ecc etc es
    p.es art pag pagg vol cap ed tel n nr ca circ gen feb mar apr mag giu lug ago set sett ott nov dic s.p.a s.r.l a.c d.c
    u.s u.s.a`),
  numberAbbreviations: words('n nn nr no art pag pagg p pp vol cap fig'),
  titles: words(`
    presidente presidentessa vicepresidente ex-presidente expresidente premier vicepremier primo prima ministro ministra
    viceministro viceministra sottosegretario capo leader re regina principe principessa emiro sceicco sultano califfo
    ayatollah imam rabbino mullah muftì papa vescovo arcivescovo cardinale patriarca generale tenente colonnello comandante
    capitano sergente caporale soldato maggiore ammiraglio maresciallo brigadiere senatore senatrice deputato deputata
    onorevole eurodeputato eurodeputata parlamentare governatore governatrice sindaco sindaca ambasciatore ambasciatrice
    console inviato inviata giudice magistrato procuratore avvocato dottore dottoressa dottor dott dr professore professoressa
    professor prof signor signora signorina sig monsignor monsignore don donna padre suor frate san santo santa sir lord lady
    portavoce segretario segretaria cancelliere guida direttore direttrice direttor commissario commissaria consigliere
    consigliera oppositore candidato candidata dittatore giornalista corrispondente reporter fotografo analista ricercatore
    ricercatrice storico storica filosofo scrittore scrittrice regista attore attrice cantante calciatore allenatore
    defunto attuale futuro nuovo nuova ex`),
  functionWords: words(`
    il lo la i gli le l' un uno una un' di a da in con su per tra fra del dello della dei degli delle dell' al allo alla ai agli
    alle all' dal dallo dalla dai dagli dalle dall' nel nello nella nei negli nelle nell' sul sullo sulla sui sugli sulle
    sull' col coi d' e ed o od ma però se che chi cui c' come quando dove perché perchè quale quali quanto quanta quanti quante
    cosa non né anche anzi ancora già più meno molto molti molte poco tanto troppo così poi dopo prima durante mentre
    contro verso senza sotto sopra presso oltre dentro fuori entro secondo lungo davanti dietro intanto infine quindi
    dunque allora tuttavia comunque invece infatti inoltre soltanto solo sola soli sole oggi ieri domani ora adesso qui qua lì
    là sempre mai io tu egli lui lei noi voi essi loro mi ti si ci vi ne mio mia miei mie tuo tua suo sua suoi sue nostro nostra
    nostri nostre vostro vostra questo questa questi queste quest' quello quella quelli quelle quel quei quell' altro altra
    altri altre stesso stessa ogni ognuno qualche alcuni alcune nessun nessuno nessuna tutto tutta tutti tutte tutt' due tre
    quattro cinque sei sette otto nove dieci è sono era erano fu furono sarà saranno essere ha hanno aveva avevano avere lunedì martedì mercoledì
    giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre
    dicembre video diretta esclusiva analisi intervista opinione editoriale commento foto leggi guarda guerra bilancio media
    fonti nato usa`),
  institutions: new Set([...english.institutions, ...words(`
    università facoltà scuola collegio liceo accademia istituto conservatorio museo biblioteca banca borsa ospedale clinica
    aeroporto stazione metropolitana porto porta ponte via viale corso piazza lungomare monte torre palazzo albergo
    stadio teatro opera orchestra filarmonica coro balletto cinema brigata brigate battaglione battaglioni martiri legione
    coppa lega club federazione festival maratona biennale fondazione fondo associazione società unione camera sindacato
    compagnia azienda impresa gruppo giornale quotidiano gazzetta rivista settimanale agenzia radio televisione canale
    chiesa cattedrale sinagoga basilica monastero abbazia convento patriarcato diocesi custodia battaglia assedio trattato
    dichiarazione patto accordo accordi convenzione protocollo conferenza progetto iniziativa forum centro osservatorio
    premio medaglia sindrome sinfonia diluvio spada spade operazione vangelo galleria miss hapoel hapoël maccabi beitar betar parco`)]),
  smallInstitutions: words(`
    università facoltà accademia museo battaglia porta monte trattato accordo accordi dichiarazione conferenza via viale
    basilica cattedrale chiesa monastero patriarcato diocesi festival borsa parco sindrome`),
  linksPossession: true,
  smallStreets: /(?:(?:^|\s)(?:in|di|a|da|la|della|nella)\svia|viale|piazza|piazzale)\s$/,
  plainHeadlines: true,
  initialsAsWords: true,
  placeNouns: words(`
    governo parlamento esercito popolo cittadini abitanti ebrei arabi musulmani cristiani amici città villaggio stato stati
    repubblica regno emirato regione provincia nord sud est ovest nordest nordovest sudest sudovest capitale confine confini
    costa terra terre territorio territori invasione occupazione liberazione`),
  givenNames: new Set([...english.givenNames, ...womensNames, ...sharedNames, ...words(`
    achille adriano alberto aldo alessandro alessio alfio alfonso alfredo amedeo angelo antonino antonio arnaldo arturo attilio augusto
    beppe bruno camillo carlo carmelo cesare christian ciro claudio corrado cosimo cristian cristiano damiano daniele
    danilo dario davide diego dino domenico donato edoardo elio emanuele emiliano emilio ennio enrico enzo ernesto ettore
    eugenio ezio fabio fabrizio fausto federico ferdinando filippo flavio francesco franco gabriele gaetano gennaro gerardo
    giacomo giampaolo giancarlo gianfranco gianluca gianluigi gianmarco gianni gianpaolo gino giordano giorgio giovanni
    girolamo giulio giuliano giuseppe goffredo graziano gregorio guglielmo guido ignazio ivan ivano jacopo lamberto lapo
    leonardo lorenzo luca luciano lucio luigi manlio marcello marco mario massimiliano massimo matteo mattia maurizio mauro
    michele mirko moreno nanni nicola nicolò nino oliviero orazio oreste osvaldo ottavio paolo pasquale patrizio pier
    pierferdinando pierluigi piero pietro pino raffaele remo renato renzo riccardo rino roberto rocco rodolfo romano
    romeo rosario ruggero salvatore samuele sandro santo saverio sebastiano sergio silvano silvio simone stefano tiziano
    tommaso ugo umberto valentino valerio vasco vincenzo vito vittorio walter mohamed ahmed hassan`)]),
  womensNames,
  sharedNames,
  commonSurnames: words('cohen duran'),
  demonyms: words(`
    afghano afghana africano africana albanese algerino americana americano arabo araba argentino armeno asiatico australiano
    austriaco azero bahreinita belga bielorusso bosniaco brasiliano britannico bulgaro canadese ceceno ceco cileno cinese
    cipriota colombiano coreano croato cubano curdo danese egiziano egiziana emiratino estone etiope europeo europea
    filippino finlandese francese georgiano giapponese giordano giordana greco indiano indonesiano inglese iracheno
    iraniana iraniano irlandese islandese israeliana israeliano italiana italiano kazako kuwaitiano lettone libanese libico
    lituano malese maltese marocchino messicano musulmano musulmana nigeriano norvegese olandese omanita ottomano pachistano
    palestinese persiano polacco portoghese qatariota romeno rumeno russo russa saudita serbo siriana siriano slovacco
    sloveno somalo spagnolo statunitense sudanese svedese svizzero tagiko taiwanese tedesco tedesca thailandese tunisino
    turca turco turkmeno ucraina ucraino ungherese uzbeko vietnamita yemenita ebreo ebrea ebraico ebraica`),
  peoples: words(`
    islamico islamica islamista islamisti cristiano cattolico protestante ortodosso indù buddista sciita sunnita alawita
    druso beduino gazawi gerosolimitano cisgiordano occidentale orientale latino ispanico maghrebino repubblicano
    democratico conservatore liberale laburista comunista socialista marxista sionista nazista jihadista salafita semita
    antisemita bizantino romano balcanico baltico caucasico scandinavo caraibico sovietico dio`),
  abbreviatedNouns: words(`
    ong pil ceo pmi iva sms pc cd dvd tv gps usb pdf url html app id hiv aids covid dna rna ufo ia wc vip lgbt lgbtq tac tso
    asl ztl pnrr spid`),
  linkWords: words("di del dello della dei degli delle dell' d' of"),
  articles: words("il lo la i gli le l' the"),
  inflection: {
    elided: [
      "l'", "d'", "dell'", "all'", "dall'", "nell'", "sull'", "coll'", "un'", "quell'", "quest'", "tutt'", "nessun'", "anch'", "c'",
      "s'", "n'", "m'", "t'", "v'", "senz'", "com'", "dov'", "sant'", "ch'",
    ],
  },
  works: {
    noun: /^(?:canzon[ei]|versione|cover|inno|brano|singolo|album|disco|film|pellicola|documentario|lungometraggio|cortometraggio|serie|miniserie|fiction|dramma|commedia|opera|musical|romanz[oi]|libr[oi]|saggio|poesia|quadro|mostra|podcast|videogioco|episodio|stagione)$/,
    before: /(?:^|[^\p{L}])(?:film|documentario|serie|miniserie|fiction|romanzo|album|canzone|lungometraggio|cortometraggio)\s$/u,
  },
  context: {
    placeLinks: words("in nel nello nella nell' nei nelle negli a ad verso presso tra fra dentro fuori da dal dalla dall'"),
    travelLinks: words("a ad in di da dal dalla dall' per verso"),
    travel: words('viaggio viaggi viaggiare visita visitare visitato volo voli ritorno tornare tornato tornata arrivo arrivare arrivato fuggire fuggito partire partito partita'),
    parts: words('cuore parte parti centro periferia resto strade colline città metà nord sud est ovest'),
    honorifics: words('sig signor signora signorina dottor dottoressa don donna sir lady'),
    // The possessive of a person is that of a state as well.
    possessivePronouns: new Set(),
    kin: words('figlio figlia zio zia fratello sorella marito moglie nipote cugino padre madre nonno fidanzato bebè'),
    families: words('famiglia famiglie clan dinastia fratelli'),
    pluralArticles: words('i gli'),
    vessels: words('nave mercantile petroliera traghetto fregata cacciatorpediniere veliero uss hms mv'),
    historic: words('antico antica biblico biblica medievale ottomana romana'),
    historicNouns: words('tribù regno regni re profeti figli giudici patriarchi'),
    adjectives: words('nord sud est ovest grande nuovo nuova san santo santa giovane vecchio vecchia'),
    states: words('texas ohio maine oregon maryland arkansas pennsylvania illinois california florida ontario'),
  },
};
