// One text → what was found in it: cues, facts and findings of flags, each with its exact span.
import type { AgeLimit, Contact, Destination, FieldSpan, Pay } from '../model/verdict';
import { tokenise } from '../text/tokenise';
import { Tokens } from '../text/tokens';
import { readContacts } from './contacts';
import { CueIndex } from './cue-index';
import { Entities, tokensWithin } from './entities';
import { type Match, Matcher, tightest } from './match';
import { groupNumbers, readAge, readMoney } from './numbers';
import type { Pack, Sequence } from './pack';
import { ENTITIES, FIELDS, OWNER } from './pack-format';

/** One phrase of a flag at one place. `strength` indexes STRENGTHS. */
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
}

const E = Object.fromEntries(ENTITIES.map((name, i) => [name, i])) as Record<
  (typeof ENTITIES)[number],
  number
>;

/** Holds the working arrays of one engine; one text at a time. */
export class Scanner {
  private readonly tokens = new Tokens();

  constructor(private readonly pack: Pack) {}

  /** @param fields which part of the text is which field; the rest is body */
  scan(text: string, fields: readonly FieldSpan[]): ScanResult {
    const { pack, tokens } = this;
    tokenise(text, pack.lexicon, tokens);
    const entities = new Entities();
    const matcher = new Matcher(pack, tokens, entities);
    const cues = new CueIndex();
    const destinations: Destination[] = [];
    const note = (match: Match): void => {
      const { owner, index } = pack.phrases[match.phrase];
      const { first, last, start, end } = match;
      if (owner === OWNER.cue) cues.add({ id: pack.meta.cues[index], first, last, start, end });
      else {
        destinations.push({ country: pack.meta.countries[index], start, end });
        entities.add({ entity: E.country, first, last, start, end, value: 0 });
      }
    };
    for (const match of this.matches(matcher, pack.cuesBySet)) note(match);
    const facts = this.readFacts(text, entities, cues);
    const findings: Finding[] = [];
    for (const match of this.matches(matcher, pack.flagsBySet, entities)) {
      const phrase = pack.phrases[match.phrase];
      if (phrase.owner !== OWNER.flag) note(match);
      else if (isInField(phrase.field, match, fields)) {
        findings.push({
          flag: phrase.index,
          phrase: match.phrase,
          strength: phrase.strength,
          start: match.start,
          end: match.end,
          sentence: tokens.sentence[match.first],
        });
      }
    }
    return { findings, cues, destinations, words: tokens.count, ...facts };
  }

  /** All allowed, tightest matches of the phrases hung on words (and on entities, if given), by phrase and place. */
  private matches(matcher: Matcher, bySet: (Sequence[] | null)[], entities?: Entities): Match[] {
    const { tokens } = this;
    const byPhrase = new Map<number, Match[]>();
    const tryAll = (sequences: readonly Sequence[], at: number): void => {
      for (const sequence of sequences) {
        const match = matcher.around(sequence, at);
        if (!match) continue;
        const list = byPhrase.get(match.phrase);
        if (list) list.push(match);
        else byPhrase.set(match.phrase, [match]);
      }
    };
    const sets = tokens.set;
    for (let t = 0; t < tokens.count; t++) {
      const sequences = bySet[sets[t]];
      if (sequences) tryAll(sequences, t);
    }
    if (entities) {
      for (const entity of entities.all) {
        this.pack.entities.forEach((condition, index) => {
          if (condition.entity === entity.entity) tryAll(this.pack.byEntity[index], entity.first);
        });
      }
    }
    const kept: Match[] = [];
    for (const list of byPhrase.values()) {
      for (const match of tightest(list)) if (matcher.isAllowed(match)) kept.push(match);
    }
    return kept;
  }

  private readFacts(text: string, entities: Entities, cues: CueIndex) {
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
      const money = readMoney(text, tokens, group, cues);
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
      const age = readAge(text, tokens, group, cues);
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

function isInField(field: number, match: Match, fields: readonly FieldSpan[]): boolean {
  if (field === 0) return true;
  const wanted = FIELDS[field];
  const own = fields.find((f) => f.start <= match.start && match.end <= f.end);
  return (own?.field ?? 'body') === wanted;
}
