// Every message between the parts of the extension, with its types.
// A message holds ids, counts, hashes and choices; never a word of a page, never an address.
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { PageSummary } from '../model/page-summary';
import type { CardTexts, UiLanguage } from '../model/texts';
import type { Level, Unsaid } from '../model/verdict';

export interface PageSettings {
  siteOn: boolean;
  language: UiLanguage;
  /** The calmest level that is marked. */
  level: Level;
  /** Key for the hashes, hex. */
  salt: string;
  /** What she has laid aside. */
  fine: { hash: string; flag: string }[];
}

/** `restricted`: the browser lets no extension read this page. */
export type CheckStart = 'started' | 'restricted';

export interface Protocol {
  /** Popup → page. Unanswered where nothing of ours runs; null before the first reading is done. */
  getSummary(): PageSummary | null;
  /** Popup → background: read this page although it isn't a listed one, or read it again. */
  checkPage(data: { tabId: number }): CheckStart;
  /** Background → page: she asked for this page to be read now. */
  check(): void;
  /** Background → page: settings have changed, ask for them again. */
  settingsChanged(): void;
  /** Background → page: go to the next mark. */
  nextMark(): void;
  /** Page → background. `site` is a site file's id or 'generic'. */
  getPageSettings(data: { site: string }): PageSettings;
  /** Page → background: the compiled knowledge, base64. */
  getPack(): string;
  /** Page → background: the words for these flags, in her language, and the questions for what is unsaid. */
  cardTexts(data: { flags: string[]; unsaid?: Unsaid }): CardTexts;
  /** Page → background. */
  setFine(data: { hash: string; flag: string; fine: boolean }): void;
  /** Page → background, after each reading. */
  summary(data: PageSummary): void;
  /** Page → background: show her who can help. */
  openHelp(): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
