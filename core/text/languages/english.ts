import { words, type LanguageDescriptor } from './descriptor';
import { englishContext } from './english-context';

export const english: LanguageDescriptor = {
  id: 'en',
  abbreviations: words(`
    mr mrs ms dr prof gen lt col maj sgt capt adm brig gov sen rep rev hon st sr jr vs inc ltd co corp dept est
    approx jan feb mar apr jun jul aug sep sept oct nov dec u.s u.n u.k u.s.a e.u a.m p.m e.g i.e`),
  numberAbbreviations: words('no nos fig figs vol p pp'),
  titles: words(`
    president vice-president premier minister prime foreign defense defence interior finance energy secretary
    secretary-general chancellor king queen prince princess emir sheikh sheik shaykh sultan ayatollah imam rabbi mullah
    cleric pope bishop archbishop cardinal reverend general gen lieutenant colonel major brigadier captain commander
    chief marshal admiral sergeant senator sen representative rep congressman congresswoman governor gov mayor
    ambassador envoy judge justice doctor dr professor prof mr mrs ms miss sir lord lady dame spokesman spokeswoman
    spokesperson leader chairman chairwoman deputy former ex-president ex-prime late then-president then-prime acting
    incumbent opponent rival counterpart colleague dictator strongman lawmaker politician correspondent producer director
    advisor adviser reporter analyst coordinator commissioner speaker attorney editor founder coach photographer
    senior capt col cmdr maj adm sgt brig lt cpl spc pvt pfc singer actor actress comedian rapper amb atty emeritus assemblyman assemblywoman councilman
    councilwoman superintendent whip prosecutor`),
  functionWords: words(`
    a an the this that these those and or but nor so yet if when while as at by for from in into of off on onto out over
    to toward towards under until up upon via with without within after before since during through across against
    among amid around about above below behind beside besides between beyond despite except inside like near outside
    per than where who whom whose which what why how is are was were be been being has have had do does did will would
    can could may might must shall should not no yes it its he his she her hers they their them we our us you your i my
    there here also both either neither each every all any some many most more much few other another such only even
    still just now then later soon again meanwhile however moreover although though because unless whether earlier
    yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may
    june july august september october november december let says said say tells told calls asks wants urges warns vows
    meets visits slams blasts hits kills strikes new old once one two three first second last next dear inside meet
    why watch read live breaking exclusive opinion analysis editorial explainer report video photos update`),
  institutions: words(`
    post times herald tribune gazette chronicle journal review observer observatory insider telegraph courier star
    monitor magazine news tv television radio channel press university college school academy institute institution
    museum library bank hospital clinic airlines airways air airport street avenue road boulevard square bridge gate
    river valley mountains bay beach hotel stadium arena theatre theater orchestra philharmonic choir brigade brigades
    battalion battalions martyrs flood cup league club fc marathon festival foundation fund trust society association
    federation union chamber exchange church cathedral synagogue basilica monastery battle siege treaty declaration
    accords accord bonds project initiative forum centre center watch lobby hayom today daily weekly company
    corporation corp inc ltd group holdings industries technologies systems motors steel oil gas day week prize award
    syndrome symphony administration highway route interstate freeway
    restaurant cafe café grill diner bistro quartet trio ensemble ballet opera cinematheque document primer handbook broadcasting
    conference convention protocol`),
  placeNouns: words(`
    government parliament army people citizens residents jews arabs muslims christians friends supporters city town village
    state states republic kingdom emirate region province north south east west northeast northwest southeast southwest
    capital border borders coast land lands territory territories invasion occupation liberation`),
  givenNames: words(`
    aaron abdul abdullah abraham adam ahmad ahmed alan albert alex alexander ali alice amanda amir amy andre andrew
    angela ann anna anne anthony antonio ariel arthur ashley avi avraham barbara barack ben benjamin bernard bill bob
    bobby brandon brian bruce carl carlos carol catherine charles charlie chris christian christina christopher claire
    craig dan daniel danny david deborah dennis diana diane donald dorothy doug douglas ed eddie edward
    elizabeth emily emma eric ernest ethan eva evan fatima fernando francis francisco frank fred gabriel gary george
    gerald gordon grace greg gregory hans harold harry hassan heather helen henry herbert howard hugh hussein ian
    ibrahim isaac ivan jack jackie jacob jake james jamie jane janet jason jean jeff jeffrey jennifer jeremy jerry
    jesse jessica jim jimmy joan joe joel john johnny jon jonathan jordan jorge jose joseph josh joshua juan judith
    judy julia julian julie justin karen karl kate katherine katie keith kelly ken kenneth kevin kim kyle larry laura
    lauren lawrence lee leo leon leonard leslie lewis linda lisa liz louis louise lucas lucy luis luke margaret maria
    marie mark marco marcus mario martha martin mary matt matthew maurice max megan melissa michael michel michelle
    miguel mike mohamed mohammad mohammed moshe muhammad nancy nathan neil nicholas nick nicole nora oliver olivia
    omar oscar patricia patrick paul paula pedro peter phil philip pierre rachel ralph ray raymond rebecca ricardo
    richard rick rob robert roberto robin roger ron ronald rose ross roy russell ruth ryan sam samantha samir samuel
    sandra sara sarah scott sean sergei sharon shimon shlomo simon sophie stephanie stephen steve steven stuart susan
    suzanne ted teresa terry theodore thomas tim timothy todd tom tommy tony tyler victor victoria vincent walter
    wayne wendy william yaakov yair yitzhak yosef yossi zachary abbas abdulaziz abdulrahman adnan ahmet amin amina amjad anwar ayman
    aziz bashir bassam bilal dale eli emre ezra faisal farah farid fatih firas ghassan gideon habib haidar hakim hamid hani
    hasan hatem hisham husam imad imran islam ismail israel jamal jamil kamal kamil karim kemal khaled khalid khalil lance lior mahdi
    mahmoud mahmud majid mansour marwan mehmet menachem mustafa nabil nadav nadia naomi nasser noam noura nasir nizar omer
    osama pete qasim raed rafik ramadan ramzi rashid reza riyad saad saeed said salah saleh salem salim salman sami samih selim shahid shai tal
    dale dana tamir tareq tariq tarek uri walid wael yahya yasin yasir yasser yehuda yigal yusuf zahra zaid zeev ziad zvi`),
  womensNames: words(`
    alice amanda amy angela ann anna anne barbara carol catherine christina claire deborah diana diane dorothy elizabeth
    emily emma eva fatima grace heather helen jane janet jennifer jessica joan judith judy julia julie karen kate
    katherine katie laura lauren linda lisa liz louise lucy margaret maria marie martha mary megan melissa michelle
    nancy nicole nora olivia patricia paula rachel rebecca rose ruth samantha sandra sara sarah sharon sophie susan suzanne
    teresa victoria wendy`),
  sharedNames: words('alex andrea ariel ashley chris christian jackie jamie jean jordan kelly kim kyle lee leslie robin sam sandy scott taylor tracy'),
  demonyms: words(`
    afghan african albanian algerian american arab argentine armenian asian australian austrian azerbaijani bahraini
    bangladeshi belarusian belgian bosnian brazilian british bulgarian canadian chechen chilean chinese colombian croatian
    cuban cypriot czech danish dutch egyptian emirati english estonian ethiopian european filipino finnish french georgian
    german greek hungarian indian indonesian iranian iraqi irish israeli italian japanese jewish jordanian kazakh korean
    kurdish kuwaiti kyrgyz latvian lebanese libyan lithuanian malaysian maltese mexican moroccan muslim nigerian norwegian
    omani ottoman pakistani palestinian persian polish portuguese qatari romanian russian saudi scottish serbian slovak
    slovenian somali spanish sudanese sunni swedish swiss syrian taiwanese tajik thai tunisian turkish turkmen ukrainian
    uzbek vietnamese welsh yemeni`),
  peoples: words(`
    islamic islamist islamists christian catholic protestant orthodox hindu buddhist sikh shia shiite shi'ite shi'a druze alawite
    alawi bedouin latino hispanic western eastern northern southern westerner republican democrat democratic conservative
    liberal labour communist socialist marxist zionist nazi jihadist gazan jew turk kurd pole swede dane finn briton spaniard
    englishman frenchman scot afghan iraqi israeli saudi pakistani emirati british african-american transatlantic
    antisemitic anti-semitic anti-semitism mideast mideastern byzantine roman arabian balkan baltic caucasian nordic
    scandinavian caribbean soviet latin native aboriginal puerto aryan salafi salafist wahhabi black white god lord`),
  abbreviatedNouns: words(`
    am pm tv uhf fm hd dvd cd pc cpu gps usb pdf url rss html app faq q&a id iq pr hr ad ceo cfo coo cto vp mp mep ngo ipo
    gdp gnp gpa sat phd mba bmi dna rna hiv aids mri icu er ems emt cpr iv ppe ptsd adhd ivf ufo uav ied suv atv atm icbm
    wmd pow kia mia hq diy vip rsvp asap aka fyi rip ot tbd eta gmo lng co2 pac tnt emp rpg apc afv manpads poc lgbt
    lgbtq lgbtqi dui awol cgi ai vr it pta lol omg wtf ob-gyn`),
  linkWords: words('of'),
  articles: words('the'),
  works: {
    noun: /^(?:songs?|singles?|hits?|album|albums|ep|tracks?|anthem|ballad|films?|movies?|documentar(?:y|ies)|miniseries|docuseries|sitcom|thriller|series|shows?|drama|comedy|musical|opera|play|novels?|novella|book|books|memoir|poem|poems|bestseller|painting|exhibition|podcast|video|videogame|game|sketch|episode|season|hymn|sang|sung|sings?|singing|performed|recited|hummed)$/,
    before: /(?:^|[^\p{L}])(?:the|a|an|his|her|their|its|this|my|our|debut|new|\d{4}|\p{L}+['’]s?)\s(?:[\p{L}\p{N}-]+\s){0,2}(?:film|movie|documentary|miniseries|docuseries|sitcom|thriller|(?:tv|television|drama|spy|netflix|hit|crime|comedy) (?:series|show)|(?<=(?:^|[^\p{L}])the\s)(?:series|drama|show)|musical|opera|play|hymn|anthem|novel|novella|memoir|poem|song|album|painting|podcast)\s$/u,
  },
  context: englishContext,
};
