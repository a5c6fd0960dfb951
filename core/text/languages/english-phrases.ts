import { words } from './descriptor';
import type { PhraseWords } from './phrase-words';

export const englishPhrases: PhraseWords = {
  kinds: words(`
    group organization organisation movement militia party faction network alliance bloc coalition state country nation
    republic city town village region province territory enclave strip district neighborhood neighbourhood capital site
    mosque shrine church synagogue temple compound complex agency ministry company firm newspaper daily broadcaster channel
    station magazine website militant activist journalist analyst author cleric preacher scholar book ship vessel river island
    holiday festival month chief head boss candidate nominee founder owner king queen`),
  links: words(`
    of in on at against by between with for from to towards toward over under atop among across within inside near into
    around about behind outside beyond along through upon concerning regarding`),
  places: words('in on at atop inside within near outside'),
  occasions: words('after when as while because amid following once since'),
  times: words(`
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december jan feb mar apr jun jul aug sep sept oct nov dec today yesterday tomorrow tonight week month
    year day night morning evening afternoon hour minute decade weekend noon midnight time moment`),
  speech: words(`
    say tell add note announce state declare report warn argue insist explain stress emphasize emphasise reply
    comment write tweet acknowledge admit confirm allege assert`),
  pronouns: words('he she they it we i you'),
  possessives: words('his her its their our my your'),
  neutral: words(`
    north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern
    southeastern southwestern central upper lower inner outer downtown top senior chief entire whole main major greater
    neighboring neighbouring neighbor neighbour nearby distant ancient modern current former late then new old own same other
    various big small great good strong rest much most more all both`),
  force: words(`
    attack assault raid storm storming break enter seize occupy invade invasion incursion strike airstrike bomb bombing
    bombard bombardment shell shelling hit target clash fight fighting battle war offensive operation crackdown siege blockade
    killing kill shoot shooting massacre murder riot unrest uprising violence clear evict annex annexation takeover capture
    desecrate desecration trample trampling torch burn burning destroy demolish retaliation intervention`),
  general: words(`
    say tell add have be do make take get go come give see call ask use want know think find show become seem year time day
    week month people thing way part number new last first other more most many such same own good great big long make
    include continue also just now then very much according mr mrs ms dr monday tuesday wednesday thursday friday saturday
    sunday january february march april may june july august september october november december today yesterday`),
};
