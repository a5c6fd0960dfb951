/** FNV-1a, 64 bits, over UTF-16 units: names a content, does not protect it (http://www.isthe.com/chongo/tech/comp/fnv/). */
export function fingerprint(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let at = 0; at < text.length; at += 1) {
    low ^= text.charCodeAt(at);
    // The prime is 2^40 + 0x1b3: times 0x1b3, plus the low half shifted by 40 bits into the high half.
    const product = low * 0x1b3;
    const carry = Math.floor((low >>> 0) * 0x1b3 / 0x100000000);
    high = (Math.imul(high, 0x1b3) + carry + (low << 8)) >>> 0;
    low = product >>> 0;
  }
  const hex = (part: number): string => (part >>> 0).toString(16).padStart(8, '0');
  return hex(high) + hex(low);
}
