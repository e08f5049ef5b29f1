// `npm run bench`: speed as ratios to a bare loop over the same texts in the same run, and sizes of what is shipped.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { benchPosts } from './bench-texts';
import { loadBundledEngine } from './bundled-engine';
import { packOfFirstFlags } from './first-flags';
import { loadEngine } from './load-engine';
import { PROJECT } from './project';

const ROUNDS = 15;

/** ns per character: the least of all rounds. */
function leastTime(characters: number, work: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.hrtime.bigint();
    work();
    least = Math.min(least, Number(process.hrtime.bigint() - start) / characters);
  }
  return least;
}

let sink = 0;

const { knowledge, pack } = loadEngine();
const { createEngine } = await loadBundledEngine();
// Through bytes and back: a text of a page is flat in memory, one put together from parts is not.
const posts = benchPosts(knowledge).map((post) => Buffer.from(post, 'utf16le').toString('utf16le'));
const characters = posts.reduce((sum, p) => sum + p.length, 0);
const floor = leastTime(characters, () => {
  for (const post of posts)
    for (let i = 0; i < post.length; i++) sink = (sink + post.charCodeAt(i)) | 0;
});
const engine = createEngine(pack);
const judging = leastTime(characters, () => {
  for (const text of posts) sink += engine.judge({ text, fields: [] }).reasons.length;
});
const ready = leastTime(1, () => {
  createEngine(pack);
});
const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const row = (name: string, value: string, target = '') =>
  console.log(`${name.padEnd(34)}${value.padStart(14)}  ${target}`);
row('posts, characters', `${posts.length}, ${characters}`);
row('floor (charCodeAt loop)', `${floor.toFixed(2)} ns/char`);
row('engine', `${judging.toFixed(2)} ns/char`);
row('engine ÷ floor', `${(judging / floor).toFixed(1)} ×`, '≤ 8 ×');
row('engine ready', `${(ready / 1e6).toFixed(1)} ms`, '≤ 15 ms');
row('pack', kilo(pack.length));
row('pack, gzipped', kilo(gzipSync(pack, { level: 9 }).length), '≤ 100 kB');
const first = packOfFirstFlags(knowledge);
row(
  `pack of ${first.count} flags, gzipped`,
  kilo(gzipSync(first.pack, { level: 9 }).length),
  '≤ 60 kB',
);
const script = join(PROJECT, '.output', 'chrome-mv3', 'content-scripts', 'page.js');
if (existsSync(script)) {
  const bytes = readFileSync(script);
  row('page script', kilo(bytes.length));
  row('page script, gzipped', kilo(gzipSync(bytes, { level: 9 }).length), '≤ 80 kB');
} else row('page script', 'not built', 'run npm run build first');
if (sink === 0.5) console.log(sink);
