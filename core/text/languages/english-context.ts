import { words } from './descriptor';
import type { ContextWords } from './context-words';

/** What English puts around names of places, states and people. */
export const englishContext: ContextWords = {
  placeLinks: words('in near across around outside inside throughout toward towards within between beyond visiting'),
  travelLinks: words('to into from'),
  travel: words('travel travels travelled traveled travelling traveling trip trips visit visits fly flies flew flight flights go goes went return returned returns move moved journey drive drove driving back sent'),
  parts: words('heart part parts centre center outskirts rest streets hills towns cities half middle edge'),
  honorifics: words('mr mrs ms miss dr sir prof rep sen lt sgt capt cpl col maj pvt officer detective coach judge justice dame rev pastor deputy'),
  possessivePronouns: words('his her he she himself herself'),
  kin: words('son daughter uncle aunt brother sister husband wife boyfriend girlfriend nephew niece cousin grandson granddaughter father mother grandfather grandmother stepson stepdaughter twin baby boy toddler fiancé fiancée'),
  families: words('family families clan dynasty brothers sisters siblings household cousins'),
  vessels: words('uss hms ins mv ms ss mt rms hmas hmcs tcg vessel ship freighter tanker steamer frigate destroyer submarine ferry'),
  historic: words('ancient biblical medieval mandatory mandate-era ottoman roman crusader canaanite hellenistic prehistoric pre-state ottoman-era biblical-era first-century'),
  historicNouns: words('kingdom kingdoms tribes patriarchs judges kings prophets children'),
  adjectives: words(`
    northern southern eastern western north south east west central northeastern northwestern southeastern southwestern
    occupied besieged upper lower inner downtown greater rural war-torn nato neighboring neighbouring today present-day modern modern-day contemporary
    nearby mainland annexed holy democratic mainstream political radical militant moderate fundamentalist sunni shia shiite shi'ite wahhabi
    salafi traditional orthodox reform jewish christian muslim arab old republican nuclear secular post-revolution revolutionary baathist ba'athist
    zionist kemalist pre-war postwar heights desert peninsula gulf sea canal strip`),
  apposed: words('ally allies rival rivals neighbor neighbour foe arch-foe archrival arch-rival host enemy fellow member unlike regardless breakaway oil-rich nation state wartime province free save stop boycott bomb support defend visit help remember invade attack end leave love hate'),
  states: words(`
    alabama alaska arizona arkansas california colorado connecticut delaware florida idaho illinois indiana iowa kansas
    kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada
    ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming
    ala ariz ark calif colo conn fla ill ind kan ky md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex vt va
    wis wyo n.h n.j n.m n.y n.c n.d s.c s.d w.va ontario alberta queensland`),
};
