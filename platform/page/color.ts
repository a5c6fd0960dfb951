/** Red, green and blue from 0 to 1, and opacity. */
export interface Color {
  readonly rgb: readonly [number, number, number];
  readonly alpha: number;
}

const channel = (text: string | undefined, whole: number): number =>
  text === undefined || text === 'none' ? 0 : text.endsWith('%') ? Number.parseFloat(text) / 100 : Number.parseFloat(text) / whole;

/** Reads a computed colour: rgb(), rgba() or color(srgb …). Undefined for other colour spaces. */
export function readColor(text: string): Color | undefined {
  const match = /^(rgba?|color)\((srgb\s+)?([^)]*)\)$/.exec(text.trim());
  if (!match || (match[1] === 'color' && !match[2])) return undefined;
  const parts = (match[3] ?? '').split(/[\s,/]+/).filter((part) => part !== '');
  const whole = match[1] === 'color' ? 1 : 255;
  const [red, green, blue, alpha] = parts;
  const rgb = [channel(red, whole), channel(green, whole), channel(blue, whole)] as const;
  return rgb.some(Number.isNaN) ? undefined : { rgb, alpha: alpha === undefined ? 1 : channel(alpha, 1) };
}

const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/** Relative luminance of WCAG: 0 is black, 1 is white. Opacity is not looked at. */
export const luminance = ({ rgb: [red, green, blue] }: Color): number => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
