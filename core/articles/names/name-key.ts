/** What two spellings of one name share: small letters, no marks, no full stops, any hyphen or apostrophe. */
export const nameKey = (text: string): string =>
  text.normalize('NFKD').replace(/[\p{M}\p{Cf}.]/gu, '').replace(/ı/g, 'i').toLowerCase().replace(/[’'ʼ`]/g, '').replace(/[^\p{L}\p{N}&]+/gu, ' ').trim();
