// The words of the page that a reason points at, as short plain quotations.
// Must not know where they are shown.

/** Longest quotation, in characters. */
const LONGEST = 120;
/** More than so many say nothing new. */
const MOST = 3;

/** Distinct quotations in the order given, each on one line, without marks around them. */
export function quotesOf(ranges: readonly Range[]): string[] {
  const seen = new Map<string, string>();
  for (const range of ranges) {
    const words = shorten(range.toString().replace(/\s+/gu, ' ').trim());
    const known = words.toLowerCase();
    if (words && !seen.has(known)) seen.set(known, words);
  }
  return [...seen.values()].slice(0, MOST);
}

function shorten(words: string): string {
  if (words.length <= LONGEST) return words;
  const cut = words.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2))}…`;
}
