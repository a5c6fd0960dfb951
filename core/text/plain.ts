/** Small letters, composed, without soft hyphens and other invisible marks: how single words are looked up in word lists. */
export const plain = (text: string): string => text.normalize('NFC').replace(/\p{Cf}/gu, '').toLowerCase();
