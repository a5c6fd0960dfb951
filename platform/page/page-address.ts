/** What the address alone says of a page. */
export type AddressKind = 'front' | 'section' | 'search' | 'reference' | 'social' | 'article' | 'other';

export type PageLocation = Pick<Location, 'hostname' | 'pathname' | 'search'>;

const SOCIAL = /^(?:www\.|m\.|mobile\.|old\.|[a-z]{2}\.)?(facebook|instagram|twitter|x|threads|tiktok|reddit|youtube|linkedin|pinterest|quora|github|gitlab|stackoverflow|stackexchange|amazon|ebay)\.(com|net|co\.uk|de|fr)$/;
const REFERENCE_HOST = /(^|\.)(wikipedia|wikimedia|wiktionary|wikidata|fandom)\.|^(docs?|developers?|wiki|api|help|support|manual|learn|shop|store|mail|calendar|maps)\./;
const REFERENCE_PATH = /^\/(?:[\w-]{2,5}\/)?(wiki|w|docs?|documentation|reference|manual|api|help|support|shop|store|products?|cart|checkout|account|login)(\/|$)/i;
const SEARCH = /^\/(search|suche|buscar|recherche|arama)\b|[?&](q|query|s|search)=/i;
/** A language or edition, as in /en/ or /international/. */
const EDITION = /^([a-z]{2}(-[a-z]{2})?|international|global|world|home|index\.\w+)$/i;

/** A saved copy of the Web Archive tells the address of its original in its path. */
const ARCHIVED = /^\/web\/\d+(?:\w\w_)?\/https?:\/\/?([^/]+)(\/.*)?$/;

/** A section that holds articles, or a day: what addresses of articles have in common in many languages. */
const ARTICLE_PATH = /\/(articles?|story|stories|news|nachrichten|meldung|artikel|noticias?|actualites?|haber(ler)?|politics|world|opinion|live-?blog)\/.*[\w%-]{12}|\/(19|20)\d\d[/-](\d\d?|[a-z]{3})[/-]/i;

/** Whether a segment names an article: it has a number or three words. */
const isSlug = (segment: string): boolean => /\d/.test(segment) || segment.split(/[-_]/).length > 2 || segment.length > 30;

export function addressKind(location: PageLocation): AddressKind {
  const archived = ARCHIVED.exec(location.pathname);
  const host = archived?.[1] ?? location.hostname;
  const path = archived ? (archived[2] ?? '/') : location.pathname;
  if (SEARCH.test(path) || SEARCH.test(location.search)) return 'search';
  if (SOCIAL.test(host)) return 'social';
  if (REFERENCE_HOST.test(host) || REFERENCE_PATH.test(path)) return 'reference';
  if (ARTICLE_PATH.test(path)) return 'article';
  const segments = path.split('/').filter((segment) => segment !== '');
  if (segments.every((segment) => EDITION.test(segment))) return 'front';
  if (segments.length <= 2 && !segments.some(isSlug)) return 'section';
  return 'other';
}
