// Forms of Russian verbs that the dictionary lists as words of their own: «пришли», «оплачу», «пришёл», «требуется».
// Candidates are made by the rules of conjugation; only those that the dictionary knows are taken.
import type { Dictionary } from './hunspell';

const FIRST_CONJUGATION = ['ешь', 'ет', 'ем', 'ете', 'ут', 'ют'];
const SECOND_CONJUGATION = ['ишь', 'ит', 'им', 'ите', 'ят', 'ат'];

/** Endings of the past but for he: she, it, they. */
const LATER = ['ла', 'ло', 'ли'];

/** Last consonants of the infinitive's stem → what they become before the endings of the present. */
const MUTATIONS: readonly [from: RegExp, to: string][] = [
  [/ст$/u, 'щ'],
  [/ск$/u, 'щ'],
  [/сл$/u, 'шл'],
  [/с$/u, 'ш'],
  [/[згд]$/u, 'ж'],
  [/[кт]$/u, 'ч'],
  [/т$/u, 'щ'],
  [/х$/u, 'ш'],
  [/([бпвмф])$/u, '$1л'],
];

/**
 * Further forms of a verb.
 *
 * @param infinitive lower case, without ё
 * @param known forms that the dictionary's own rules give
 */
export function russianVerbForms(
  infinitive: string,
  known: readonly string[],
  words: Dictionary,
): string[] {
  const isReflexive = /с[ья]$/u.test(infinitive) && infinitive.length > 4;
  const bare = isReflexive ? infinitive.slice(0, -2) : infinitive;
  if (!/(ть|ти|чь)$/u.test(bare)) return [];
  const found = new Set<string>();
  const written = (form: string) => {
    if (!isReflexive) return form;
    return form + (/[аеиоуюя]$/u.test(form) ? 'сь' : 'ся');
  };
  const has = (form: string) => known.includes(written(form)) || words.has(written(form));
  const take = (forms: string[]) => {
    for (const form of forms) if (has(form)) found.add(written(form));
  };

  const { present, onlyFirst } = stemsOf(bare);
  for (const form of known) {
    const ending = /(ешь|ишь|ет|ит)(ся)?$/u.exec(form);
    if (ending !== null && ending.index > 1) present.add(form.slice(0, ending.index));
    // «помогу» keeps the consonant that «поможешь» has changed: it is the imperative's.
    if (bare.endsWith('чь') && form.endsWith('у')) present.add(form.slice(0, -1));
  }
  for (const stem of onlyFirst) take([`${stem}у`, `${stem}ю`]);
  for (const stem of present) {
    const pair = has(`${stem}ет`) && (has(`${stem}ут`) || has(`${stem}ют`));
    // One ending alone may belong to another word: «писем» is no form of «писать».
    if (has(`${stem}у`) || has(`${stem}ю`) || pair) {
      take([`${stem}у`, `${stem}ю`]);
      if (has(`${stem}ешь`) || pair) take(FIRST_CONJUGATION.map((ending) => stem + ending));
      if (has(`${stem}ишь`)) take(SECOND_CONJUGATION.map((ending) => stem + ending));
    }
    for (const ending of ['и', 'й', 'ь']) {
      // Only imperatives take -те: «плати» is one, «соли» is none.
      const forms = words.expand(stem + ending);
      if (isReflexive || !forms.includes(`${stem}${ending}те`)) continue;
      for (const form of forms) found.add(form);
    }
  }
  for (const { he, others } of pastOf(bare)) {
    if (!has(he) || !(has(`${others}ла`) || has(`${others}ли`))) continue;
    for (const form of [he, ...LATER.map((ending) => others + ending)]) found.add(written(form));
    break; // «вёл» is the past of «вести»; «вёс, весла» is not
  }
  return [...found];
}

/** Stems of the present, as far as the infinitive shows them; some serve the first person only. */
function stemsOf(bare: string): { present: Set<string>; onlyFirst: Set<string> } {
  const present = new Set<string>();
  const onlyFirst = new Set<string>();
  const go = /^(.*?)(идти|йти)$/u.exec(bare);
  if (go !== null) {
    for (const stem of ['ид', 'йд', 'д']) if ((go[1] + stem).length > 1) present.add(go[1] + stem);
    return { present, onlyFirst };
  }
  const hold = /^(.+)нять$/u.exec(bare);
  if (hold !== null) for (const stem of ['йм', 'ним', 'им', 'м']) present.add(hold[1] + stem);
  const stem = bare.replace(/(ова|ева|ну|[аяеи])?(ть|ти|чь)$/u, '');
  const suffix = bare.slice(stem.length);
  const isSecond = /^[еи]ть/u.test(suffix);
  if (/^(ова|ева)/u.test(suffix)) present.add(`${stem}у`).add(`${stem}ю`);
  else if (suffix.startsWith('ну')) present.add(`${stem}н`);
  else if (stem.length > 1) {
    present.add(stem);
    for (const [from, to] of MUTATIONS) {
      // «плачу» of «платить», but «плачь» is another verb's.
      if (from.test(stem)) (isSecond ? onlyFirst : present).add(stem.replace(from, to));
    }
  }
  return { present, onlyFirst };
}

/** Pasts that do not follow from the infinitive: «пришёл, пришла», «внёс, внесла», «перевёл, перевела». */
function pastOf(bare: string): { he: string; others: string }[] {
  const go = /^(.*?)(идти|йти)$/u.exec(bare);
  if (go !== null) return [{ he: `${go[1]}шел`, others: `${go[1]}ш` }];
  if (!bare.endsWith('ти')) return [];
  const withS = bare.slice(0, -2);
  const withoutS = bare.slice(0, -3);
  return [
    { he: `${withoutS}л`, others: withoutS },
    { he: withS, others: withS },
  ].filter(({ others }) => others.length > 1);
}
