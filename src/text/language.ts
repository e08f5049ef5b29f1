// Which of the three languages a text is written in: letters that only one has, then a few small words.
// Reads the beginning only; a text of another language is 'unknown'.
import { CYRILLIC, FOLD, LATIN } from './fold';

/** The languages the engine reads, or neither. */
export type TextLanguage = 'uk' | 'ru' | 'en' | 'unknown';

const SAMPLE = 300;
const SMALL_WORDS = {
  uk: /(?<!\p{L})(?:та|що|це|від|або|але|для|не|до|за|без|потрібна|робота)(?!\p{L})/giu,
  ru: /(?<!\p{L})(?:и|что|это|от|или|но|для|не|до|за|без|нужна|работа|как|по)(?!\p{L})/giu,
  en: /\b(?:the|an?|and|to|of|in|for|is|are|you|your|with|we|our|on|be|have|no|not|work|job)\b/gi,
};
const OTHER_LATIN = /[ąćęłńśźżčřšžěůőűășțğışäöüß]/i;

/** Language of the text's beginning. */
export function detectLanguage(text: string): TextLanguage {
  const end = Math.min(text.length, SAMPLE);
  let latin = 0;
  let cyrillic = 0;
  let uk = 0;
  let ru = 0;
  for (let i = 0; i < end; i++) {
    const unit = text.charCodeAt(i);
    const code = FOLD[unit];
    if (code & CYRILLIC && code < 0x800) {
      cyrillic++;
      const lower = unit | 0x20;
      // і 0456, ї 0457, є 0454, ґ 0491, their capitals 0406, 0407, 0404, 0490 · ы 044b, э 044d, ъ 044a, ё 0451
      if (
        unit === 0x456 ||
        unit === 0x457 ||
        unit === 0x454 ||
        unit === 0x406 ||
        unit === 0x407 ||
        unit === 0x404 ||
        unit === 0x491 ||
        unit === 0x490
      )
        uk++;
      else if (
        lower === 0x44b ||
        lower === 0x44d ||
        lower === 0x44a ||
        unit === 0x451 ||
        unit === 0x401 ||
        unit === 0x42b ||
        unit === 0x42d ||
        unit === 0x42a
      )
        ru++;
    } else if (code & LATIN) latin++;
  }
  if (cyrillic >= latin) {
    if (cyrillic < 3) return 'unknown';
    if (uk !== ru) return uk > ru ? 'uk' : 'ru';
    const sample = text.slice(0, end);
    const ukWords = sample.match(SMALL_WORDS.uk)?.length ?? 0;
    const ruWords = sample.match(SMALL_WORDS.ru)?.length ?? 0;
    if (ukWords !== ruWords) return ukWords > ruWords ? 'uk' : 'ru';
    return uk > 0 ? 'uk' : cyrillic > 12 ? 'ru' : 'unknown';
  }
  const sample = text.slice(0, end);
  if (OTHER_LATIN.test(sample)) return 'unknown';
  const words = sample.split(' ').length;
  return (sample.match(SMALL_WORDS.en)?.length ?? 0) >= Math.max(1, words * 0.1) ? 'en' : 'unknown';
}
