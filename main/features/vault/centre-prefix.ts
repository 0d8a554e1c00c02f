// The letters that begin every code a centre gives, made from its name. Pure.

const LETTERS = { least: 2, most: 4 } as const;
const FALLBACK = 'CE';

// What Unicode does not take apart into a Latin letter and a mark: `from:to`.
const TRANSLITERATIONS: ReadonlyMap<string, string> = new Map(
  (
    'Æ:AE Ø:O Œ:OE Ł:L Đ:D Ð:D Þ:TH ẞ:SS ' +
    'Α:A Β:V Γ:G Δ:D Ε:E Ζ:Z Η:I Θ:TH Ι:I Κ:K Λ:L Μ:M Ν:N Ξ:X Ο:O Π:P Ρ:R Σ:S Τ:T Υ:Y Φ:F Χ:CH ' +
    'Ψ:PS Ω:O А:A Б:B В:V Г:G Д:D Е:E Ж:ZH З:Z И:I Й:Y К:K Л:L М:M Н:N О:O П:P Р:R С:S Т:T У:U ' +
    'Ф:F Х:H Ц:TS Ч:CH Ш:SH Щ:SHT Ъ:A Ь:Y Ю:YU Я:YA І:I Ї:YI Є:YE Ґ:G'
  )
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(2)]),
);

/**
 * Gives two to four capital ASCII letters: the initials of the words of a name; of a single word its
 * first letters; `CE` for a name in a script that cannot be written so.
 */
export function centrePrefixOf(name: string): string {
  const words = name
    .toUpperCase()
    .split(/[^\p{L}\p{M}]+/u)
    .map(inAscii)
    .filter((word) => word !== '');
  const initials = words.map((word) => word.slice(0, 1)).join('');
  const letters = words.length === 1 ? (words[0] ?? '') : initials;
  return letters.length < LETTERS.least ? FALLBACK : letters.slice(0, LETTERS.most);
}

function inAscii(word: string): string {
  const letters = Array.from(
    word.normalize('NFD'),
    (letter) => TRANSLITERATIONS.get(letter) ?? letter,
  );
  return letters.join('').replace(/[^A-Z]/g, '');
}
