// Cuts a text into words, numbers and emoji for the reference matcher, with sentences and clauses.
// It must not know src/text: offsets and borders are found anew, character by character.
import { readLatinWords } from './reference-latin';
import {
  isCyrillic,
  isLatin,
  lettersOf,
  readingOf,
  type Sign,
  signAt,
  type Words,
} from './reference-letters';

/** One word, number or emoji; `plain` is what phrases are compared with. */
export interface Word {
  start: number;
  end: number;
  plain: string;
  kind: 'word' | 'number' | 'emoji';
  isKnown: boolean;
  sentence: number;
  clause: number;
}

/** A sign between words that may begin an address or a sum. */
export interface Between {
  kind: 'at' | 'currency' | 'dot';
  offset: number;
  token: number;
}

const SCRIPT_SAMPLE = 400;
/** Digits with invisible signs between them are one number. */
const WATERMARKED_NUMBER = /^\d+(?:(?:\u00ad|\u034f|[\u200b-\u200f]|\u2060|\ufeff)+\d+)+$/u;
const ACCENT = /^(?![\u034f\ufe00-\ufe0f])[\p{Mn}\p{Me}]$/u;

/** Is most of the text's beginning Cyrillic? */
function isCyrillicText(text: string): boolean {
  const letters = [...text.slice(0, SCRIPT_SAMPLE)].map((c) => signAt(c, 0).plain).filter(Boolean);
  const cyrillic = letters.filter(isCyrillic).length;
  return cyrillic > letters.filter(isLatin).length;
}

const INVISIBLE =
  /\u034f|[\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u3164\ufeff\uffa0\u200b-\u200f\u202a-\u202e\u2060-\u206f]|[\ufe00-\ufe0f]/gu;

class Reader {
  readonly words: Word[] = [];
  readonly between: Between[] = [];
  private sentence = 0;
  private clause = 0;
  /** One-letter words in a row at the end of `words`. */
  private singles = 0;
  private readonly inCyrillic: boolean;

  constructor(
    private readonly text: string,
    private readonly known: Words,
  ) {
    this.inCyrillic = isCyrillicText(text);
  }

  read(): this {
    for (let at = 0; at < this.text.length; ) {
      const sign = signAt(this.text, at);
      if (isInWord(sign)) at = this.readRun(at);
      else {
        this.readSign(sign, at);
        at += sign.size;
      }
    }
    this.joinSingles();
    return this;
  }

  private readSign({ kind, size }: Sign, at: number): void {
    const token = this.words.length;
    if (kind === 'line' || (kind === 'end' && this.endsSentence(at))) {
      // Sentences are counted by their words: an empty line is none.
      if (this.words.at(-1)?.sentence === this.sentence) this.sentence++;
      this.clause++;
    } else if (kind === 'end' && this.text[at] === '.') {
      this.between.push({ kind: 'dot', offset: at, token });
    } else if (kind === 'clause') this.clause++;
    else if (kind === 'at' || kind === 'currency') this.between.push({ kind, offset: at, token });
    else if (size === 2 && this.known.hasSymbol(this.text.slice(at, at + 2))) {
      this.joinSingles();
      this.add(at, at + 2, this.text.slice(at, at + 2), 'emoji', true);
    }
  }

  private endsSentence(at: number): boolean {
    const { text } = this;
    if (at + 1 < text.length) {
      const next = signAt(text, at + 1);
      if (isInWord(next) || next.kind === 'at') return false;
    }
    const last = this.words.at(-1);
    if (text[at] !== '.' || (last && last.end - last.start > 4)) return true;
    const rest = text.slice(at + 1).replace(/^[ \t\u00a0\u202f\u2009]+/u, '');
    const isSpaced = rest.length < text.length - at - 1;
    if (!isSpaced || rest === '') return true;
    const after = signAt(rest, 0);
    if (after.kind === 'digit') return false;
    return !isInWord(after) || rest[0] !== rest[0].toLowerCase();
  }

  private add(
    start: number,
    end: number,
    plain: string,
    kind: Word['kind'],
    isKnown: boolean,
  ): void {
    const { sentence, clause } = this;
    this.words.push({ start, end, plain, kind, isKnown, sentence, clause });
  }

  /** Reads letters, digits and marks up to the next character that is none of them. */
  private readRun(start: number): number {
    const { text } = this;
    const signs: Sign[] = [];
    let end = start;
    while (end < text.length) {
      const sign = signAt(text, end);
      if (!isInWord(sign)) break;
      signs.push(sign);
      end += sign.size;
    }
    const plain = signs.map((s) => s.plain).join('');
    const isPlain =
      signs.every((s) => s.kind === 'letter' && !s.isDecorative) &&
      !/(.)\1\1/u.test(plain) &&
      ([...plain].every(isCyrillic) || [...plain].every(isLatin));
    if (isPlain) this.addPlain(start, end, plain);
    else {
      this.joinSingles();
      this.addOdd(start, end, signs);
    }
    return end;
  }

  private addPlain(start: number, end: number, plain: string): void {
    const last = this.words.at(-1);
    const isSingle = end - start === 1;
    const goesOn =
      isSingle &&
      this.singles > 0 &&
      last !== undefined &&
      start - last.end <= 3 &&
      last.sentence === this.sentence;
    if (!goesOn) this.joinSingles();
    const asWritten = this.known.has(plain) ? plain : null;
    const isForeign = isLatin(plain[0]) && this.inCyrillic;
    const reading =
      asWritten ?? (isForeign ? readingOf(this.text.slice(start, end), this.known, true) : null);
    this.add(start, end, reading ?? plain, 'word', reading !== null);
    if (isSingle) this.singles = goesOn ? this.singles + 1 : 1;
    else this.joinHalves();
  }

  private addOdd(start: number, end: number, signs: readonly Sign[]): void {
    let from = start;
    let to = end;
    let [first, last] = [0, signs.length - 1];
    while (first <= last && signs[first].kind === 'mark') from += signs[first++].size;
    // A mark over the last letter stays with it.
    while (last >= first && signs[last].kind === 'mark' && !ACCENT.test(this.text[to - 1]))
      to -= signs[last--].size;
    if (first > last) return;
    const written = this.text.slice(from, to);
    if (WATERMARKED_NUMBER.test(written)) {
      this.addNumber(from, to);
      return;
    }
    const isNumber = signs.every((s) => s.kind === 'digit' && !s.isDecorative);
    // A watermark may stand between digits.
    if (/^[0-9]/u.test(written) && /^[0-9]+$/u.test(written.replace(INVISIBLE, ''))) {
      this.addNumber(from, to);
      return;
    }
    const reading = isNumber ? null : readingOf(written, this.known, this.inCyrillic);
    const hasDigit = signs.some((s) => s.kind === 'digit' && s.size === 1);
    if (reading !== null || !hasDigit) {
      const plain =
        reading ??
        lettersOf(written)
          .map((l) => l.plain)
          .join('');
      this.add(from, to, plain, 'word', reading !== null);
      return;
    }
    // «3000грн»: a part for each run of digits and of anything else.
    let at = from;
    for (let i = first; i <= last; ) {
      const isDigits = signs[i].kind === 'digit' && signs[i].size === 1;
      const began = at;
      while (i <= last && (signs[i].kind === 'digit' && signs[i].size === 1) === isDigits)
        at += signs[i++].size;
      if (isDigits) this.addNumber(began, at);
      else this.addPart(began, at);
    }
  }

  private addPart(start: number, end: number): void {
    const written = this.text.slice(start, end);
    const letters = lettersOf(written);
    if (letters.length === 0) return;
    const reading = readingOf(written, this.known, this.inCyrillic);
    this.add(start, end, reading ?? letters.map((l) => l.plain).join(''), 'word', reading !== null);
  }

  /** «3 000», «3.000», «3,5» are one number with the one before. */
  private addNumber(start: number, end: number): void {
    const last = this.words.at(-1);
    if (last?.kind === 'number' && last.sentence === this.sentence && start - last.end === 1) {
      const sign = this.text[start - 1];
      const digits = end - start;
      const soFar = last.end - last.start;
      const isThousand = digits === 3 && soFar <= 11 && /[ \u00a0\u202f\u2009.,]/u.test(sign);
      const isPart = digits <= 2 && soFar <= 3 && /[.,]/u.test(sign) && !/[.,]/u.test(last.plain);
      if (isThousand || isPart) {
        last.end = end;
        last.plain = this.text.slice(last.start, end);
        return;
      }
    }
    this.add(start, end, this.text.slice(start, end), 'number', false);
  }

  /** «робо-та»: two unknown halves with nothing but a sign between them. */
  private joinHalves(): void {
    this.singles = 0;
    const b = this.words.at(-1);
    const before = this.words.at(-2);
    const isEmoji = before?.kind === 'emoji' && this.words.at(-3)?.end === before.start;
    const a = isEmoji ? this.words.at(-3) : before;
    if (!a || !b || a.isKnown || b.isKnown || a.kind !== 'word' || a.sentence !== b.sentence)
      return;
    const between = this.text.slice(a.end, b.start);
    if (between.length === 0 || between.length > 2) return;
    const signs = [...between].map((c) => signAt(c, 0));
    if (signs.some((s) => s.kind === 'gap' || isInWord(s))) return;
    const word = lettersOf(this.text.slice(a.start, a.end) + this.text.slice(b.start, b.end))
      .map((l) => l.plain)
      .join('');
    if (word.length > 24 || !this.known.has(word)) return;
    this.words.splice(isEmoji ? -3 : -2, 3, { ...a, end: b.end, plain: word, isKnown: true });
  }

  /** «т е л е г р а м»: the longest known word first, at most 96 letters in a row. */
  private joinSingles(): void {
    const run = this.singles;
    this.singles = 0;
    if (run < 2) return;
    const letters = this.words.splice(-run, run);
    for (let at = 0; at < run; ) {
      let taken = 0;
      let reading: string | null = null;
      for (let size = Math.min(run - at, 24, 96 - at); size >= 2 && taken === 0; size--) {
        const part = letters.slice(at, at + size);
        if (size === 2 && !this.hasSign(part[0].end, part[1].start)) break;
        const written = part.map((l) => this.text.slice(l.start, l.end)).join('');
        reading = readingOf(written, this.known, false);
        if (reading !== null) taken = size;
      }
      if (reading === null) this.words.push(letters[at++]);
      else {
        const end = letters[at + taken - 1].end;
        this.words.push({ ...letters[at], end, plain: reading, isKnown: true });
        at += taken;
      }
    }
  }

  private hasSign(from: number, to: number): boolean {
    return [...this.text.slice(from, to)].some((c) => signAt(c, 0).kind !== 'gap');
  }
}

function isInWord({ kind }: Sign): boolean {
  return kind === 'letter' || kind === 'digit' || kind === 'mark';
}

/** All words of a text in order, and what stands between them. */
export function readWords(text: string, known: Words): { words: Word[]; between: Between[] } {
  const { words, between } = new Reader(text, known).read();
  readLatinWords(text, words, known);
  return { words, between };
}
