// What the product weighs, and how long the engine takes to be ready where nothing is warm yet.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import type { Knowledge } from '../build/read-knowledge';
import { atMost, plain, type Row } from './bench-table';
import { leastTimes } from './bench-timing';
import { packOfFirstFlags } from './first-flags';
import { PROJECT } from './project';

const TIMES = 5;

/** Runs in a thread of its own, in which no code has run before. */
const FIRST_START = `
  const { parentPort, workerData } = require('node:worker_threads');
  import(workerData.module).then(({ createEngine }) => {
    const start = process.hrtime.bigint();
    createEngine(workerData.pack);
    parentPort.postMessage(Number(process.hrtime.bigint() - start) / 1e6);
  });
`;

/** @param module the bundled engine, as a file URL */
export async function readyRows(
  module: string,
  createEngine: (pack: Uint8Array) => object,
  pack: Uint8Array,
): Promise<Row[]> {
  let least = Number.POSITIVE_INFINITY;
  for (let k = 0; k < TIMES; k++) {
    const time = await new Promise<number>((resolve, reject) => {
      const worker = new Worker(FIRST_START, { eval: true, workerData: { module, pack } });
      worker.once('message', resolve);
      worker.once('error', reject);
    });
    least = Math.min(least, time);
  }
  const run = () => (createEngine(pack) ? 1 : 0);
  const { warm } = leastTimes(TIMES, { warm: { characters: 1, run } });
  return [
    atMost('engine ready, code already warm', warm / 1e6, 15, 'ms'),
    atMost('engine ready, the first time in a fresh thread', least, 15, 'ms'),
  ];
}

/** @param pack what is shipped of the knowledge */
export function sizeRows(knowledge: Knowledge, pack: Uint8Array): Row[] {
  const first = packOfFirstFlags(knowledge);
  const zipped = (bytes: Uint8Array) => gzipSync(bytes, { level: 9 }).length / 1000;
  const script = join(PROJECT, '.output', 'chrome-mv3', 'content-scripts', 'page.js');
  return [
    atMost('knowledge pack, gzipped', zipped(pack), 100, 'kB'),
    atMost(`pack of ${first.count} flags, gzipped`, zipped(first.pack), 60, 'kB'),
    existsSync(script)
      ? atMost('page script, gzipped', zipped(readFileSync(script)), 80, 'kB')
      : plain('page script', 'not built: npm run build'),
  ];
}
