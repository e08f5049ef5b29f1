// The words of the card in a page, in one language, ready to show.
// Runs in the background, so it must not pull in React or the language switch of the pages.
import en from '../../locales/en.json';
import ru from '../../locales/ru.json';
import uk from '../../locales/uk.json';
import type { HelpSection } from '../catalogue/help';
import type { SupportPhone } from '../model/support';
import type { CardWords, UiLanguage } from '../model/texts';

const LOCALES: Record<UiLanguage, Pick<typeof uk, 'card' | 'level'>> = { uk, ru, en };

/**
 * @param help who can be called from where she is, as `helpFor` gives it
 */
export function cardWords(lang: UiLanguage, help: readonly HelpSection[]): CardWords {
  const { card, level } = LOCALES[lang];
  return {
    lang,
    mark: card.mark,
    titles: { notice: level.notice, caution: level.caution, high: level.high },
    here: card.here,
    why: card.why,
    ordinary: card.ordinary,
    ordinarySum: card.ordinarySum,
    now: card.now,
    ask: card.ask,
    copy: card.copy,
    copied: card.copied,
    source: card.source,
    fine: card.fine,
    fineDone: card.fineDone,
    undo: card.undo,
    help: card.help,
    helpLine: helpLine(lang, help),
    partial: card.partial,
    questions: card.questions,
    questionsWhy: card.questionsWhy,
    questionsLanguage: card.questionsLanguage,
    copyAll: card.copyAll,
    close: card.close,
    law: card.law,
  };
}

/** The one line the card shows; where she is stands beside it, because the number depends on it. */
function helpLine(lang: UiLanguage, help: readonly HelpSection[]): CardWords['helpLine'] {
  const { card } = LOCALES[lang];
  const abroad = firstPhone(help, 'abroad');
  const ukraine = firstPhone(help, 'ukraine');
  if (ukraine) {
    const note = card.helpUnknown.replace('{{shown}}', abroad?.phone.shown ?? '');
    return line(lang, ukraine, note);
  }
  if (abroad) return line(lang, abroad, card.helpAbroad);
  const here = firstPhone(help, 'here');
  return here ? line(lang, here, card.helpUkraine) : null;
}

interface Callable {
  names: Record<UiLanguage, string>;
  phone: SupportPhone;
}

function line(lang: UiLanguage, { names, phone }: Callable, note: string): CardWords['helpLine'] {
  return { name: names[lang], dial: phone.shown, href: `tel:${phone.dial}`, note };
}

function firstPhone(help: readonly HelpSection[], place: HelpSection['place']): Callable | null {
  const found = help
    .find((section) => section.place === place)
    ?.lines.find(({ phones }) => phones.length > 0);
  return found ? { names: found.entry.names, phone: found.phones[0] } : null;
}
