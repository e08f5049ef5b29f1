// Expands the words of a hunspell dictionary (.aff + .dic) into their forms, and finds the headword of a form.
// It must not know which languages Oberih reads, nor anything about knowledge files.

interface Rule {
  strip: string;
  add: string;
  /** hunspell's condition as written; compiled on first use, since most rules are never asked. */
  condition: string;
  test?: RegExp;
  /** Flags that the new form takes on itself (twofold affixes). */
  more: string[];
}

interface Affix {
  flag: string;
  isPrefix: boolean;
  /** May be combined with an affix of the other side. */
  crosses: boolean;
  rules: Rule[];
}

type FlagFormat = 'char' | 'long' | 'num';

export interface Dictionary {
  /** Is the word, in exactly this spelling, an entry of the dictionary? */
  has(headword: string): boolean;
  /**
   * Every form of the headword, itself included; empty when it is no entry.
   * @param keep which affix flags to apply; all by default
   */
  expand(headword: string, keep?: (flag: string) => boolean): string[];
  /** Headwords of which `form` is a form. */
  headwordsOf(form: string): string[];
  /** Headwords of five letters or more that bend and end in these four letters. */
  endingIn(letters: string): readonly string[];
  /** The flags of a headword, in one string: words with the same flags bend alike. */
  bendingOf(headword: string): string;
  /** Forms of a word that is no entry, made as those of `model`. */
  expandLike(word: string, model: string): string[];
}

/**
 * Reads a dictionary. Only the headwords are indexed; forms are made when they are asked for.
 *
 * @param aff text of the .aff file; ICONV, REP and compounding are ignored
 * @param dic text of the .dic file
 */
export function readDictionary(aff: string, dic: string): Dictionary {
  const { affixes, format, ignored } = readAffixes(aff);
  const entries = indexEntries(dic, ignored);
  const byEnding = new Map<string, { affix: Affix; rule: Rule }[]>();

  function flagsOf(headword: string): string[] {
    return (entries.get(headword)?.split('\n') ?? []).flatMap((flags) => splitFlags(flags, format));
  }

  function expand(headword: string, keep: (flag: string) => boolean = () => true): string[] {
    if (!entries.has(headword)) return [];
    const forms = new Set([headword]);
    addForms(headword, flagsOf(headword).filter(keep), affixes, forms, 2);
    return [...forms];
  }

  function headwordsOf(form: string): string[] {
    if (byEnding.size === 0) indexEndings(affixes, byEnding);
    const found = new Set(withoutSuffix(form));
    for (const prefix of affixes.values()) {
      if (!prefix.isPrefix) continue;
      for (const rule of prefix.rules) {
        if (!form.startsWith(rule.add) || form.length === rule.add.length) continue;
        const rest = rule.strip + form.slice(rule.add.length);
        for (const headword of [rest, ...withoutSuffix(rest)]) {
          if (flagsOf(headword).includes(prefix.flag)) found.add(headword);
        }
      }
    }
    found.delete(form);
    return [...found];
  }

  function withoutSuffix(form: string): string[] {
    const found: string[] = [];
    for (let cut = form.length; cut >= 0; cut--) {
      for (const { affix, rule } of byEnding.get(form.slice(cut)) ?? []) {
        const headword = form.slice(0, cut) + rule.strip;
        if (flagsOf(headword).includes(affix.flag) && applies(rule, headword, false)) {
          found.push(headword);
        }
      }
    }
    return found;
  }

  const byFour = new Map<string, string[]>();
  function endingIn(letters: string): readonly string[] {
    if (byFour.size === 0) {
      for (const [headword, flags] of entries) {
        if (flags === '' || headword.length < 5) continue;
        const four = headword.slice(-4);
        const known = byFour.get(four);
        if (known === undefined) byFour.set(four, [headword]);
        else known.push(headword);
      }
    }
    return byFour.get(letters) ?? [];
  }

  function expandLike(word: string, model: string): string[] {
    const forms = new Set([word]);
    addForms(word, flagsOf(model), affixes, forms, 2);
    return [...forms];
  }

  const has = (headword: string) => entries.has(headword);
  const bendingOf = (headword: string) => entries.get(headword) ?? '';
  return { has, expand, headwordsOf, endingIn, bendingOf, expandLike };
}

function readAffixes(aff: string) {
  const affixes = new Map<string, Affix>();
  let format: FlagFormat = 'char';
  let ignored = '';
  for (const line of aff.split('\n')) {
    const [keyword, flag, a, b, c] = line.trim().split(/\s+/);
    if (keyword === 'FLAG') format = flag === 'long' || flag === 'num' ? flag : 'char';
    if (keyword === 'IGNORE') ignored = flag;
    if (keyword !== 'SFX' && keyword !== 'PFX') continue;
    const known = affixes.get(flag);
    if (known === undefined) {
      affixes.set(flag, { flag, isPrefix: keyword === 'PFX', crosses: a === 'Y', rules: [] });
      continue;
    }
    const [add, more = ''] = b.split('/');
    known.rules.push({
      strip: a === '0' ? '' : a,
      add: add === '0' ? '' : add,
      condition: c ?? '.',
      more: splitFlags(more, format),
    });
  }
  return { affixes, format, ignored };
}

/** Headword → its flags; a headword with several lines keeps them apart by newlines. */
function indexEntries(dic: string, ignored: string): Map<string, string> {
  const entries = new Map<string, string>();
  const drop = ignored === '' ? undefined : new RegExp(`[${ignored}]`, 'gu');
  let start = dic.indexOf('\n') + 1; // the first line is a count
  while (start > 0 && start < dic.length) {
    const newline = dic.indexOf('\n', start);
    const end = newline === -1 ? dic.length : newline;
    let line = dic.slice(start, end).trimEnd();
    start = newline + 1;
    if (drop?.test(line)) line = line.replace(drop, '');
    const slash = line.indexOf('/');
    const word = slash === -1 ? line : line.slice(0, slash);
    if (word === '') continue;
    const flags = slash === -1 ? '' : line.slice(slash + 1).split(/\s/)[0];
    const known = entries.get(word);
    entries.set(word, known === undefined ? flags : `${known}\n${flags}`);
  }
  return entries;
}

function indexEndings(
  affixes: Map<string, Affix>,
  byEnding: Map<string, { affix: Affix; rule: Rule }[]>,
): void {
  for (const affix of affixes.values()) {
    if (affix.isPrefix) continue;
    for (const rule of affix.rules) {
      const known = byEnding.get(rule.add);
      if (known === undefined) byEnding.set(rule.add, [{ affix, rule }]);
      else known.push({ affix, rule });
    }
  }
}

function addForms(
  word: string,
  flags: string[],
  affixes: Map<string, Affix>,
  forms: Set<string>,
  depth: number,
): void {
  const prefixes = flags.map((flag) => affixes.get(flag)).filter((affix) => affix?.isPrefix);
  for (const flag of flags) {
    const affix = affixes.get(flag);
    if (affix === undefined) continue;
    for (const rule of affix.rules) {
      if (!applies(rule, word, affix.isPrefix)) continue;
      const form = affix.isPrefix
        ? rule.add + word.slice(rule.strip.length)
        : word.slice(0, word.length - rule.strip.length) + rule.add;
      forms.add(form);
      if (depth > 1 && rule.more.length > 0) addForms(form, rule.more, affixes, forms, depth - 1);
      if (affix.isPrefix || !affix.crosses) continue;
      for (const prefix of prefixes) {
        if (!prefix?.crosses) continue;
        for (const before of prefix.rules) {
          if (applies(before, form, true)) forms.add(before.add + form.slice(before.strip.length));
        }
      }
    }
  }
}

function applies(rule: Rule, word: string, isPrefix: boolean): boolean {
  const strips = isPrefix ? word.startsWith(rule.strip) : word.endsWith(rule.strip);
  // hunspell's conditions know only letters, dots and bracketed sets: the same as in a RegExp.
  rule.test ??= new RegExp(isPrefix ? `^${rule.condition}` : `${rule.condition}$`, 'u');
  return strips && word.length > rule.strip.length && rule.test.test(word);
}

function splitFlags(flags: string, format: FlagFormat): string[] {
  if (flags === '') return [];
  if (format === 'num') return flags.split(',');
  return format === 'long' ? (flags.match(/../gu) ?? []) : [...flags];
}
