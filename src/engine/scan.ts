// One text → what was found in it: cues, facts and findings of flags, each with its exact span.
import type { AgeLimit, Contact, Destination, FieldSpan, Pay } from '../model/verdict';
import { tokenise } from '../text/tokenise';
import { Tokens } from '../text/tokens';
import { readTransliterated } from '../text/transliterate';
import { readContacts } from './contacts';
import { CueIndex } from './cue-index';
import { Entities, tokensWithin } from './entities';
import { HIDING_FLAG, hiddenWords } from './hidden-words';
import { type Match, Matcher, tightest } from './match';
import { groupNumbers, readAge, readMoney, UNIT_CUES, type UnitFound } from './numbers';
import type { Pack, Sequence } from './pack';
import { ENTITIES, FIELDS, OWNER, STRENGTHS } from './pack-format';
import { PayWords } from './pay-words';
import { Units } from './units';

/** One phrase of a flag at one place (-1: seen without a phrase). `strength` indexes STRENGTHS. */
export interface Finding {
  flag: number;
  phrase: number;
  strength: number;
  start: number;
  end: number;
  sentence: number;
}

export interface ScanResult {
  findings: Finding[];
  cues: CueIndex;
  pay: Pay[];
  ages: (AgeLimit & { explicit: boolean })[];
  contacts: Contact[];
  destinations: Destination[];
  words: number;
  /** Of a text written in Latin letters though its language isn't. */
  latinOf: 'uk' | 'ru' | null;
}

const WEAK = STRENGTHS.indexOf('weak');

const E = Object.fromEntries(ENTITIES.map((name, i) => [name, i])) as Record<
  (typeof ENTITIES)[number],
  number
>;

/** Holds the working arrays of one engine; one text at a time. */
export class Scanner {
  private readonly tokens = new Tokens();
  /** The sentence (counted through all texts) in which a concept was last met. */
  private readonly lastMet: Int32Array;
  private sentences = 0;
  private entities = new Entities();
  private readonly payWords: PayWords;

  /** Index of the flag for hidden words; -1 where the knowledge has none. */
  private readonly hidingFlag: number;

  constructor(private readonly pack: Pack) {
    this.hidingFlag = pack.meta.flags.findIndex(({ id }) => id === HIDING_FLAG);
    this.lastMet = new Int32Array(pack.conceptCount);
    this.payWords = new PayWords(pack);
  }

  /** @param fields which part of the text is which field; the rest is body */
  scan(text: string, fields: readonly FieldSpan[]): ScanResult {
    const { pack, tokens } = this;
    tokenise(text, pack.lexicon, tokens);
    const latinOf = readTransliterated(text, tokens, pack.lexicon);
    const entities = new Entities();
    this.entities = entities;
    const matcher = new Matcher(pack, tokens, entities);
    const cues = new CueIndex();
    const destinations: Destination[] = [];
    const placesAt = new Set<number>();
    const findings: Finding[] = [];
    const note = (match: Match): void => {
      const { owner, index, field, strength } = pack.phrases[match.phrase];
      const { first, last, start, end } = match;
      if (owner === OWNER.cue) cues.add({ id: pack.meta.cues[index], first, last, start, end });
      else if (owner === OWNER.place) {
        // A name spelled alike in two languages is one place.
        if (placesAt.has(first)) return;
        placesAt.add(first);
        destinations.push({ country: pack.meta.countries[index], start, end });
        entities.add({ entity: E.country, first, last, start, end, value: 0 });
      } else if (isInField(field, match, fields)) {
        const sentence = tokens.sentence[first];
        findings.push({ flag: index, phrase: match.phrase, strength, start, end, sentence });
      }
    };
    const late: number[] = [];
    const lateSequences: Sequence[] = [];
    const found = new Matches();
    const before = this.sentences;
    this.eachCandidate((sequence, at) => {
      if (sequence.needs !== 0) {
        late.push(at);
        lateSequences.push(sequence);
      } else found.add(matcher.around(sequence, at));
    });
    const isFlag = (phrase: number) => pack.phrases[phrase].owner === OWNER.flag;
    found.each(matcher, note, (phrase) => !isFlag(phrase));
    const facts = this.readFacts(text, entities, new Units(pack, tokens, matcher));
    // Flags and cues that name a sum, an age or a number: cues tell of contents, not of units, from here on.
    const lateCues = new Matches();
    const addLate = (sequence: Sequence, at: number): void => {
      if ((sequence.needs & ~entities.kinds) !== 0) return;
      (isFlag(sequence.phrase) ? found : lateCues).add(matcher.around(sequence, at));
    };
    lateSequences.forEach((sequence, k) => {
      addLate(sequence, late[k]);
    });
    for (const entity of entities.all) {
      pack.entities.forEach((condition, index) => {
        if (condition.entity !== entity.entity) return;
        for (const { sequence, other } of pack.byEntity[index]) {
          const mayStand = other < 0 || this.lastMet[other] > before;
          if (mayStand) addLate(sequence, entity.first);
        }
      });
    }
    lateCues.each(matcher, note, () => true);
    found.each(matcher, note, isFlag);
    if (this.hidingFlag >= 0) {
      for (const { start, end } of hiddenWords(text, tokens)) {
        findings.push({
          flag: this.hidingFlag,
          phrase: -1,
          strength: WEAK,
          start,
          end,
          sentence: 0,
        });
      }
    }
    return { findings, cues, destinations, words: tokens.count, latinOf, ...facts };
  }

  /** Trades, hours and the like in the text scanned last: asked only where a sum stands. */
  payWordsOfLast(): CueIndex {
    const matcher = new Matcher(this.pack, this.tokens, this.entities);
    return this.payWords.read(this.tokens, matcher);
  }

  /** The units of the text scanned last, wherever they stand: for checking the knowledge itself. */
  unitsOfLast(): UnitFound[] {
    const units = new Units(
      this.pack,
      this.tokens,
      new Matcher(this.pack, this.tokens, new Entities()),
    );
    const found: UnitFound[] = [];
    for (let t = 0; t < this.tokens.count; t++) {
      for (const id of UNIT_CUES) {
        const unit = units.beginning(t, [id]);
        if (unit) found.push(unit);
      }
    }
    return found;
  }

  /**
   * Gives every sequence whose anchor stands at a token and whose other concept stands in the same sentence.
   * Two walks over a sentence: the first notes which concepts it holds.
   */
  private eachCandidate(each: (sequence: Sequence, at: number) => void): void {
    const { otherStart, setOthers, anchorStart, setAnchors, hungStart, hung, hungOther } =
      this.pack;
    const { set: sets, sentence, count } = this.tokens;
    const { lastMet } = this;
    for (let from = 0; from < count; ) {
      const own = sentence[from];
      const epoch = ++this.sentences;
      let to = from;
      let anchored = 0;
      for (; to < count && sentence[to] === own; to++) {
        const set = sets[to];
        if (set === 0) continue;
        anchored |= anchorStart[set + 1] - anchorStart[set];
        const end = otherStart[set + 1];
        for (let k = otherStart[set]; k < end; k++) lastMet[setOthers[k]] = epoch;
      }
      for (let t = from; anchored !== 0 && t < to; t++) {
        const set = sets[t];
        const end = anchorStart[set + 1];
        for (let k = anchorStart[set]; k < end; k++) {
          const last = hungStart[setAnchors[k] + 1];
          for (let i = hungStart[setAnchors[k]]; i < last; i++) {
            const other = hungOther[i];
            if (other < 0 || lastMet[other] === epoch) each(hung[i], t);
          }
        }
      }
      from = to;
    }
  }

  private readFacts(text: string, entities: Entities, units: Units) {
    const { tokens } = this;
    const pay: Pay[] = [];
    const ages: ScanResult['ages'] = [];
    const contacts = readContacts(text, tokens);
    const isContact = new Set<number>();
    let near = 0;
    for (const contact of contacts) {
      const within = tokensWithin(tokens, near, contact.start, contact.end);
      if (!within) continue;
      near = within.last;
      for (let t = within.first; t <= within.last; t++) isContact.add(t);
      const entity = contact.kind === 'email' ? E.link : E[contact.kind];
      entities.add({ entity, ...within, start: contact.start, end: contact.end, value: 0 });
    }
    for (const group of groupNumbers(text, tokens)) {
      if (isContact.has(group.first)) continue;
      for (let t = group.first; t <= group.last; t++) {
        if (group.first === t || group.last === t) {
          const value = group.values[t === group.first ? 0 : 1];
          entities.add({
            entity: E.num,
            first: t,
            last: t,
            start: tokens.start[t],
            end: tokens.end[t],
            value,
          });
        }
      }
      const money = readMoney(text, tokens, group, units);
      if (money) {
        const { first, last, ...sum } = money;
        pay.push(sum);
        entities.add({
          entity: E.money,
          first,
          last,
          start: money.start,
          end: money.end,
          value: money.max,
        });
        continue;
      }
      const age = readAge(text, tokens, group, units);
      if (age) {
        const { first, last, ...limits } = age;
        ages.push(limits);
        entities.add({
          entity: E.age,
          first,
          last,
          start: age.start,
          end: age.end,
          value: age.max ?? age.min ?? 0,
        });
      }
    }
    return { pay, ages, contacts };
  }
}

/** Matches by phrase: the tightest of each that its guards allow are given on. */
class Matches {
  private byPhrase: Map<number, Match[]> | null = null;

  add(match: Match | null): void {
    if (!match) return;
    this.byPhrase ??= new Map();
    const list = this.byPhrase.get(match.phrase);
    if (list) list.push(match);
    else this.byPhrase.set(match.phrase, [match]);
  }

  each(
    matcher: Matcher,
    note: (match: Match) => void,
    isWanted: (phrase: number) => boolean,
  ): void {
    if (!this.byPhrase) return;
    for (const [phrase, list] of this.byPhrase) {
      if (!isWanted(phrase)) continue;
      for (const match of tightest(list)) if (matcher.isAllowed(match)) note(match);
    }
  }
}

function isInField(field: number, match: Match, fields: readonly FieldSpan[]): boolean {
  if (field === 0) return true;
  const wanted = FIELDS[field];
  const own = fields.find((f) => f.start <= match.start && match.end <= f.end);
  return (own?.field ?? 'body') === wanted;
}
