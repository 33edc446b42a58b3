/** Red, green and blue, each 0–255, and opacity, 0–1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

const NUMBER = /-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?%?/gi;

function amount(printed: string, whole: number): number {
  return printed.endsWith('%') ? (Number.parseFloat(printed) / 100) * whole : Number.parseFloat(printed);
}

function channel(value: number): number {
  return Math.min(255, Math.max(0, value));
}

/**
 * A colour as browsers compute it: `#rrggbb`, `rgb()`, `rgba()` or `color(srgb …)`; null for any other,
 * so that nobody measures against a guess.
 */
export function parseColour(text: string): Colour | null {
  const value = text.trim().toLowerCase();
  if (value === 'transparent') return { red: 0, green: 0, blue: 0, alpha: 0 };
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/.exec(value);
  if (hex) {
    const [red = 0, green = 0, blue = 0] = hex.slice(1).map((part) => Number.parseInt(part, 16));
    return { red, green, blue, alpha: 1 };
  }
  const isRgb = value.startsWith('rgb');
  if (!isRgb && !value.startsWith('color(srgb ')) return null;
  const [red, green, blue, alpha] = value.slice(0, 120).match(NUMBER) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  // color(srgb) counts from 0 to 1, rgb() from 0 to 255.
  const [whole, scale] = isRgb ? [255, 1] : [1, 255];
  return {
    red: channel(amount(red, whole) * scale),
    green: channel(amount(green, whole) * scale),
    blue: channel(amount(blue, whole) * scale),
    alpha: alpha === undefined ? 1 : Math.min(1, Math.max(0, amount(alpha, 1))),
  };
}

/** `front` laid over an opaque `back`. */
export function blend(front: Colour, back: Colour): Colour {
  const mix = (a: number, b: number) => a * front.alpha + b * (1 - front.alpha);
  return {
    red: mix(front.red, back.red),
    green: mix(front.green, back.green),
    blue: mix(front.blue, back.blue),
    alpha: 1,
  };
}

/** On the way from one opaque colour to the other: 0 is the first, 1 the second. */
export function mix(from: Colour, to: Colour, share: number): Colour {
  return blend({ ...to, alpha: share }, from);
}

/** An opaque colour as `#rrggbb`. */
export function hexOf({ red, green, blue }: Colour): string {
  const pair = (value: number) => Math.round(channel(value)).toString(16).padStart(2, '0');
  return `#${pair(red)}${pair(green)}${pair(blue)}`;
}

/** Of light, not of the number that stands for it; both 0–1. */
function linear(share: number): number {
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance, 0–1 (WCAG 2.2, "relative luminance"); opacity is not looked at. */
export function luminance({ red, green, blue }: Colour): number {
  return 0.2126 * linear(red / 255) + 0.7152 * linear(green / 255) + 0.0722 * linear(blue / 255);
}

/** Contrast ratio of two relative luminances, 1–21 (WCAG 2.2, "contrast ratio"). */
export function ratio(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** Contrast ratio, 1–21; opacity is not looked at. */
export function contrast(a: Colour, b: Colour): number {
  return ratio(luminance(a), luminance(b));
}
