// Which of the three languages a text is written in, by letters that only one has and a few small words.
/** The languages the engine reads, or neither. */
export type TextLanguage = 'uk' | 'ru' | 'en' | 'unknown';

const WORDS: Record<'uk' | 'ru' | 'en', Set<string>> = {
  uk: new Set(
    'і та що не на з у в до за від це ми ви як або але для роботи робота потрібна потрібні можна без'.split(
      ' ',
    ),
  ),
  ru: new Set(
    'и что не на с в к за от это мы вы как или но для работы работа нужна нужны можно без по у'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the a an and to of in for is are you your with we our on at be have no not this that work job'.split(
      ' ',
    ),
  ),
};
const SAMPLE = 600;

/** Language of the text's beginning; 'unknown' for another one or too little to tell. */
export function detectLanguage(text: string): TextLanguage {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  const score = { uk: count(/[іїєґ]/g) * 2, ru: count(/[ыэъё]/g) * 2, en: 0 };
  for (const word of sample.match(/\p{L}+/gu) ?? []) {
    for (const lang of ['uk', 'ru', 'en'] as const) if (WORDS[lang].has(word)) score[lang]++;
  }
  const latin = count(/[a-z]/g);
  const cyrillic = count(/[а-яіїєґ]/g);
  if (cyrillic >= latin) {
    if (cyrillic < 3) return 'unknown';
    if (score.uk === score.ru)
      return /[іїєґ]/.test(sample) ? 'uk' : score.ru > 0 || cyrillic > 12 ? 'ru' : 'unknown';
    return score.uk > score.ru ? 'uk' : 'ru';
  }
  const words = count(/\p{L}+/gu);
  return score.en >= Math.max(1, words * 0.12) && !/[ąćęłńśźżčřšžěůőűășț]/.test(sample)
    ? 'en'
    : 'unknown';
}
