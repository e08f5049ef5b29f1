// A reference matcher: finds flags in a text the naive way, from knowledge as the compiler gets it.
// It must not know the pack, the lexicon or the engine's matching; sums, ages and contacts are read by the
// engine's readers (they have tests of their own), from words that were found here.
import { readContacts } from '../../src/engine/contacts';
import { CueIndex } from '../../src/engine/cue-index';
import { type Atom, parsePhrase } from '../../src/engine/notation';
import { groupNumbers, readAge, readMoney, UNIT_CUES } from '../../src/engine/numbers';
import type { CompileInput, Guard, Lang, PhraseSource } from '../../src/engine/types';
import type { FieldSpan } from '../../src/model/verdict';
import { EMOJI, NUMBER, Tokens, WORD } from '../../src/text/tokens';
import { lettersOf, signAt } from './reference-letters';
import { type Part, type Place, partsOf, Text, tightestOf, type Unit } from './reference-phrases';
import { type Between, readWords, type Word } from './reference-words';

export interface Found {
  flag: string;
  start: number;
  end: number;
}

interface ReadyGuard {
  guard: Guard;
  /** Must stand in the clause of the match. */
  inClause: boolean;
  orders: Part[][];
}

interface ReadyPhrase {
  id: string;
  field: string | undefined;
  orders: Part[][];
  guards: ReadyGuard[];
}

/** A sentence guard looks so many words far on either side: a text without full stops stays cheap. */
const SENTENCE_REACH = 40;

export class Reference {
  private readonly flags: ReadyPhrase[];
  private readonly cues: ReadyPhrase[];
  private readonly places: ReadyPhrase[];
  private readonly forms = new Map<string, string[]>();
  private readonly guards = new Map<string, ReadyGuard>();
  private readonly known = new Set<string>();
  private readonly stems = new Set<string>();

  constructor(private readonly input: CompileInput) {
    const { flags, languages, places } = input;
    this.flags = flags.flatMap(({ id, phrases }) => phrases.map((p) => this.ready(id, p, true)));
    this.cues = languages.flatMap(({ cues }) =>
      Object.entries(cues).flatMap(([id, all]) => all.map((p) => this.ready(id, p, false))),
    );
    this.places = places.flatMap(({ country, names }) =>
      names.map(({ lang, match }) => this.ready(country, { lang, match, not: [] }, false)),
    );
  }

  /** Every flag phrase at every tightest place that its guards allow; no place of a flag twice. */
  find(text: string, fields: readonly FieldSpan[] = []): Found[] {
    const { words, between } = readWords(text, {
      has: (word) => this.isKnown(word),
      hasForm: (word) => this.known.has(word),
      hasSymbol: (symbol) => this.known.has(symbol),
    });
    // Who speaks and which country is named is told by words alone; sums and the like come after.
    const plain = new Text(words, []);
    const units: Unit[] = [];
    for (const phrase of this.places) {
      for (const place of this.allowed(plain, phrase))
        units.push({ entity: 'country', value: 0, ...place });
    }
    const cues = new CueIndex();
    // The other cues say nothing about flags; their words are known all the same.
    for (const phrase of this.cues.filter(({ id }) => UNIT_CUES.includes(id))) {
      for (const place of this.allowed(plain, phrase)) cues.add({ id: phrase.id, ...place });
    }
    units.push(...readUnits(text, words, between, cues));
    const found = new Map<string, Found>();
    const whole = new Text(words, units);
    for (const phrase of this.flags) {
      for (const { start, end } of this.allowed(whole, phrase)) {
        if (phrase.field !== undefined && phrase.field !== fieldOf(start, end, fields)) continue;
        found.set(`${phrase.id} ${start} ${end}`, { flag: phrase.id, start, end });
      }
    }
    return [...found.values()];
  }

  private isKnown(word: string): boolean {
    if (this.known.has(word)) return true;
    for (let length = 4; length <= word.length; length++)
      if (this.stems.has(word.slice(0, length))) return true;
    return false;
  }

  private allowed(text: Text, { orders, guards }: ReadyPhrase): Place[] {
    return tightestOf(text.places(orders)).filter(
      (place) => !guards.some((guard) => isGuarded(text, guard, place)),
    );
  }

  private ready(id: string, source: PhraseSource, isFlag: boolean): ReadyPhrase {
    const { lang, match, field, negated, not } = source;
    const guards = not.map((guard) => this.readyGuard(guard, lang, false));
    // Only a flag's words are guarded by default.
    if (isFlag && !negated) {
      for (const language of this.input.languages)
        guards.push(...language.negations.map((g) => this.readyGuard(g, language.lang, true)));
    }
    return { id, field, orders: this.orders(match, lang), guards };
  }

  private readyGuard(guard: Guard, lang: Lang, inClause: boolean): ReadyGuard {
    const key = JSON.stringify([guard, lang, inClause]);
    let ready = this.guards.get(key);
    if (!ready) {
      ready = { guard, inClause, orders: this.orders(guard.words, lang) };
      this.guards.set(key, ready);
    }
    return ready;
  }

  private orders(notation: string, lang: Lang): Part[][] {
    const lists = this.input.languages.find((each) => each.lang === lang)?.lists ?? {};
    return partsOf(parsePhrase(notation, lists), (atom) => this.formsOf(atom, lang));
  }

  private formsOf(
    atom: Exclude<Atom, { kind: 'entity' }>,
    lang: Lang,
  ): { words: string[]; stem: string } {
    if (atom.kind === 'stem') {
      const stem = plainOf(atom.word) ?? '';
      this.stems.add(stem);
      return { words: [], stem };
    }
    const key = `${atom.kind} ${lang} ${atom.word}`;
    let words = this.forms.get(key);
    if (!words) {
      const forms = atom.kind === 'form' ? [] : this.input.forms(lang, atom.word);
      words = [atom.word, ...forms].flatMap((form) => plainOf(form) ?? []);
      this.forms.set(key, words);
      for (const word of words) this.known.add(word);
    }
    return { words, stem: '' };
  }
}

/** Small letters without marks; null for what is not one word. */
function plainOf(word: string): string | null {
  if ([...word].length === 1 && word.length === 2) return word;
  const isOneWord = [...word].every((c) => /letter|digit|mark/u.test(signAt(c, 0).kind));
  return isOneWord
    ? lettersOf(word)
        .map((l) => l.plain)
        .join('')
    : null;
}

function isGuarded(text: Text, { guard, inClause, orders }: ReadyGuard, place: Place): boolean {
  const { words } = text;
  const isBeside = (at: number, own: number, reach: number): boolean =>
    Math.abs(at - own) <= reach &&
    words[at].sentence === words[own].sentence &&
    (!inClause || words[at].clause === words[own].clause);
  return text.places(orders).some(({ first, last }) => {
    const isBefore = last < place.first;
    const isAfter = first > place.last;
    if (guard.where === 'before') return isBefore && isBeside(last, place.first, guard.within);
    if (guard.where === 'after') return isAfter && isBeside(first, place.last, guard.within);
    if (guard.where === 'inside') return first > place.first && last < place.last;
    const own = Math.min(Math.max(first, place.first), place.last);
    return isBeside(first, own, SENTENCE_REACH);
  });
}

function fieldOf(start: number, end: number, fields: readonly FieldSpan[]): string {
  return fields.find((f) => f.start <= start && end <= f.end)?.field ?? 'body';
}

/** Contacts, numbers, sums and ages, read from the reference's own words. */
function readUnits(
  text: string,
  words: readonly Word[],
  between: readonly Between[],
  cues: CueIndex,
): Unit[] {
  const tokens = new Tokens();
  words.forEach((word, at) => {
    if (at === tokens.start.length) tokens.grow();
    tokens.start[at] = word.start;
    tokens.end[at] = word.end;
    tokens.sentence[at] = word.sentence;
    tokens.clause[at] = word.clause;
    tokens.kind[at] = { word: WORD, number: NUMBER, emoji: EMOJI }[word.kind];
    tokens.count = at + 1;
  });
  tokens.events = [...between];
  const units: Unit[] = [];
  const isContact = new Set<number>();
  for (const { kind, start, end } of readContacts(text, tokens)) {
    const inside = words.flatMap((w, at) => (w.start >= start && w.end <= end ? [at] : []));
    for (const at of inside) isContact.add(at);
    const entity = kind === 'email' ? 'link' : kind;
    const [first, last] = [inside[0], inside[inside.length - 1]];
    if (inside.length > 0) units.push({ entity, first, last, start, end, value: 0 });
  }
  for (const group of groupNumbers(text, tokens)) {
    if (isContact.has(group.first)) continue;
    for (const [at, value] of new Map([
      [group.last, group.values[1]],
      [group.first, group.values[0]],
    ])) {
      const { start, end } = words[at];
      units.push({ entity: 'num', first: at, last: at, start, end, value });
    }
    const money = readMoney(text, tokens, group, cues);
    const age = money ? null : readAge(text, tokens, group, cues);
    if (money) units.push({ entity: 'money', value: money.max, ...placeOf(money) });
    if (age) units.push({ entity: 'age', value: age.max ?? age.min ?? 0, ...placeOf(age) });
  }
  return units;
}

function placeOf({ first, last, start, end }: Place): Place {
  return { first, last, start, end };
}
