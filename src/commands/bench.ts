// `npm run bench`: speed as ratios taken in one run on the same texts, and sizes of what is shipped, beside their targets.
// It must not measure anything itself: the bench-* files do.
import { cpus } from 'node:os';
import { phrasePatterns } from './bench-patterns';
import { peerRows } from './bench-peers';
import { hostileRows, lengthRow } from './bench-shapes';
import { readyRows, sizeRows } from './bench-sizes';
import { atMost, formatRows } from './bench-table';
import { tenfoldRows } from './bench-tenfold';
import { benchPosts } from './bench-texts';
import { bareLoop, flat, leastTimes, over } from './bench-timing';
import { BUNDLED_ENGINE, loadBundledEngine } from './bundled-engine';
import { loadEngine } from './load-engine';

const ROUNDS = 15;
/** For what is measured several times over. */
const SHARE = 200;

const { knowledge, pack } = loadEngine();
const { createEngine } = await loadBundledEngine();
const posts = benchPosts(knowledge).map(flat);
const engine = createEngine(pack);
const { floor, judging } = leastTimes(ROUNDS, {
  floor: over(posts, bareLoop),
  judging: over(posts, (text) => engine.judge({ text, fields: [] }).reasons.length),
});
const rows = [
  atMost('engine ÷ bare loop over the same characters', judging / floor, 8, '×'),
  lengthRow(engine, posts),
  ...hostileRows(engine, posts.slice(0, SHARE)),
  ...tenfoldRows(knowledge, engine, createEngine, posts.slice(0, SHARE)),
  ...peerRows(engine, phrasePatterns(knowledge), posts),
  ...(await readyRows(BUNDLED_ENGINE, createEngine, pack)),
  ...sizeRows(knowledge, pack),
];
const day = new Date().toISOString().slice(0, 10);
console.log(formatRows(`${day}, node ${process.versions.node}, ${cpus().length} cores`, rows));
const characters = posts.reduce((sum, { length }) => sum + length, 0);
console.log(
  `\n${posts.length} texts, ${characters.toLocaleString('en')} characters; loop ${floor.toFixed(2)}, engine ${judging.toFixed(2)} ns a character`,
);
