// What each phrase of one flag matches in labelled texts, the flag's own conditions left aside.
// It must not know how that is printed.
import { compilePhraseWise } from '../build/compile-knowledge';
import { listExamples } from '../build/list-examples';
import type { Knowledge } from '../build/read-knowledge';
import { createEngine } from '../engine/engine';
import { readPack } from '../engine/pack';
import { Scanner } from '../engine/scan';
import type { Lang } from '../engine/types';
import type { Span } from '../model/verdict';
import { type Judged, judgeFile, type Label } from './evaluate-rows';

const LANGS: readonly Lang[] = ['uk', 'ru', 'en'];
const MOST_SAMPLES = 2;
/** Characters shown on either side of the matched words. */
const AROUND = 45;

export interface Sample {
  row: string;
  /** The matched words in [brackets], with what stands around them. */
  text: string;
}

export interface Hits {
  rows: number;
  samples: Sample[];
}

export interface PhraseMatches {
  line: number;
  /** `all`: a flag that is seen in letters, whatever the language. */
  lang: Lang | 'all';
  /** As it stands in the file. */
  phrase: string;
  /** Does an example of the flag show it at work? If not, it does not ship. */
  isProven: boolean;
  hits: Record<Label, Hits>;
}

export interface FlagMatches {
  phrases: PhraseMatches[];
  /** Rows that were read. */
  rows: Record<Label, number>;
  /** Rows in which at least one phrase matches. */
  marked: Record<Label, number>;
  /** Rows that warn, seek, sell or ask: nothing is marked in them. */
  othersSpeak: number;
}

/**
 * @param id a flag of the knowledge
 * @param files corpora in JSONL, rows as `npm run evaluate` reads them
 * @throws Error when there is no such flag, or a file can't be read
 */
export function flagMatches(
  knowledge: Knowledge,
  id: string,
  files: readonly string[],
): FlagMatches {
  const flag = knowledge.flags.find(({ data }) => data.id === id);
  if (flag === undefined) throw new Error(`There is no flag ${id}`);
  const { pack, lines } = compilePhraseWise(knowledge, new Set([id]));
  const proven = provenPhrases(knowledge, id, pack);
  const engine = createEngine(pack);
  const judged = files.flatMap((file) => judgeFile(file, engine));
  // Phrases are numbered as they stand in the file, language by language.
  const written = LANGS.flatMap((lang) =>
    flag.data.phrases[lang].map(({ match }, index) => ({
      lang,
      phrase: match,
      line: flag.lineOf(['phrases', lang, index, 'match']),
    })),
  );
  const isInLetters = flag.data.seenIn === 'letters';
  const letters = {
    lang: 'all' as const,
    phrase: 'how words are written',
    line: flag.lineOf(['seenIn']),
  };
  const made = isInLetters ? [id] : [...lines.keys()];
  const phrases = (isInLetters ? [letters] : written).map((phrase, index) => ({
    ...phrase,
    isProven: proven.has(made[index]),
    hits: perLabel((label) => hitsOf(made[index], judged, label)),
  }));
  const isMarked = ({ verdict }: Judged) =>
    verdict.reasons.some(({ flag: own }) => made.includes(own));
  const counted = (isIt: (each: Judged) => boolean) =>
    perLabel((label) => judged.filter((each) => each.label === label && isIt(each)).length);
  return {
    phrases,
    rows: counted(() => true),
    marked: counted(isMarked),
    othersSpeak: judged.filter(({ verdict }) => verdict.speaker !== 'offer').length,
  };
}

function perLabel<T>(of: (label: Label) => T): Record<Label, T> {
  return { risky: of('risky'), ok: of('ok'), unknown: of('unknown') };
}

/** The made-up flags (one a phrase) that the flag's own examples show at work. */
function provenPhrases(knowledge: Knowledge, id: string, pack: Uint8Array): Set<string> {
  const { meta } = readPack(pack);
  const scanner = new Scanner(readPack(pack));
  const proven = new Set<string>();
  for (const { kind, of, example } of listExamples(knowledge, [id])) {
    if (of !== 'flag' || kind !== 'marks') continue;
    for (const { flag } of scanner.scan(example.text, example.fields).findings)
      proven.add(meta.flags[flag].id);
  }
  return proven;
}

function hitsOf(made: string, judged: readonly Judged[], label: Label): Hits {
  const hits = judged
    .filter((each) => each.label === label)
    .flatMap(({ row, verdict }) => {
      const marks = verdict.reasons.find(({ flag }) => flag === made)?.marks;
      return marks ? [{ row, marks }] : [];
    });
  const samples: Sample[] = [];
  const shown = new Set<string>();
  // Other words first: the same words twice teach less.
  for (const again of [false, true]) {
    for (const { row, marks } of hits) {
      if (samples.length === MOST_SAMPLES) break;
      if (samples.some((sample) => sample.row === row.id)) continue;
      const words = row.text.slice(marks[0].start, marks[0].end).toLowerCase();
      if (shown.has(words) && !again) continue;
      shown.add(words);
      samples.push({ row: row.id, text: excerpt(row.text, marks) });
    }
  }
  return { rows: hits.length, samples };
}

/** The first match in brackets, with the words around it; further matches there are bracketed too. */
function excerpt(text: string, marks: readonly Span[]): string {
  const [{ start, end }] = marks;
  let from = Math.max(0, start - AROUND);
  let to = Math.min(text.length, end + AROUND);
  // Whole words, unless one is longer than what is shown of it.
  const space = text.slice(from, start).search(/\s/u);
  if (from > 0 && space >= 0) from += space + 1;
  const tail = text.slice(end, to).match(/\s\S*$/u);
  if (to < text.length && tail?.index !== undefined) to = end + tail.index;
  let shown = from > 0 ? '…' : '';
  let at = from;
  for (const mark of marks) {
    if (mark.end > to) break;
    shown += `${text.slice(at, mark.start)}[${text.slice(mark.start, mark.end)}]`;
    at = mark.end;
  }
  return `${shown}${text.slice(at, to)}${to < text.length ? '…' : ''}`.replace(/\s+/gu, ' ').trim();
}
