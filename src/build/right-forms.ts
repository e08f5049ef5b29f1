// What right looks like, for each part of each kind of knowledge file: shown beside a mistake.
// It must not know what the mistake is.
import { QUESTION_LANGUAGES } from '../model/questions';

/** What is right at a path; `*` stands for any one step. The longest ending that fits is taken. */
const RIGHT: readonly [path: string, example: string][] = [
  ['id', 'id: asks-documents'],
  ['group', 'group: demand'],
  ['strength', 'strength: weak, medium, strong or decisive'],
  ['raise.*.to', 'to: weak, medium, strong or decisive'],
  ['raise.*.reason', 'reason: A job without papers abroad leaves her without protection.'],
  ['raise.*', '- when: { abroad: true }, to: strong, reason: why it weighs more'],
  ['raise', '- when: { abroad: true }, to: strong, reason: why it weighs more'],
  ['order', 'order: 3 (1 is asked first)'],
  ['closedBy', 'closedBy: { cues: [employer] }, or { payPeriod: true }'],
  ['closedBy.payPeriod', 'payPeriod: true'],
  ['closedBy.cues', 'cues: [employer]'],
  ['askedBy', 'askedBy: [unnamed-employer]'],
  ['notAsked', 'notAsked: [blackmail]'],
  [
    'when',
    'when: { abroad: true } (abroad, ageCeilingBelow, missing, present, hiddenWords, withFlag, maxWords)',
  ],
  ['when.abroad', 'abroad: true'],
  ['when.ageCeilingBelow', 'ageCeilingBelow: 30'],
  ['when.missing', 'missing: [duties]'],
  ['when.present', 'present: [reply, contact]'],
  ['when.hiddenWords', 'hiddenWords: 8'],
  ['when.withFlag', 'withFlag: [asks-documents]'],
  ['when.maxWords', 'maxWords: 40'],
  ['pointsTo', 'pointsTo: fraud, recruitment or both'],
  ['sources', 'sources: [{ source: UNW, where: part 3 }]'],
  ['sources.*', '- source: UNW, where: part 3'],
  ['sources.*.source', 'source: UNW (a short name from sources.yaml)'],
  ['sources.*.where', 'where: behavioural pattern 3'],
  [
    'eases',
    'eases: { stated: [employer, address], atLeast: 2, firm: [receipt], reason: …, source: … }',
  ],
  ['rules', 'rules: [{ level: caution, needs: { medium: 2 }, reason: …, source: … }]'],
  ['rules.*', '- level: caution, needs: { medium: 2 }, reason: why, source: where from'],
  ['rules.*.level', 'level: high, caution or notice'],
  ['rules.*.needs', 'needs: { strong: 1, medium: 2 }'],
  ['rules.*.flags', 'flags: [vague-duties, moves-off-platform]'],
  ['checkedOn', 'checkedOn: 2026-11-21'],
  ['texts', 'texts: {uk: …, ru: …, en: …}, each with name, why, now, ask'],
  ['texts.*', 'name, why, now, ask'],
  ['texts.*.name', 'name: Просять документи'],
  ['texts.*.why', 'why: one calm sentence'],
  ['texts.*.now', 'now: one sentence, what to do now'],
  ['texts.*.ask', 'ask: one question she can send as it is'],
  ['lists', 'lists: { uk: { paper: [паспорт, документ] } }'],
  ['lists.*', 'paper: [паспорт, документ]'],
  ['phrases', 'phrases: {uk: […], ru: […], en: […]}'],
  ['phrases.*', '- "{скан|фото} паспорт"'],
  ['phrases.*.*', 'match, strength, field, negated, not'],
  ['phrases.*.*.match', 'match: "{скан|фото} паспорт"'],
  ['phrases.*.*.field', 'field: title, pay, body, place, employer or contact'],
  ['phrases.*.*.strength', 'strength: weak, medium, strong or decisive'],
  ['phrases.*.*.negated', 'negated: true'],
  ['phrases.*.*.not', 'not: [{ before: "візьміть", within: 4 }]'],
  ['phrases.*.*.not.*', '- before: "візьміть" (or after, sentence), within: 4'],
  ['phrases.*.*.not.*.within', 'within: 4 (1 to 20 words)'],
  ['marks', 'marks: {uk: […], ru: […], en: […]}'],
  ['marks.*', '- "Для візи [скиньте фото паспорта] у вайбер."'],
  ['marks.*.*', '- "Для візи [скиньте фото паспорта] у вайбер."'],
  ['silent', 'silent: {uk: […], ru: […], en: […]}'],
  ['silent.*', '- "На співбесіду візьміть паспорт."'],
  ['silent.*.*', '- "На співбесіду візьміть паспорт."'],
  ['about', 'about: what these words say'],
  ['kind', 'kind: speaker, content, unit or pay'],
  ['lang', 'lang: uk, ru or en'],
  ['negations', 'negations: [{ where: before, within: 2, words: "не" }]'],
  ['negations.*', '{ where: before, within: 2, words: "не" }'],
  ['negations.*.where', 'where: before, after or sentence'],
  ['forms', 'forms: { тг: [тг, тгшка] }'],
  ['forms.*', 'тг: [тг, тгшка]'],
  ['country', 'country: PL'],
  ['names', 'names: {uk: […], ru: […], en: […]}'],
  ['currency', 'currency: PLN'],
  ['grossToNet', 'grossToNet: 0.73 (what is left of a sum in the contract)'],
  ['spread', 'spread: eastern, or nothing'],
  ['lowest', 'lowest: { net: 840, basis: source, asOf: "2026-01", sources: [https://…] }'],
  ['average', 'average: { net: 1560, basis: estimate, asOf: "2026-01" }'],
  ['net', 'net: 840 (net euros a month, full time), of a trade [870, 1350]'],
  ['basis', 'basis: source or estimate'],
  ['asOf', 'asOf: "2026-01"'],
  ['trades.*', '{ training: untrained, some or diploma, from: 0, to: 0.45 }'],
  ['trades.*.net', 'net: [870, 1350] (net euros a month, full time)'],
  ['rates.*', 'PLN: { perEuro: 4.3, basis: source, asOf: "2026-07-01", sources: [https://…] }'],
  ['perEuro', 'perEuro: 4.3'],
  ['thresholds.*', '{ weak: 1.8, medium: 2.5 }'],
  ['speaks', `speaks: ${QUESTION_LANGUAGES.join(', ')}`],
  ['cities', 'cities: {uk: […], ru: […], en: […]}'],
  ['access', 'access: always, asked or onRequest'],
  ['hosts', 'hosts: ["*://*.example.ua/*"]'],
  ['hosts.*', '- "*://*.example.ua/*"'],
  ['pages', 'pages: [{ id: list, paths: [/jobs/*], offers: […] }]'],
  ['pages.*', 'id, paths, offers, empty, mayBeEmpty'],
  ['paths.*', '- /jobs/*'],
  ['offers.*', 'kind, rows or climb, outside, own, id, fields, needs, anchor, cutOff'],
  ['offers.*.kind', 'kind: card, advert, post, comment, description, message or page'],
  ['offers.*.needs', 'needs: [title], a field that stands under fields'],
  ['fields', 'fields: { title: ["h1"], body: [".description"] }'],
  ['fields.*.*', '- ".title" (or select: with ownText, all, longest, holding, outside, upTo)'],
  ['countries', 'countries: [PL]'],
  ['countries.*', 'PL'],
  ['ship', 'ship: yes or after_check'],
  [
    'entries.*',
    'id, kind, ship, names, original, about, phones, web, hours, languages, sources, checkedOn',
  ],
  ['entries.*.kind', 'kind: hotline, emergency, police, children, legal, cybercrime or directory'],
  ['entries.*.phones', 'phones: []'],
  ['phones.*', 'shown: "116 123", dial: "116123", reach: inside, cost: free'],
  ['phones.*.dial', 'dial: "+380442841915"'],
  ['entries.*.sources', 'sources: [{ title: own page, url: https://… }]'],
  ['entries.*.sources.*', '- title: own page, url: https://…'],
  ['hours', 'hours: always, or { days: weekdays, from: "09:00", to: "18:00" }'],
];

/** What may stand at the top of each kind of file. */
export const TOP_KEYS = {
  flag: 'id, group, strength, pointsTo, sources, checkedOn, texts, raise, when, lists, phrases, marks, silent',
  cue: 'id, about, kind, phrases, marks, silent',
  language: 'lang, source, lists, negations, forms',
  place: 'country, speaks, names, cities',
  question: 'id, order, when, closedBy, askedBy, sources, checkedOn, texts',
  assessment: 'checkedOn, notAsked, rules',
  payCountry: 'country, currency, checkedOn, grossToNet, spread, lowest, average, trades',
  payCurrencies: 'checkedOn, rates',
  payTrades: 'trades',
  payRule:
    'checkedOn, thresholds, lures, stretch, leastGap, rereadAbove, months, hoursAMonth, yearly, everywhere, abroad, home, netIn',
  sources: 'UNW: { title: …, publisher: …, year: 2024, url: … }',
  site: 'id, name, access, hosts, checkedOn, skip, pages',
  support: 'countries, entries',
} as const;

/** The languages of questions are more than those of everything else. */
const RIGHT_QUESTION = `one polite question in each of ${QUESTION_LANGUAGES.join(', ')}`;

export type FileKind = keyof typeof TOP_KEYS;

/** The right form at `path` in a file of this kind, if one is known. */
export function rightFor(path: readonly (string | number)[], kind: FileKind): string | undefined {
  if (path.length === 0) return TOP_KEYS[kind];
  if (kind === 'question' && path[0] === 'texts') return RIGHT_QUESTION;
  if (kind === 'question' && path[0] === 'when') return 'when: [{ abroad: true }]';
  let best: (typeof RIGHT)[number] | undefined;
  for (const entry of RIGHT) {
    const steps = entry[0].split('.');
    const tail = path.slice(-steps.length);
    const fits =
      tail.length === steps.length &&
      steps.every((step, index) => step === '*' || step === String(tail[index]));
    if (fits && (best === undefined || steps.length > best[0].split('.').length)) best = entry;
  }
  return best?.[1];
}
