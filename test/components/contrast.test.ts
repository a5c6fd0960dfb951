import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../components/tokens.css', import.meta.url), 'utf8');

type Rgb = readonly [number, number, number];
type Theme = 'light' | 'dark';

/** Letters, and the outlines of what can be operated (WCAG 1.4.3, 1.4.11). */
const TEXT_RATIO = 4.5;
const OUTLINE_RATIO = 3;

/** Text colour on a ground; a ground of two is a see-through tint over the second. */
const TEXT: readonly (readonly [string, ...string[]])[] = [
  ['ink', 'paper'],
  ['ink', 'raise'],
  ['ink', 'accent-soft', 'paper'],
  ['ink', 'accent-soft', 'raise'],
  ['ink', 'old-soft', 'paper'],
  ['soft', 'paper'],
  ['soft', 'raise'],
  ['soft', 'accent-soft', 'paper'],
  ['soft', 'accent-soft', 'raise'],
  ['accent', 'paper'],
  ['accent', 'raise'],
  ['accent', 'accent-soft', 'paper'],
  ['accent', 'accent-soft', 'raise'],
  ['old', 'paper'],
  ['old', 'old-soft', 'paper'],
  ['paper', 'accent'],
];
const OUTLINES: readonly (readonly [string, ...string[]])[] = [
  ['edge', 'paper'],
  ['edge', 'raise'],
  ['accent', 'paper'],
];

function bytes(token: string, theme: Theme): readonly number[] {
  const pair = new RegExp(`--nw-${token}: light-dark\\(#(\\w+), #(\\w+)\\)`).exec(css);
  const hex = pair?.[theme === 'light' ? 1 : 2];
  if (hex === undefined) throw new Error(`tokens.css has no --nw-${token}`);
  return (hex.match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16));
}

function colour(token: string, theme: Theme): Rgb {
  const [red = 0, green = 0, blue = 0] = bytes(token, theme);
  return [red, green, blue];
}

function ground(tokens: readonly string[], theme: Theme): Rgb {
  const [first = '', under] = tokens;
  const top = colour(first, theme);
  if (under === undefined) return top;
  const opacity = (bytes(first, theme)[3] ?? 255) / 255;
  const bottom = colour(under, theme);
  const mix = (channel: 0 | 1 | 2): number => top[channel] * opacity + bottom[channel] * (1 - opacity);
  return [mix(0), mix(1), mix(2)];
}

function luminance(rgb: Rgb): number {
  const linear = (value: number): number => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);
}

function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  test.each(TEXT)('%s can be read on %s %s', (text, ...on) => {
    expect(contrast(colour(text, theme), ground(on, theme))).toBeGreaterThanOrEqual(TEXT_RATIO);
  });

  test.each(OUTLINES)('%s can be made out on %s', (outline, ...on) => {
    expect(contrast(colour(outline, theme), ground(on, theme))).toBeGreaterThanOrEqual(OUTLINE_RATIO);
  });
});
