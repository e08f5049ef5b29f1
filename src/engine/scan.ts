// One text → what was found in it: cues, facts and findings of flags, each with its exact span.
// Flags are looked for first; all else is read when it is asked for, since most texts of a page raise none.
import type { Destination, FieldSpan } from '../model/verdict';
import { tokenise } from '../text/tokenise';
import { Tokens } from '../text/tokens';
import { readTransliterated } from '../text/transliterate';
import { CueIndex } from './cue-index';
import { Entities } from './entities';
import { ENTITY, readFacts, type StatedFacts } from './facts';
import { HIDING_FLAG, hiddenWords } from './hidden-words';
import { Candidates, Hooks, kindsOf, NUMERIC } from './hooks';
import { type Match, Matcher } from './match';
import { Matches } from './matches';
import { UNIT_CUES, type UnitFound } from './numbers';
import type { Pack, Sequence } from './pack';
import { FIELDS, OWNER, STRENGTHS } from './pack-format';
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

export interface ScanResult extends Readonly<StatedFacts> {
  readonly findings: Finding[];
  readonly cues: CueIndex;
  readonly destinations: Destination[];
  readonly words: number;
  /** Is there any number at all? Without one there is neither sum nor age. */
  readonly hasNumbers: boolean;
  /** The language of a text that is written in Latin letters though its language isn't. */
  readonly latinOf: 'uk' | 'ru' | null;
}

const WEAK = STRENGTHS.indexOf('weak');
const STRONG = STRENGTHS.indexOf('strong');
const ADDRESSES = kindsOf('handle', 'link');
const COUNTRY = kindsOf('country');

/** Holds the working arrays of one engine; one text at a time. */
export class Scanner {
  private readonly tokens = new Tokens();
  private readonly entities = new Entities();
  private readonly candidates = new Candidates();
  private readonly matcher: Matcher;
  private readonly units: Units;
  private readonly payWords: PayWords;
  /** By OWNER; made when first asked for. */
  private readonly hooks: Hooks[] = [];
  /** Index of the flag for hidden words; -1 where the knowledge has none. */
  private readonly hidingFlag: number;
  /** The reading whose words stand in the arrays, and what has been read of it. */
  private current: Reading | null = null;
  private hasFacts = false;
  private hasPlaces = false;

  constructor(private readonly pack: Pack) {
    this.matcher = new Matcher(pack, this.tokens, this.entities, () => this.completeEntities());
    this.units = new Units(pack, this.tokens, this.matcher);
    this.payWords = new PayWords(pack);
    this.hidingFlag = pack.meta.flags.findIndex(({ id }) => id === HIDING_FLAG);
    this.hooksOf(OWNER.flag);
  }

  /**
   * Valid for as long as it is kept: what is asked for late is read again from the text.
   * @param fields which part of the text is which field; the rest is body
   */
  scan(text: string, fields: readonly FieldSpan[]): ScanResult {
    const reading = new Reading(this, text);
    this.begin(reading);
    reading.words = this.tokens.count;
    this.findFlags(reading, fields);
    return reading;
  }

  /** Trades, hours and the like in the text scanned last: asked only where a sum stands. */
  payWordsOfLast(): CueIndex {
    this.completeEntities();
    return this.payWords.read(this.tokens, this.matcher);
  }

  /** The units of the text scanned last, wherever they stand: for checking the knowledge itself. */
  unitsOfLast(): UnitFound[] {
    const found: UnitFound[] = [];
    for (let t = 0; t < this.tokens.count; t++) {
      for (const id of UNIT_CUES) {
        const unit = this.units.beginning(t, [id]);
        if (unit) found.push(unit);
      }
    }
    return found;
  }

  /** The cues of a reading, read anew. */
  cuesOf(reading: Reading): CueIndex {
    this.begin(reading);
    const cues = new CueIndex();
    for (const { phrase, first, last, start, end } of this.matchesOf(OWNER.cue, reading)) {
      const id = this.pack.meta.cues[this.pack.phrases[phrase].index];
      cues.add({ id, first, last, start, end });
    }
    return cues;
  }

  /** The countries of a reading, read anew; they become entities. */
  destinationsOf(reading: Reading): Destination[] {
    this.begin(reading);
    const destinations: Destination[] = [];
    const placesAt = new Set<number>();
    for (const { phrase, first, last, start, end } of this.matchesOf(OWNER.place, reading)) {
      // A name spelled alike in two languages is one place.
      if (placesAt.has(first)) continue;
      placesAt.add(first);
      const country = this.pack.meta.countries[this.pack.phrases[phrase].index];
      destinations.push({ country, start, end });
      this.entities.add({ entity: ENTITY.country, first, last, start, end, value: 0 });
    }
    this.hasPlaces = true;
    return destinations;
  }

  /** The facts of a reading, read anew; they become entities. */
  factsOf(reading: Reading): StatedFacts {
    this.begin(reading);
    this.hasFacts = true;
    return readFacts(reading.text, this.tokens, this.entities, this.units);
  }

  /** Puts the words of a reading into the arrays, unless they stand there. */
  private begin(reading: Reading): void {
    if (this.current === reading) return;
    this.current = reading;
    this.entities.clear();
    this.hasFacts = false;
    this.hasPlaces = false;
    tokenise(reading.text, this.pack.lexicon, this.tokens);
    reading.latinOf = readTransliterated(reading.text, this.tokens, this.pack.lexicon);
  }

  /** Reads the entities that have not been read. */
  private completeEntities(): void {
    if (!this.current) return;
    if (!this.hasPlaces) this.current.readPlaces();
    if (!this.hasFacts) this.current.readFacts();
  }

  /** The matches of all phrases of one owner. */
  private matchesOf(owner: number, reading: Reading): Match[] {
    const { candidates, entities, matcher, tokens } = this;
    const hooks = this.hooksOf(owner);
    candidates.clear();
    hooks.collect(tokens, candidates);
    const { plain, plainAt, wanted, hasNumber } = candidates;
    const found = new Matches();
    for (let k = 0; k < plain.length; k++) found.add(matcher.around(plain[k], plainAt[k]));
    if (candidates.late.length > 0 || wanted !== 0) {
      // Places are looked for next, and would overwrite these.
      const late = [...candidates.late];
      const lateAt = [...candidates.lateAt];
      this.readWanted(reading, late, wanted, hasNumber);
      if (entities.all.length > 0) {
        late.forEach((sequence, k) => {
          if ((sequence.needs & ~entities.kinds) === 0) {
            found.add(matcher.around(sequence, lateAt[k]));
          }
        });
        this.addHungOnEntities(hooks, found);
      }
    }
    return found.allowed(matcher);
  }

  private hooksOf(owner: number): Hooks {
    this.hooks[owner] ??= new Hooks(this.pack, this.pack.hung[owner]);
    return this.hooks[owner];
  }

  private findFlags(reading: Reading, fields: readonly FieldSpan[]): void {
    const matches = this.matchesOf(OWNER.flag, reading);
    reading.hasNumbers = this.candidates.hasNumber;
    for (const match of matches) {
      const { phrase, first, start, end } = match;
      const { index, field, strength } = this.pack.phrases[phrase];
      if (!isInField(field, match, fields)) continue;
      const sentence = this.tokens.sentence[first];
      reading.findings.push({ flag: index, phrase, strength, start, end, sentence });
    }
    if (this.hidingFlag < 0) return;
    const { words, isWholeText } = hiddenWords(reading.text, this.tokens);
    // A few hidden words are weak; whoever hides every word leaves nothing else to go by.
    const own = { flag: this.hidingFlag, phrase: -1, strength: isWholeText ? STRONG : WEAK };
    for (const { start, end } of words) {
      reading.findings.push({ ...own, start, end, sentence: 0 });
    }
  }

  /** Reads the kinds of entities without which a phrase can't be complete, if the text may hold them. */
  private readWanted(
    reading: Reading,
    late: readonly Sequence[],
    wanted: number,
    hasNumber: boolean,
  ): void {
    let possible = COUNTRY;
    if (hasNumber) possible |= NUMERIC;
    if (this.tokens.events.some(({ kind }) => kind !== 'currency')) possible |= ADDRESSES;
    let kinds = wanted & possible;
    for (const { needs } of late) if ((needs & ~possible) === 0) kinds |= needs;
    if (kinds & COUNTRY && !this.hasPlaces && this.hooksOf(OWNER.place).mayStand(this.tokens))
      reading.readPlaces();
    if (kinds & ~COUNTRY && !this.hasFacts) reading.readFacts();
  }

  private addHungOnEntities(hooks: Hooks, found: Matches): void {
    const { pack, entities, matcher } = this;
    for (const entity of entities.inOrder()) {
      pack.entities.forEach((condition, index) => {
        if (condition.entity !== entity.entity) return;
        for (const { sequence, other } of hooks.onEntities[index]) {
          const mayStand = other < 0 || hooks.wasMet(other);
          if (mayStand && (sequence.needs & ~entities.kinds) === 0) {
            found.add(matcher.around(sequence, entity.first));
          }
        }
      });
    }
  }
}

/** What one text holds; whatever is asked for is read once. */
class Reading implements ScanResult {
  readonly findings: Finding[] = [];
  words = 0;
  hasNumbers = false;
  latinOf: 'uk' | 'ru' | null = null;
  private facts: StatedFacts | null = null;
  private places: Destination[] | null = null;
  private allCues: CueIndex | null = null;

  constructor(
    private readonly scanner: Scanner,
    readonly text: string,
  ) {}

  readFacts(): StatedFacts {
    this.facts = this.scanner.factsOf(this);
    return this.facts;
  }

  readPlaces(): Destination[] {
    this.places = this.scanner.destinationsOf(this);
    return this.places;
  }

  get cues(): CueIndex {
    this.allCues ??= this.scanner.cuesOf(this);
    return this.allCues;
  }

  get destinations(): Destination[] {
    return this.places ?? this.readPlaces();
  }

  get pay(): StatedFacts['pay'] {
    return (this.facts ?? this.readFacts()).pay;
  }

  get ages(): StatedFacts['ages'] {
    return (this.facts ?? this.readFacts()).ages;
  }

  get contacts(): StatedFacts['contacts'] {
    return (this.facts ?? this.readFacts()).contacts;
  }
}

function isInField(field: number, match: Match, fields: readonly FieldSpan[]): boolean {
  if (field === 0) return true;
  const wanted = FIELDS[field];
  const own = fields.find((f) => f.start <= match.start && match.end <= f.end);
  return (own?.field ?? 'body') === wanted;
}
