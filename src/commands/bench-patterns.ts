// The project's phrases as others would have to be given them: as literals, and as regular expressions.
// Guards and negations are left out: what is compared with us has less to do, never more.
import { assembleInput } from '../build/assemble-input';
import type { Knowledge } from '../build/read-knowledge';
import { endsOf, wordsOf } from '../engine/gap';
import { type Atom, type Element, isAtom, type Option, parsePhrase } from '../engine/notation';
import type { EntityClass } from '../engine/pack-format';
import type { Lang } from '../engine/types';

/** How a regular expression tells letters: listed, or by Unicode's own classes. */
export interface Alphabet {
  /** Inside of [ ]. */
  letters: string;
  flags: string;
}

export const LISTED: Alphabet = { letters: "a-zа-яіїєґё0-9'’ʼ", flags: 'gi' };
export const UNICODE: Alphabet = { letters: "\\p{L}\\p{N}'’ʼ", flags: 'giu' };

const LITERAL_LENGTH = 3;

/** A class as somebody writes it who wants a plain expression. */
const ENTITY: Record<Exclude<EntityClass, 'country'>, string> = {
  num: '\\d+',
  money: '[$€£]?\\d[\\d .,-]*(?:[$€£]|тис|грн|євро|евро|доллар|долар|euro|usd|eur|pln|zł)',
  phone: '\\+?\\d[\\d ()-]{7,}\\d',
  handle: '@[a-z0-9_]{3,}',
  link: '(?:https?:\\/\\/|t\\.me\\/)[^ \\n]+',
  age: '\\d\\d(?:-\\d\\d)?(?: років| рік| лет| год| years)?',
};

export interface PhrasePatterns {
  phrases: number;
  /**
   * For a matcher of literals: all forms of the rarest word of each phrase, lower case. A hit is where the
   * phrase may stand; its other words and gaps would still have to be checked.
   */
  literals: string[];
  /** One expression for each phrase of an even share of so many: forms as alternatives, gaps as words in between. */
  expressions(count: number, alphabet: Alphabet): RegExp[];
}

/** @param knowledge without mistakes */
export function phrasePatterns(knowledge: Knowledge): PhrasePatterns {
  const { input } = assembleInput(knowledge);
  const phrases = input.flags.flatMap((flag) => flag.phrases);
  const lists = Object.fromEntries(input.languages.map((each) => [each.lang, each.lists]));
  const seen = countWords(input.sample ?? []);
  const countries = new Map<Lang, string>();
  for (const lang of ['uk', 'ru', 'en'] as const) {
    const names = input.places.flatMap((place) =>
      place.names.filter((name) => name.lang === lang).map(({ match }) => match),
    );
    const words = names.flatMap((name) => rarestIn(parsePhrase(name, lists[lang]), lang).words);
    countries.set(lang, alternatives(words));
  }

  function formsOf(atom: Atom, lang: Lang): string[] {
    if (atom.kind === 'entity') return [];
    return atom.kind === 'lemma' ? input.forms(lang, atom.word) : [atom.word.toLowerCase()];
  }

  function expressionOf(notation: string, lang: Lang, { letters, flags }: Alphabet): RegExp {
    const between = (gap: number) => {
      const apart = endsOf(gap) > 0 ? `[^${letters}]+` : `[^${letters}.!?…\\n]+`;
      const words = wordsOf(gap);
      return words === 0 ? apart : `${apart}(?:[${letters}]+${apart}){0,${words}}`;
    };
    const sourceOf = (atom: Atom): string => {
      if (atom.kind !== 'entity') {
        const words = alternatives(formsOf(atom, lang));
        return atom.kind === 'stem' ? `${words}[${letters}]*` : words;
      }
      return atom.entity === 'country' ? (countries.get(lang) ?? '') : ENTITY[atom.entity];
    };
    const optionOf = (option: Option): string =>
      isAtom(option) ? sourceOf(option) : orders(option).map(sequence).join('|');
    const sequence = (elements: readonly Element[]): string => {
      const firstNeeded = elements.findIndex(({ optional }) => !optional);
      return elements
        .map((element, at) => {
          const one = `(?:${element.options.map(optionOf).join('|')})`;
          if (at < firstNeeded) return `(?:${one}${between(elements[at + 1].gap)})?`;
          const placed = at === firstNeeded ? one : `${between(element.gap)}${one}`;
          return element.optional ? `(?:${placed})?` : placed;
        })
        .join('');
    };
    const whole = orders(parsePhrase(notation, lists[lang])).map(sequence).join('|');
    return new RegExp(`(?<![${letters}])(?:${whole})(?![${letters}])`, flags);
  }

  /** The words of the element that stands in fewest texts: without one of them, the phrase can't match. */
  function rarestIn(elements: readonly Element[], lang: Lang): Rarest {
    let rarest: Rarest = { words: [], often: Number.POSITIVE_INFINITY };
    for (const { options, optional } of elements) {
      if (optional) continue;
      const own = options.map((option) => {
        if (!isAtom(option)) return rarestIn(option, lang);
        const words = formsOf(option, lang);
        const often = words.reduce((sum, word) => sum + (seen.get(word) ?? 0), 0);
        return { words, often: words.length > 0 ? often : Number.POSITIVE_INFINITY };
      });
      const often = own.reduce((sum, each) => sum + each.often, 0);
      if (often < rarest.often) rarest = { words: own.flatMap(({ words }) => words), often };
    }
    return rarest;
  }

  const literals = new Set<string>();
  for (const { match, lang } of phrases)
    for (const word of rarestIn(parsePhrase(match, lists[lang]), lang).words)
      if (word.length >= LITERAL_LENGTH) literals.add(word);
  return {
    phrases: phrases.length,
    literals: [...literals],
    expressions(count, alphabet) {
      const step = Math.max(1, phrases.length / count);
      return Array.from({ length: Math.min(count, phrases.length) }, (_, k) => {
        const { match, lang } = phrases[Math.floor(k * step)];
        return expressionOf(match, lang, alphabet);
      });
    },
  };
}

interface Rarest {
  words: string[];
  /** How often they stand in the project's own examples. */
  often: number;
}

/** `a ~~3 b` stands for `a ~3 b` and `b ~3 a`. */
function orders(elements: readonly Element[]): (readonly Element[])[] {
  const at = elements.findIndex(({ eitherOrder }) => eitherOrder);
  if (at < 1) return [elements];
  const before = elements[at - 1];
  const plain = { ...elements[at], eitherOrder: false };
  const placed = (...pair: Element[]) => [
    ...elements.slice(0, at - 1),
    ...pair,
    ...elements.slice(at + 1),
  ];
  return [
    ...orders(placed(before, plain)),
    ...orders(placed({ ...plain, gap: before.gap }, { ...before, gap: plain.gap })),
  ];
}

/** Longest first: an expression takes the first alternative that fits. */
function alternatives(words: readonly string[]): string {
  const sorted = [...new Set(words)].sort((a, b) => b.length - a.length);
  return sorted.length === 1 ? sorted[0] : `(?:${sorted.join('|')})`;
}

function countWords(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const [word] of text.toLowerCase().matchAll(/[\p{L}'’]+/gu))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
