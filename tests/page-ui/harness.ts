// A made-up page to look at marks and card, driven from outside through `window.harness`.
// Never shipped; must not know the engine: what is marked is said here by hand.
import '../../src/page/paint/highlight.css';
import type { UiLanguage } from '../../src/model/texts';
import type { Level, Strength } from '../../src/model/verdict';
import type { Marked, Painter } from '../../src/page/contract';
import { createPainter } from '../../src/page/paint/painter';
import { FLAGS, questionsIn, WORDS } from './texts';

export interface Harness {
  painter: Painter;
  /** What was called from the card, as words. */
  said: string[];
  mark(
    id: string,
    level: Level,
    words: [flag: string, strength: Strength, words: string][],
    partial?: boolean,
  ): void;
}

declare global {
  interface Window {
    harness: Harness;
    /** Kept by open-harness.ts. */
    closedRoot: ShadowRoot;
  }
}

const lang = (new URLSearchParams(location.search).get('lang') ?? 'uk') as UiLanguage;
const broken = location.search.includes('broken');
const slow = location.search.includes('slow');
const said: string[] = [];

if (location.search.includes('boxes')) Reflect.deleteProperty(window, 'Highlight');

const painter = createPainter({
  async texts(flags, unsaid) {
    if (slow) await new Promise((resolve) => setTimeout(resolve, 60_000));
    if (broken) throw new Error('not there');
    return {
      words: WORDS[lang],
      flags: Object.fromEntries(flags.map((flag) => [flag, FLAGS[lang][flag]!])),
      questions: unsaid ? questionsIn(lang) : [],
    };
  },
  async setFine(hash, flag, fine) {
    said.push(`${fine ? 'fine' : 'not fine'} ${flag} ${hash}`);
  },
  openHelp: () => void said.push('help'),
});

function find(root: Element, words: string): Range[] {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (
      let at = node.nodeValue!.indexOf(words);
      at >= 0;
      at = node.nodeValue!.indexOf(words, at + 1)
    ) {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      ranges.push(range);
    }
  }
  return ranges;
}

window.harness = {
  painter,
  said,
  mark(id, level, words, partial = false) {
    const anchor = document.getElementById(id)!;
    const marked: Marked = {
      key: id,
      hash: `hash of ${id}`,
      anchor,
      level,
      partial,
      unsaid: () => ({ gaps: [], countries: ['PL'] }),
      reasons: words.map(([flag, strength, text]) => ({
        flag,
        strength,
        ranges: find(anchor, text),
      })),
    };
    painter.show(marked);
  },
};
