/** Stems that only adjectives have, and others that stand before nouns in names: "Vereinigte Staaten", "der Nahe Osten". */
const ADJECTIVE = /^((?:\p{L}+-)?\p{L}+isch|[Vv]ereint|[Vv]ereinigt|[Nn]ah|[Ff]ern|[Hh]eilig|[Ee]dl|[Gg]roß|[Ee]rst|[Zz]weit|[Bb]esetzt)e[mnrs]?(?= [\p{L}-])/u;
const ENDINGS = ['e', 'em', 'en', 'er', 'es'];

/** A name that begins with adjectives, with each ending that they take: "israelische Armee", "israelischer Armee". Else the name as it is. */
export function withGermanEndings(name: string): readonly string[] {
  const stems: string[] = [];
  let noun = name;
  for (let found = ADJECTIVE.exec(noun); found; found = ADJECTIVE.exec(noun)) {
    stems.push(found[1] ?? '');
    noun = noun.slice(found[0].length + 1);
  }
  if (stems.length === 0) return [name];
  return [...new Set([name, ...ENDINGS.map((ending) => [...stems.map((stem) => stem + ending), noun].join(' '))])];
}
