const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as HTML shows it, in content and in quoted attributes. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** A value inside a script element, such as JSON-LD, that cannot end that element. */
export const asScriptData = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
