/** Turkish writes "İ" and "ı" where others write "I" and "i", and capitals do not tell which is meant. */
export const withoutDots = (lowerCase: string): string => lowerCase.replaceAll('i\u0307', 'i').replaceAll('ı', 'i');

/** Most words are such, and need no more than small letters. */
const ASCII = /^[\0-\x7f]*$/;

/** Small letters, composed, without soft hyphens and other invisible marks: how single words are looked up in word lists. */
export const plain = (text: string): string => (ASCII.test(text) ? text.toLowerCase() : withoutDots(text.normalize('NFC').replace(/\p{Cf}/gu, '').toLowerCase()));
