// Which known ids come near to one that isn't known. Pure; it must not know what an id stands for.

/** Less alike than this is no help. */
const LEAST = 0.3;
const MOST = 5;

/** @returns at most five ids, the nearest first; none when nothing is alike */
export function nearIds(asked: string, known: readonly string[]): string[] {
  return known
    .map((id) => ({ id, alike: likeness(asked.toLowerCase(), id) }))
    .filter(({ alike }) => alike >= LEAST)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, MOST)
    .map(({ id }) => id);
}

/** Pairs of neighbouring letters that both hold (Dice), 0 to 1; a part of the id counts as at least half. */
function likeness(asked: string, id: string): number {
  const own = pairs(id);
  const others = pairs(asked);
  const both = [...others].filter((pair) => own.has(pair)).length;
  const dice = (2 * both) / (own.size + others.size);
  return asked.length > 2 && id.includes(asked) ? Math.max(0.5, dice) : dice;
}

function pairs(word: string): Set<string> {
  const framed = ` ${word} `;
  return new Set(Array.from({ length: framed.length - 1 }, (_, i) => framed.slice(i, i + 2)));
}
