import type { Colour } from '../model/measure';

/** Colours of the canvas: those of the style sheet. */
export interface Palette {
  readonly background: string;
  readonly ink: string;
  readonly dim: string;
  readonly frame: string;
  readonly folder: string;
  readonly file: string;
  readonly none: string;
  /** Of each step of the scale, and of the text on it. */
  readonly steps: readonly { readonly fill: string; readonly ink: string }[];
}

/** Both complexities have one scale. */
const SCALES: Readonly<Record<Colour, string>> = {
  cognitive: 'cognitive',
  mccabe: 'cognitive',
  annotated: 'annotated',
  documented: 'documented',
  uncovered: 'uncovered',
  change: 'change',
};

export function paletteOf(colour: Colour, steps: number): Palette {
  const style = getComputedStyle(document.documentElement);
  const get = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  const fills = Array.from({ length: steps }, (_, step) => get(`${SCALES[colour]}-${step}`));
  return {
    background: get('map'),
    ink: get('ink'),
    dim: get('dim'),
    frame: get('line'),
    folder: get('folder'),
    file: get('file'),
    none: get('none'),
    steps: fills.map((fill) => ({ fill, ink: luminance(fill) > 0.3 ? '#16181a' : '#ffffff' })),
  };
}

/** Relative luminance of `#rrggbb`, as WCAG has it. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const part = parseInt(hex.slice(i, i + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
