// What she could ask about one offer: few questions, in her language and in those of the countries it names.
// Pure; knows nothing of screens, nor of how gaps are found or where the book comes from.
import type { QuestionBook, QuestionLanguage, QuestionSet } from '../model/questions';
import type { UiLanguage } from '../model/texts';
import type { Unsaid } from '../model/verdict';

/** More than so many are not answered, and not sent. */
const MOST_QUESTIONS = 4;
/** An offer that names many countries is not about each of them. */
const MOST_COUNTRIES = 2;

/** The language in which an employer in a country is written to. */
export function spokenIn(country: string, { spoken }: QuestionBook): QuestionLanguage {
  return spoken[country] ?? 'en';
}

/**
 * The questions in each language, hers first. What a flag asks already is left out of hers; in the other
 * languages it stands, because flags ask in hers only.
 */
export function questionSets(
  { gaps, countries }: Unsaid,
  language: UiLanguage,
  book: QuestionBook,
): QuestionSet[] {
  const known = gaps.flatMap(({ id, isAsked }) => {
    const texts = book.questions.find((each) => each.id === id)?.texts;
    return texts ? [{ texts, isAsked }] : [];
  });
  const own = known.filter(({ isAsked }) => !isAsked);
  const abroad = countries.slice(0, MOST_COUNTRIES).map((country) => spokenIn(country, book));
  const others = [...new Set(abroad)].filter((lang) => lang !== language);
  return [
    { lang: language, asked: own },
    ...others.map((lang) => ({ lang, asked: known })),
  ].flatMap(({ lang, asked }): QuestionSet[] => {
    const questions = asked.slice(0, MOST_QUESTIONS).map(({ texts }) => ({
      text: texts[lang],
      meaning: lang === language ? null : texts[language],
    }));
    return questions.length > 0 ? [{ lang, name: ownName(lang), questions }] : [];
  });
}

function ownName(lang: QuestionLanguage): string {
  const name = new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
}
