// What the build hands to the compiler. Plain data: the YAML is read and checked elsewhere (src/build).
import type { Field, PointsTo, Strength } from '../model/verdict';
import type { PayTables } from './pay-tables';

export type Lang = 'uk' | 'ru' | 'en';

/** Conditions under which a flag counts, or counts as more. All named ones must hold. */
export interface Condition {
  abroad?: boolean;
  /** The text states an upper age limit below this, in years. */
  ageCeilingBelow?: number;
  /** Contents the text does not state (cue classes of languages/*.yaml, e.g. duties, employer). */
  missing?: string[];
  /** At least one of these contents is stated; `contact` is any number, handle, address or link. */
  present?: string[];
  /** At least so many words are hidden from filters (hidden-words.ts). */
  hiddenWords?: number;
  /** Another flag stands in the same text. */
  withFlag?: string[];
  /** At most so many words in the whole text. */
  maxWords?: number;
}

export interface Guard {
  /** `inside`: between the words of the match; `sentence`: anywhere in it, the match included. */
  where: 'before' | 'after' | 'sentence' | 'inside';
  /** Words, default 3; ignored for `sentence` and `inside`. */
  within: number;
  /** Notation. */
  words: string;
}

export interface PhraseSource {
  lang: Lang;
  /** Notation, see src/knowledge/README.md. */
  match: string;
  strength?: Strength;
  field?: Field;
  negated?: boolean;
  not: Guard[];
}

export interface FlagSource {
  id: string;
  group: string;
  strength: Strength;
  pointsTo: PointsTo;
  raise: { when: Condition; to: Strength }[];
  when?: Condition;
  phrases: PhraseSource[];
}

/** One languages/<code>.yaml, as far as the engine needs it. */
export interface LanguageSource {
  lang: Lang;
  /** Named lists for `$name`. */
  lists: Record<string, string[]>;
  /** Default negation guards. */
  negations: Guard[];
  /** Cue classes → phrases in notation: speakers (warning, seeker, sale, question), contents (duties, employer, offer …), units (years, hour, month, …), currencies. */
  cues: Record<string, PhraseSource[]>;
}

export interface PlaceSource {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Names of the country and its cities, per language, in notation. */
  names: { lang: Lang; match: string }[];
}

/** One rule of assessment.yaml; the first that holds gives the level. */
export interface LevelRule {
  level: 'high' | 'caution' | 'notice';
  /** So many different groups with a flag of at least this strength. */
  needs?: Partial<Record<Strength, number>>;
  /** All of these flags. */
  flags?: string[];
  when?: Condition;
}

/** One thing that an honest offer states: what answers it, and which flags ask for it themselves. */
export interface QuestionSource {
  id: string;
  /** One of these must hold. */
  when?: Condition[];
  closedBy: { cues?: string[]; payPeriod?: boolean };
  askedBy: string[];
}

/** What may be asked, and beside which flags nothing more is. */
export interface AskTables {
  /** Most important first. */
  questions: QuestionSource[];
  /** Flags of those who aren't to be written to. */
  notAsked: string[];
}

/**
 * Contents that can be checked: where enough of them stand, medium and weak flags count one step less;
 * strong ones too, if one of `firm` stands among them. Those of `twice` count for two.
 */
export interface Easing {
  stated: string[];
  atLeast: number;
  twice: string[];
  firm: string[];
}

export interface CompileInput {
  rules: LevelRule[];
  /** None: nothing eases. */
  eases?: Easing;
  /** Ordinary texts by which the compiler sees which words are common; none is kept. */
  sample?: readonly string[];
  /** The project's own texts, if only proven words are to ship: an alternative that none of them holds is left out. */
  evidence?: readonly string[];
  flags: FlagSource[];
  languages: LanguageSource[];
  places: PlaceSource[];
  pay?: PayTables;
  asks?: AskTables;
  /** All forms of a lemma in a language, the lemma itself included; lower case. */
  forms(lang: Lang, lemma: string): string[];
}
