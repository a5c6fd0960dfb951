import { words, type LanguageDescriptor } from './descriptor';
import { english } from './english';

const womensNames = words(`
  adriana ainhoa alba alejandra alicia almudena amparo ana andrea ángela ángeles antonia araceli beatriz belén blanca camila
  carla carlota carmen carolina catalina cecilia celia claudia concepción consuelo cristina daniela delcy dolores elena elisa elvira
  emilia encarnación esperanza estefanía esther eugenia eva fátima fernanda florencia francisca gabriela gloria graciela
  guadalupe inés inmaculada irene isabel josefa juana julia laura leticia lorena lourdes lucía luisa luz magdalena manuela
  margarita maría maría-josé mariana marina marta martina mercedes micaela mireia mónica montserrat natalia nerea nieves
  noelia nuria olga paloma patricia paula paz pilar raquel rebeca rocío rosa rosario sandra sara silvia sofía soledad sonia
  soraya susana tamara teresa valentina valeria vanesa verónica victoria virginia ximena yolanda`);
const sharedNames = words('alex cruz guadalupe reyes trinidad');

export const spanish: LanguageDescriptor = {
  id: 'es',
  abbreviations: words(`
    sr sra sres sras srta dr dra dres prof profa d dña lic ing arq gral gral cnel tte cap cap. sgto mons fr sto sta ud uds vd
    vds av avda c pza etc p.ej ej aprox tel tfno núm pág págs vol art cap ed dpto depto ene feb mar abr jun jul ago sept set
    oct nov dic s.a s.l a.c d.c ee uu ff aa rr hh jj oo`),
  numberAbbreviations: words('núm núms n° nº no pág págs p pp art vol cap fig'),
  titles: words(`
    presidente presidenta vicepresidente vicepresidenta expresidente expresidenta primer primera exprimer ministro ministra
    exministro exministra viceministro viceministra jefe jefa rey reina príncipe princesa emir jeque sultán califa
    ayatolá ayatollah imán rabino mulá muftí papa obispo arzobispo cardenal patriarca general teniente coronel comandante
    capitán sargento cabo soldado mayor almirante mariscal brigadier senador senadora diputado diputada eurodiputado
    eurodiputada congresista legislador legisladora gobernador gobernadora alcalde alcaldesa intendente embajador
    embajadora cónsul enviado enviada juez jueza magistrado magistrada fiscal abogado abogada doctor doctora dr dra profesor
    profesora señor señora sr sra sres don doña d dña sir lord lady portavoz vocero vocera líder dirigente secretario
    secretaria canciller guía director directora comisario comisaria consejero consejera asesor asesora opositor opositora
    candidato candidata dictador mandatario mandataria premier periodista corresponsal reportero reportera fotógrafo
    analista investigador investigadora historiador historiadora filósofo escritor escritora cineasta actor actriz cantante
    futbolista entrenador difunto actual futuro nuevo nueva antiguo hermano padre san santo santa`),
  functionWords: words(`
    el la los las lo un una unos unas al del a ante bajo con contra de desde durante en entre hacia hasta mediante para por
    según sin sobre tras y e o u ni pero mas sino aunque porque pues que qué quien quién quienes cual cuál cuales cuáles
    cuando cuándo como cómo donde dónde adonde cuanto cuánto si sí no ya yo tú él ella ello nosotros vosotros ellos ellas
    usted ustedes me te se nos os le les mi mis tu tus su sus nuestro nuestra nuestros nuestras este esta esto estos estas
    ese esa eso esos esas aquel aquella aquellos aquellas otro otra otros otras mismo misma mismos mismas tal tales todo
    toda todos todas cada varios varias algún alguno alguna algunos algunas ningún ninguno ninguna mucho mucha muchos muchas
    más menos muy tan tanto también tampoco además así entonces luego después antes ahora hoy ayer mañana aquí allí ahí
    aún todavía siempre nunca jamás solo sólo sin embargo mientras no obstante dos tres cuatro cinco seis siete ocho nueve
    diez es son era eran fue fueron será serán ser está están estaba ha han había habían haber hay lunes martes miércoles jueves viernes sábado
    domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre vídeo video directo
    exclusiva análisis reportaje entrevista opinión editorial tribuna perfil crónica claves fotos lea vea guerra balance
    frente cerca lejos dentro fuera junto última hora irán`),
  institutions: new Set([...english.institutions, ...words(`
    universidad facultad escuela colegio academia instituto conservatorio museo biblioteca banco bolsa hospital clínica
    aeropuerto estación metro puerto puerta puente calle avenida bulevar plaza paseo muelle monte torre palacio hotel
    estadio teatro ópera orquesta filarmónica coro ballet cine brigada brigadas batallón batallones mártires legión copa
    liga club federación festival maratón bienal fundación fondo asociación sociedad unión cámara sindicato compañía empresa
    grupo diario periódico gaceta revista semanario agencia radio televisión canal cadena iglesia catedral sinagoga
    basílica monasterio abadía convento patriarcado diócesis batalla sitio tratado declaración pacto acuerdo acuerdos
    convención protocolo conferencia proyecto iniciativa foro centro observatorio premio medalla síndrome sinfonía
    diluvio espada operación evangelio galería miss hapoel hapoël maccabi beitar betar parque selección`)]),
  smallInstitutions: words(`
    universidad facultad academia museo batalla puerta monte tratado acuerdo acuerdos declaración conferencia calle avenida
    basílica catedral iglesia monasterio patriarcado diócesis festival bolsa selección parque síndrome`),
  linksPossession: true,
  smallStreets: /(?:calle|avenida|plaza|paseo)\s$/,
  plainHeadlines: true,
  placeNouns: words(`
    gobierno parlamento ejército pueblo ciudadanos habitantes judíos árabes musulmanes cristianos amigos ciudad pueblo aldea
    estado estados república reino emirato región provincia norte sur este oeste noreste noroeste sureste suroeste capital
    frontera costa tierra tierras territorio invasión ocupación liberación`),
  givenNames: new Set([...english.givenNames, ...womensNames, ...sharedNames, ...words(`
    abel adolfo adrián agustín alberto alejandro alejo alfonso alfredo álvaro andrés ángel antonio ariel armando arturo
    augusto benito bernardo borja brahim bruno camilo carlos carles césar christian claudio cristian cristóbal daniel darío
    david diego domingo edgar edmundo eduardo efraín emiliano emilio enrique ernesto esteban eugenio fabián federico
    felipe félix fernando fidel francisco gabriel gerardo germán gilberto gonzalo gregorio guillermo gustavo héctor hernán
    hugo humberto ignacio íñigo isaac isidro ismael israel iván jacinto jaime javier jerónimo jesús joan joaquín jordi jordan
    jorge josé josep juan julián julio kevin leonardo leonel leopoldo lionel lorenzo lucas luciano luis manuel marcelo
    marcos mariano mario martín mateo mauricio máximo miguel moisés nahuel nelson néstor nicolás octavio omar óscar pablo
    patricio pedro pere rafael raimundo ramón raúl ricardo roberto rodolfo rodrigo rogelio román rubén salvador samuel
    santiago saúl sebastián sergio simón teodoro tomás ulises valentín vicente víctor vladimir wilson xavier yeison
    mohamed ahmed alí hassan`)]),
  womensNames,
  sharedNames,
  commonSurnames: words('cohen duran katz'),
  demonyms: words(`
    afgano afgana africano africana albanés argelino argelina alemán alemana americano americana andorrano árabe argentino
    argentina armenio armenia asiático australiano austriaco azerbaiyano bareiní belga bielorruso boliviano bosnio brasileño
    británico búlgaro canadiense catarí checheno checo chileno chino china chipriota colombiano coreano costarricense
    croata cubano danés dominicano ecuatoriano egipcio egipcia emiratí eslovaco esloveno español española estadounidense
    estonio etíope europeo europea filipino finlandés francés francesa georgiano griego guatemalteco hondureño húngaro indio
    indonesio inglés iraní iraquí irlandés islandés israelí italiano japonés jordano jordana judío judía kazajo kurdo
    kuwaití libanés libanesa libio letón lituano malasio maltés marroquí mauritano mexicano musulmán musulmana neerlandés
    nicaragüense nigeriano norteamericano noruego omaní otomano palestino palestina panameño paquistaní paraguayo persa
    peruano polaco portugués puertorriqueño rumano ruso rusa salvadoreño saudí saudita serbio sirio siria somalí sudanés
    sueco suizo surcoreano tailandés taiwanés tayiko tunecino turco turca turcomano ucraniano ucraniana uruguayo uzbeko
    venezolano vietnamita yemení`),
  peoples: words(`
    islámico islamista islamistas cristiano católico protestante ortodoxo hindú budista chií chiita suní sunita alauí druso
    beduino gazatí gazatíes jerosolimitano cisjordano occidental oriental latino hispano magrebí republicano demócrata
    conservador liberal laborista comunista socialista marxista sionista nazi yihadista salafista semita antisemita bizantino
    romano balcánico báltico caucásico escandinavo caribeño soviético dios`),
  abbreviatedNouns: words(`
    ong pib ceo pyme iva sms pc cd dvd tv gps usb pdf url html app id ci vih sida covid adn arn ovni jj oo ia wc vip lgtb
    lgbt lgbtq lgtbi dni nif ere erte eso fp dana`),
  linkWords: words('de del of'),
  articles: words('el la los las the'),
  works: {
    noun: /^(?:canción|canciones|bolero|tango|vals|himno|copla|versi[óo]n(?:es)?|tema|sencillo|éxito|álbum|disco|película|películas|filme?|documental|serie|series|miniserie|telenovela|drama|comedia|obra|ópera|musical|novelas?|libros?|ensayo|poema|poemario|cuadro|exposición|pódcast|podcast|videojuego|episodio|temporada|largometraje|cortometraje)$/,
    before: /(?:^|[^\p{L}])(?:película|filme?|documental|serie|miniserie|novela|álbum|canción|ópera|largometraje|cortometraje)\s$/u,
  },
  context: {
    placeLinks: words('en hacia cerca dentro fuera entre desde'),
    travelLinks: words('a al de del desde hacia hasta para'),
    travel: words('viaje viajes viajar viajó visita visitar visitó vuelo vuelos volar regreso regresar regresó volver volvió llegada llegar llegó huir huyó salir salió'),
    parts: words('corazón parte partes centro afueras resto calles colinas ciudades mitad norte sur este oeste'),
    honorifics: words('sr sra sres srta señor señora señorita don doña dr dra sir lady'),
    // The possessive of a person is that of a state as well.
    possessivePronouns: new Set(),
    kin: words('hijo hija tío tía hermano hermana marido esposo esposa sobrino sobrina primo padre madre abuelo nieto novio bebé'),
    families: words('familia familias clan dinastía hermanos'),
    pluralArticles: words('los'),
    vessels: words('buque barco carguero petrolero crucero ferry fragata destructor velero uss hms mv'),
    historic: words('antiguo antigua bíblico bíblica medieval otomana romana'),
    historicNouns: words('tribus tribu reino reinos reyes profetas hijos jueces patriarcas'),
    adjectives: words('norte sur este oeste gran grande nuevo nueva san santo santa joven viejo vieja'),
    states: words('texas ohio maine oregón oregon maryland arkansas pensilvania illinois california florida ontario'),
  },
};
