// How the cost changes with the length of a text, and on texts that are made to be slow.
// A ratio to the bare loop over the same text, so that the machine doesn't matter.
import type { Engine } from '../engine/engine';
import { atMost, type Row } from './bench-table';
import { bareLoop, flat, leastTimes, over } from './bench-timing';

const ROUNDS = 5;
const SHORT = 1_000;
const LONG = 1_000_000;
/** Two lengths of a hostile text: a cost per character that grows between them would show. */
const HOSTILE = 10_000;
const HOSTILE_LONG = 100_000;

/** One text of a million characters against the same characters a thousand at a time. */
export function lengthRow(engine: Engine, posts: readonly string[]): Row {
  const all = flat(repeatedTo(posts.join('\n'), LONG));
  const pieces = Array.from({ length: LONG / SHORT }, (_, k) =>
    flat(all.slice(k * SHORT, (k + 1) * SHORT)),
  );
  const judge = (text: string) => engine.judge({ text, fields: [] }).reasons.length;
  const { long, short } = leastTimes(ROUNDS, {
    long: over([all], judge),
    short: over(pieces, judge),
  });
  return atMost('a character of 1 MB ÷ one of 1 kB', long / short, 1.5, '×');
}

/** @param posts ordinary texts; they give the numbers of words and letters that hostile ones are made of */
export function hostileRows(engine: Engine, posts: readonly string[]): Row[] {
  const shapes: Record<string, string> = {
    'one long word': posts.join('').replace(/\P{L}/gu, ''),
    'only emoji': '😀🔥💰👩‍💻🇺🇦❤️',
    'half a phrase again and again': 'скиньте фото скиньте скан надішліть фото ',
    'no spaces': posts.join('').replace(/\s/gu, ''),
    'many numbers': '18 25 3000 € 40 тис. грн 1500-2000 12 7 ',
  };
  const judge = (text: string) => engine.judge({ text, fields: [] }).reasons.length;
  const growths: number[] = [];
  const rows = Object.entries(shapes).map(([name, seed]) => {
    const long = flat(repeatedTo(seed, HOSTILE_LONG));
    const pieces = Array.from({ length: HOSTILE_LONG / HOSTILE }, (_, k) =>
      flat(long.slice(k * HOSTILE, (k + 1) * HOSTILE)),
    );
    const time = leastTimes(ROUNDS, {
      floor: over([long], bareLoop),
      long: over([long], judge),
      short: over(pieces, judge),
    });
    growths.push(time.long / time.short);
    return atMost(`hostile text ÷ bare loop: ${name}`, time.long / time.floor, 10, '×');
  });
  const growth = 'a character of a hostile text ten times as long, the worst of these';
  return [...rows, atMost(growth, Math.max(...growths), 1.5, '×')];
}

function repeatedTo(seed: string, length: number): string {
  return seed.repeat(Math.ceil(length / seed.length)).slice(0, length);
}
