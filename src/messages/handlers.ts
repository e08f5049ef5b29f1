// What the background answers to pages. Takes ids, counts and hashes only: anything longer or freer
// than an id is dropped here, so that no word of a page can settle in the extension.
import type { PageSummary } from '../model/page-summary';
import type { QuestionSet } from '../model/questions';
import type { CardTexts, CardWords, FlagTexts, UiLanguage } from '../model/texts';
import type { Level, Unsaid } from '../model/verdict';
import type { PageSettings } from './protocol';

/** What the entrypoint hands in. */
export interface Background {
  choices(): Promise<{ language: UiLanguage; level: Level; badge: boolean }>;
  isSiteOn(site: string): Promise<boolean>;
  salt(): Promise<string>;
  listFine(): Promise<{ hash: string; flag: string }[]>;
  setFine(hash: string, flag: string, fine: boolean): Promise<void>;
  words(): Promise<CardWords>;
  flagTexts(flag: string): Promise<FlagTexts | null>;
  questions(unsaid: Unsaid): Promise<QuestionSet[]>;
  /** An empty string clears. */
  setBadge(tabId: number, text: string): Promise<void>;
  openHelp(): Promise<void>;
}

/** Where a message came from. */
export interface From {
  tabId?: number;
  /** A private window: nothing is kept. */
  isPrivate: boolean;
}

const ID = /^[a-z0-9][a-z0-9-]{0,63}$/;
const COUNTRY = /^[A-Z]{2}$/;
const HASH = /^[0-9a-z]{8,128}$/;

/** Could this be a flag's or a site's id? */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value);
}

function onlyIds({ gaps, countries }: Unsaid): Unsaid {
  return {
    gaps: gaps
      .filter(({ id }) => isId(id))
      .map(({ id, isAsked }) => ({ id, isAsked: isAsked === true })),
    countries: countries.filter((country) => COUNTRY.test(country)),
  };
}

export function createHandlers(background: Background) {
  return {
    async getPageSettings({ site }: { site: string }): Promise<PageSettings> {
      const [choices, siteOn, salt, fine] = await Promise.all([
        background.choices(),
        background.isSiteOn(isId(site) ? site : 'generic'),
        background.salt(),
        background.listFine(),
      ]);
      return {
        siteOn,
        language: choices.language,
        level: choices.level,
        salt,
        fine: fine.map(({ hash, flag }) => ({ hash, flag })),
      };
    },

    async cardTexts({ flags, unsaid }: { flags: string[]; unsaid?: Unsaid }): Promise<CardTexts> {
      const known = await Promise.all(
        flags.filter(isId).map(async (flag) => [flag, await background.flagTexts(flag)] as const),
      );
      const texts: Record<string, FlagTexts> = {};
      for (const [flag, text] of known) if (text) texts[flag] = text;
      const questions = unsaid ? await background.questions(onlyIds(unsaid)) : [];
      return { words: await background.words(), flags: texts, questions };
    },

    async setFine(
      { hash, flag, fine }: { hash: string; flag: string; fine: boolean },
      from: From,
    ): Promise<void> {
      if (from.isPrivate || !isId(flag) || !HASH.test(hash)) return;
      await background.setFine(hash, flag, fine === true);
    },

    async summary({ marked }: Pick<PageSummary, 'marked'>, from: From): Promise<void> {
      if (from.tabId === undefined) return;
      const { badge } = await background.choices();
      await background.setBadge(from.tabId, badge && marked > 0 ? String(Math.trunc(marked)) : '');
    },

    openHelp: () => background.openHelp(),
  };
}
