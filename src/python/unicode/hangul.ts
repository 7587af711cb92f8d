const LEADING = ['G', 'GG', 'N', 'D', 'DD', 'R', 'M', 'B', 'BB', 'S', 'SS', '', 'J', 'JJ', 'C', 'K', 'T', 'P', 'H'];
const VOWELS = [
  'A',
  'AE',
  'YA',
  'YAE',
  'EO',
  'E',
  'YEO',
  'YE',
  'O',
  'WA',
  'WAE',
  'OE',
  'YO',
  'U',
  'WEO',
  'WE',
  'WI',
  'YU',
  'EU',
  'YI',
  'I',
];
const TRAILING = [
  '',
  'G',
  'GG',
  'GS',
  'N',
  'NJ',
  'NH',
  'D',
  'L',
  'LG',
  'LM',
  'LB',
  'LS',
  'LT',
  'LP',
  'LH',
  'M',
  'B',
  'BS',
  'S',
  'SS',
  'NG',
  'J',
  'C',
  'K',
  'T',
  'P',
  'H',
];
const FIRST_SYLLABLE = 0xac00;

/** Code point of a Hangul syllable by its short name (`GAG`), or -1. Each part is the longest that fits, as in CPython. */
export function hangulSyllable(name: string): number {
  const leading = longest(LEADING, name, 0);
  if (leading < 0) return -1;
  const vowelAt = LEADING[leading]!.length;
  const vowel = longest(VOWELS, name, vowelAt);
  if (vowel < 0) return -1;
  const trailingAt = vowelAt + VOWELS[vowel]!.length;
  const trailing = longest(TRAILING, name, trailingAt);
  if (trailing < 0 || trailingAt + TRAILING[trailing]!.length !== name.length) return -1;
  return FIRST_SYLLABLE + (leading * VOWELS.length + vowel) * TRAILING.length + trailing;
}

function longest(parts: readonly string[], name: string, at: number): number {
  let found = -1;
  for (let i = 0; i < parts.length; i++) {
    if (name.startsWith(parts[i]!, at) && (found < 0 || parts[i]!.length > parts[found]!.length)) found = i;
  }
  return found;
}
