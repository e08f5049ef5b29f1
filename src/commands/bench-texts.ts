// Posts for measuring speed, put together from the knowledge's own examples. The same seed gives the same posts.
import { listExamples } from '../build/list-examples';
import type { Knowledge } from '../build/read-knowledge';

const POSTS = 1000;
const LENGTH = 1200;

/** A small generator of repeatable pseudo-random numbers in [0, 1) (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Sentences of all flags: counter-examples nine times as often as examples, as a feed is mostly ordinary. */
export function benchPosts(knowledge: Knowledge): string[] {
  const silent: string[] = [];
  const marked: string[] = [];
  for (const { of, kind, example } of listExamples(knowledge)) {
    if (of === 'flag') (kind === 'marks' ? marked : silent).push(example.text);
  }
  const random = seeded(1);
  const pick = (list: string[]) => list[Math.floor(random() * list.length)];
  return Array.from({ length: POSTS }, () => {
    let post = '';
    while (post.length < LENGTH) post += `${pick(random() < 0.1 ? marked : silent)} `;
    return post;
  });
}
