import { words, type LanguageDescriptor } from './descriptor';

export const german: LanguageDescriptor = {
  id: 'de',
  abbreviations: words(`
    dr prof dipl ing hr hrn fr frl st nr bzw usw etc ca evtl ggf inkl exkl mio mrd tsd vgl abs bd hrsg jh jhd jr sen
    geb gest verh verw z.b d.h u.a u.ä o.ä i.d.r z.t v.a u.s u.n u.s.a e.v a.d a.m n.chr v.chr chr jan feb apr jun jul aug sep sept okt
    nov dez tel str allg amtl bezgl eigtl engl frz griech hebr arab türk lat sog urspr zz zzt rd lt`),
  numberAbbreviations: words('nr s abs art bd kap ziff st abb'),
  titles: words(`
    präsident präsidentin staatspräsident staatspräsidentin bundespräsident vizepräsident vizepräsidentin ministerpräsident
    ministerpräsidentin premier premierminister premierministerin regierungschef regierungschefin staatschef staatschefin
    kanzler kanzlerin bundeskanzler bundeskanzlerin vizekanzler minister ministerin außenminister außenministerin
    aussenminister aussenministerin innenminister innenministerin verteidigungsminister verteidigungsministerin
    finanzminister finanzministerin wirtschaftsminister energieminister justizminister geheimdienstminister
    polizeiminister sicherheitsminister chefdiplomat chefunterhändler staatsoberhaupt oberhaupt machthaber diktator
    herrscher autokrat langzeitherrscher staatssekretär generalsekretär generalsekretärin kommissar kommissarin
    beauftragter beauftragte sondergesandter sondergesandte gesandter botschafter botschafterin konsul konsulin
    könig königin kaiser fürst prinz prinzessin kronprinz emir scheich sultan schah ajatollah ayatollah großajatollah imam mufti
    großmufti rabbiner oberrabbiner papst bischof erzbischof kardinal patriarch pfarrer pater prediger gelehrter kleriker
    revolutionsführer religionsführer oppositionsführer oppositionsführerin anführer führer führerin chef chefin parteichef parteichefin
    armeechef generalstabschef geheimdienstchef militärchef politbürochef auslandschef gazachef vorsitzender vorsitzende sprecher sprecherin
    regierungssprecher armeesprecher militärsprecher außenamtssprecher general generalmajor generalleutnant oberst oberstleutnant major
    hauptmann leutnant admiral kommandeur kommandant befehlshaber gouverneur gouverneurin bürgermeister bürgermeisterin
    oberbürgermeister abgeordneter abgeordnete senator senatorin politiker politikerin richter richterin staatsanwalt anwalt
    anwältin professor professorin doktor dr prof herr herrn frau sir lord lady experte expertin analyst analystin berater beraterin
    journalist journalistin reporter reporterin autor autorin schriftsteller schriftstellerin regisseur regisseurin schauspieler
    schauspielerin sänger sängerin trainer trainerin kollege kollegen kollegin amtskollege amtskollegen amtskollegin nachfolger vorgänger
    rivale herausforderer kandidat kandidatin gründer vater sohn bruder tochter ehefrau ex`),
  functionWords: words(`
    der die das den dem des ein eine einer eines einem einen kein keine keiner und oder aber doch denn sondern sowie wie als wenn
    weil dass daß ob obwohl während nachdem bevor bis seit damit sodass indem falls sofern in im ins an am ans auf aufs aus bei beim mit nach
    von vom vor zu zum zur über unter durch durchs für fürs gegen ohne um zwischen neben hinter trotz wegen laut gemäß samt
    innerhalb außerhalb angesichts aufgrund mittels ab er sie es wir ihr ich du man sich mich mir uns euch ihn ihm ihnen
    sein seine seiner seines seinem seinen ihre ihrer ihres ihrem ihren mein meine unser unsere dieser diese dieses diesem diesen jener
    jene jenes jeder jede jedes alle alles allen aller beide beiden viele vieler wenige mehr weniger einige manche mehrere etwas nichts
    nicht nur auch noch schon erst immer nie wieder jetzt nun dann da dort hier heute gestern morgen bald später
    zuvor danach dabei dazu dafür dagegen daher deshalb deswegen trotzdem dennoch jedoch allerdings außerdem zudem ferner
    zugleich inzwischen unterdessen mittlerweile so sehr ganz fast etwa rund wer was wo wann warum wieso weshalb woher wohin welche welcher
    welches ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte muss müssen soll sollen will wollen
    darf dürfen mag würde wäre hätte sagt sagte erklärt erklärte montag dienstag mittwoch donnerstag freitag samstag sonnabend
    sonntag januar jänner februar märz april mai juni juli august september oktober november dezember neue neuer neues alte erste erster letzte
    zweite nächste ein zwei drei vier fünf sechs sieben acht neun zehn liveblog live eil video analyse kommentar interview porträt
    meinung newsblog ticker news update überblick ja nein`),
  institutions: words(`
    universität universitäten flughäfen uni hochschule fachhochschule akademie institut kolleg college university school gymnasium museum bibliothek theater oper
    orchester symphonieorchester philharmonie chor bank zentralbank notenbank nationalbank börse klinik klinikum krankenhaus
    hospital flughafen airport bahnhof hotel stadion arena brücke platz straße strasse allee zeitung tageszeitung radio
    sender verlag stiftung foundation verein klub club fc fk sc maccabi makkabi hapoel beitar betar dynamo esteghlal persepolis
    liga pokal cup festival filmfestival marathon preis prize messe kirche kathedrale kloster synagoge basilika patriarchat erzbistum bistum
    gesellschaft verband bund föderation federation union schlacht belagerung abkommen vertrag konferenz erklärung syndrom brigade brigaden
    bataillon division post times herald tribune journal observer monitor magazine news today daily tv hayom street road
    center centre trust fund airlines airways symphony council watch university bonds`),
  placeNouns: new Set(),
  givenNames: words(`
    adam adolf albert alex alexander alexandra alfred ali alina alois amelie andrea andreas andré angela angelika anja anke anna
    anne annalena annegret annette anton antonia armin arne arnold arthur astrid august axel barbara bärbel beate ben benedikt benjamin bernd
    bernhard bettina birgit bodo boris brigitte bruno carl carla carmen carolin carsten cem charlotte christa christian christiane
    christina christine christoph christopher claudia clara clemens cornelia corinna dagmar daniel daniela david dennis dennis detlef
    dieter dietmar dirk dominik doris dorothea eberhard eckart edgar edith eduard elena elisabeth elke ellen emil emilia emma eric erich
    erik erika ernst erwin eugen eva fabian felix ferdinand florian franz franziska frank frauke fred frederik friedrich
    fritz gabi gabriele georg gerald gerd gerda gerhard gernot gertrud gisela gottfried götz gregor greta gudrun guido günter günther
    gustav hannah hanna hannelore hannes hans harald hartmut hartwig heide heidi heike heiko heiner heinrich heinz helena helga helmut hendrik
    henning henrik henry herbert hermann hilde hildegard holger horst hubert hubertus hugo ignaz ina ines inge ingeborg ingo ingrid irene
    iris isabel jakob jan jana janina jannik jasmin jens jessica joachim jochen johann johanna johannes jonas jörg josef joseph joschka judith
    julia julian juliane jürgen jutta kai karin karl karla karsten katarina katharina kathrin katja katrin kerstin kevin kirsten
    klara klaus konrad konstantin kristina kurt lara lars laura lea lena leo leon leonie lina linda lisa lothar lorenz louis luca
    ludwig luisa lukas lutz magdalena maike maja manfred manuel manuela marc marcel marco marcus margarete margot margrit maria
    marianne marie marina mario marion marius mark markus marlene marta martin martina mathias matthias max maximilian maya
    mechthild melanie meike mia michael michaela mike mona monika moritz nadine nadja natalie nicolas nicole niels niklas nils nina
    nora norbert olaf ole oliver oskar otto patricia patrick paul paula peter petra philipp pia rainer ralf ralph ramona raphael rebecca
    regina reinhard reinhold reiner renate richard rita robert roland rolf roman ronald rosa rosemarie rudi rudolf rüdiger
    ruth sabine sabrina samuel sandra sara sarah sascha sebastian siegfried sigmar sigrid silke silvia simon simone sonja sophia sophie stefan
    stefanie steffen steffi stephan susanne susanna svenja sven sylvia tanja tatjana theo theodor theresa thilo thomas thorsten tilo
    till tim timo tobias tom torsten udo ulf uli ulla ulrich ulrike ursula ute uwe valentin vanessa vera verena veronika viktor viktoria
    vincent volker waldemar walter walther werner wilfried wilhelm willi willy winfried wolf wolfgang wolfram yvonne
    abdullah ahmad ahmed ahmet avi avraham bilal chaim david dan ehud ely eli emine fatima fatma hafez hafis hassan hussein ibrahim
    jair jair jonathan jordan joe john james jim jill kamala donald barack george ismail jossi josef khalil khaled leyla leonard maher mahmud mahmoud mehmet
    michal modschtaba mohamed mohammad mohammed moshe mosche muhammad mustafa naftali omar osman roni sara schimon shimon tamir
    wladimir sergej jewgeni yair yitzhak yossi zeev antonio emmanuel`),
  womensNames: words(`
    alexandra alina amelie angela angelika anja anke anna anne annalena annegret annette antonia astrid barbara bärbel beate bettina birgit
    brigitte carla carmen carolin charlotte christa christiane christina christine claudia clara cornelia corinna dagmar daniela doris
    dorothea edith elena elisabeth elke ellen emilia emma erika eva fatima fatma franziska frauke gabi gabriele gerda gertrud gisela
    greta gudrun hannah hanna hannelore heide heidi heike helena helga hilde hildegard ina ines inge ingeborg ingrid irene iris isabel
    jana janina jasmin jessica johanna judith julia juliane jutta karin karla katarina katharina kathrin katja katrin kerstin kirsten klara
    kristina lara laura lea lena leonie leyla lina linda lisa luisa magdalena maike maja manuela margarete margot margrit maria marianne
    marie marina marion marlene marta martina maya mechthild melanie meike mia michaela mona monika nadine nadja natalie nicole nina nora
    patricia paula petra pia ramona rebecca regina renate rita rosa rosemarie ruth sabine sabrina sandra sara sarah sigrid silke
    silvia simone sonja sophia sophie stefanie steffi susanne susanna svenja sylvia tanja tatjana theresa ulla ulrike ursula ute vanessa
    vera verena veronika viktoria yvonne`),
  sharedNames: words('andrea kai kim chris alex robin sascha uli toni luca dominique'),
  commonSurnames: words('altun cohen duran herzog katz kaiser saar'),
  demonyms: words(`
    israelische israelischer israelisches israelischen israelischem iranische iranischer iranisches iranischen iranischem türkische türkischer
    türkisches türkischen türkischem palästinensische palästinensischer palästinensisches palästinensischen palästinensischem syrische syrischer
    syrisches syrischen syrischem libanesische libanesischer libanesisches libanesischen libanesischem jordanische jordanischer jordanischen
    ägyptische ägyptischer ägyptischen irakische irakischer irakischen saudische saudischer saudischen katarische katarischer katarischen
    amerikanische amerikanischer amerikanisches amerikanischen amerikanischem russische russischer russisches russischen ukrainische
    ukrainischer ukrainischen chinesische chinesischer chinesischen deutsche deutscher deutsches deutschen deutschem französische
    französischer französischen britische britischer britischen italienische italienischer spanische spanischer griechische griechischer
    österreichische österreichischer schweizer schwedische schwedischer dänische dänischer norwegische niederländische niederländischer
    polnische polnischer ungarische europäische europäischer europäischen arabische arabischer arabisches arabischen jüdische jüdischer jüdisches jüdischen
    kurdische kurdischer kurdischen muslimische muslimischer muslimischen usbekische usbekischer jerusalemer teheraner ankaraer istanbuler
    damaszener beiruter berliner wiener brüsseler pariser londoner new yorker moskauer stockholmer kopenhagener tel aviver`),
  peoples: words(`
    islamische islamischer islamischen islamistische islamistischer islamistischen christliche christlicher christlichen katholische orthodoxe
    evangelische schiitische sunnitische alawitische drusische zionistische ultraorthodoxe islamisten islamist zionist zionisten jude juden jüdin
    muslim muslime muslimin christ christen israeli israelis iraner iranerin iranern türke türken türkin palästinenser palästinenserin
    palästinensern syrer syrern libanese libanesen araber arabern amerikaner amerikanern deutsche deutschen europäer kurde kurden
    westliche östliche nahöstliche gott allah`),
  abbreviatedNouns: words('tv eu cdu csu spd fdp afd bsw övp fpö spö bka bnd lkw pkw ag gmbh kg ard zdf dpa afp ap kna epd bip km kg ct uhr ki it'),
  linkWords: words('von of'),
  linksPossession: true,
  plainHeadlines: true,
  compounds: { nounFirst: true, capitalNouns: true, apart: /(?<!(?:am|beim|vom|zum)\s)\|\splatz\s(?:\d|(?:eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)(?!\p{L}))/u, derivation: /^[-‐‑](?:amerikanisch(?:e[mnrs]?)?(?!\p{L})|Amerikaner|Dollar)/u, sites: /^[-‐‑](?:(?:Museum|Preis|Syndrom|Platz|Straße|Strasse|Allee|Brücke|Park|Klinik|Krankenhaus|Universität|Hochschule|Schule|Stiftung|Hotel|Bank|Stadion)(?:e?s)?(?!\p{L}))/u },
  articles: words('der die das des dem den'),
  works: {
    noun: /(?:film|serie|roman|buch|lied|song|hit|single|album|oper|operette|stück|musical|doku|dokumentation|drama|komödie|thriller|krimi|gedicht|gemälde|ausstellung|podcast|hörspiel|spiel|folge)(?:e[nrs]?|[ns])?$/,
    before: /(?:film|serie|roman|song|album|oper|musical|thriller|hörspiel|podcast)(?:e?s)?\s$/u,
  },
  context: {
    placeLinks: words('in im nach aus bei nahe um durch über innerhalb außerhalb'),
    travelLinks: words('nach in'),
    travel: words('reise reisen reiste gereist flug flog fliegen geflogen besuch rückkehr zurück abreise ankunft fuhr fahren flucht floh geflohen'),
    parts: words('herz herzen teil teile teilen mitte zentrum rand norden süden osten westen vorort vororte straßen städte städten'),
    honorifics: words('herr herrn frau fräulein dr doktor prof professor sir lord lady'),
    // The possessive of a person is that of a state as well.
    possessivePronouns: new Set(),
    kin: words('sohn tochter onkel tante bruder schwester mann frau neffe nichte cousin vater mutter großvater enkel freund baby'),
    families: words('familie familien clan clans dynastie brüder sippe'),
    vessels: words('schiff frachter tanker fähre fregatte zerstörer korvette segelschiff uss hms mv'),
    historic: words('alten antiken biblischen mittelalterlichen osmanischen römischen mandatszeit'),
    historicNouns: words('stämme stamm könige königreich propheten kinder richter patriarchen erzväter'),
    adjectives: words('nord süd ost west groß neu alt'),
    states: words('texas ohio maine oregon maryland arkansas pennsylvania illinois kalifornien florida ontario'),
  },
  inflection: {
    suffixes: ['s', 'es'],
    leastBeforeSuffix: 4,
    afterApostrophe: ['s'],
  },
};
