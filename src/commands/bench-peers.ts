// What else could read the same texts: the fastest Aho-Corasick package, regular expressions, a word filter, a stemmer.
// Each gets a fixed share of the texts, and the engine's time on the same share stands beside it.
import { AhoCorasick } from '@monyone/aho-corasick/fast';
import natural from 'natural';
import { createSimpleTransformer, parseRawPattern, RegExpMatcher } from 'obscenity';
import type { Engine } from '../engine/engine';
import { LISTED, type PhrasePatterns, UNICODE } from './bench-patterns';
import { atLeast, plain, type Row } from './bench-table';
import { bareLoop, leastTimes, over } from './bench-timing';

const ROUNDS = 3;
/** So many phrases are tried as expressions; their time is scaled to all phrases, as each runs on its own. */
const EXPRESSIONS = 600;
/** Posts for literals and stems; expressions and the filter, slower by far, get the first few. */
const POSTS = 100;
const FEW_POSTS = 10;

/** @param texts at least 100 */
export function peerRows(
  engine: Engine,
  patterns: PhrasePatterns,
  texts: readonly string[],
): Row[] {
  const share = texts.slice(0, POSTS);
  const few = texts.slice(0, FEW_POSTS);
  const judge = (text: string) => engine.judge({ text, fields: [] }).reasons.length;
  const literals = new AhoCorasick(patterns.literals);
  const filter = wordFilter(patterns.literals);
  const listed = patterns.expressions(EXPRESSIONS, LISTED);
  const unicode = patterns.expressions(EXPRESSIONS, UNICODE);
  const tokenizer = new natural.AggressiveTokenizerRu();
  const stem = (word: string) => natural.PorterStemmerRu.stem(word).length;
  const quick = leastTimes(ROUNDS, {
    floor: over(share, bareLoop),
    engine: over(share, judge),
    // It tells cases apart: the text is lowered first, as every user of it has to.
    literals: over(share, (text) => literals.matchInText(text.toLowerCase()).length),
    stems: over(share, (text) =>
      tokenizer.tokenize(text.toLowerCase()).reduce((sum, word) => sum + stem(word), 0),
    ),
  });
  const slow = leastTimes(ROUNDS, {
    floor: over(few, bareLoop),
    engine: over(few, judge),
    filter: over(few, (text) => filter.getAllMatches(text).length),
    listed: over(few, (text) => countMatches(listed, text)),
    unicode: over(few, (text) => countMatches(unicode, text)),
  });
  const scale = Math.max(1, patterns.phrases / EXPRESSIONS);
  const asMany = `${EXPRESSIONS} of ${patterns.phrases} phrases as expressions, scaled`;
  const words = patterns.literals.length.toLocaleString('en');
  const times = (time: number, floor: number) =>
    `${Math.round(time / floor).toLocaleString('en')} × the loop`;
  return [
    plain(
      `Aho-Corasick (@monyone, ${words} words, no phrases)`,
      times(quick.literals, quick.floor),
    ),
    atLeast("its time ÷ the engine's", quick.literals / quick.engine, 20, '×'),
    plain(`${asMany}, letters listed`, times(slow.listed * scale, slow.floor)),
    atLeast("its time ÷ the engine's", (slow.listed * scale) / slow.engine, 100, '×'),
    plain('the same with /giu and \\p{L}', times(slow.unicode * scale, slow.floor)),
    atLeast("its time ÷ the engine's", (slow.unicode * scale) / slow.engine, 100, '×'),
    plain(`obscenity (the same ${words} words)`, times(slow.filter, slow.floor)),
    plain('natural (Russian words and stems, no search)', times(quick.stems, quick.floor)),
  ];
}

/** Its own transformers know Latin letters only: it is given the one that these texts need. */
function wordFilter(words: readonly string[]): RegExpMatcher {
  const lower = createSimpleTransformer(
    (code) => String.fromCodePoint(code).toLowerCase().codePointAt(0) as number,
  );
  return new RegExpMatcher({
    blacklistedTerms: words.map((word, id) => ({ id, pattern: parseRawPattern(word) })),
    blacklistMatcherTransformers: [lower],
  });
}

function countMatches(expressions: readonly RegExp[], text: string): number {
  let count = 0;
  for (const expression of expressions) {
    expression.lastIndex = 0;
    while (expression.exec(text)) count++;
  }
  return count;
}
