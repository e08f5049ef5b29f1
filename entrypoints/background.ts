// Answers the pages and hands shortcuts on. Wiring only: what is answered stands in messages/handlers.ts.

import { pack } from 'virtual:pack';
import sites from 'virtual:sites';
import directory from 'virtual:support';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { flagTexts } from '../src/catalogue/flags';
import { helpFor } from '../src/catalogue/help';
import { questionsFor } from '../src/catalogue/shipped-questions';
import { isSiteOn } from '../src/catalogue/sites';
import { cardWords } from '../src/i18n/card-words';
import { languageFor } from '../src/i18n/first-language';
import { createHandlers } from '../src/messages/handlers';
import { onMessage, sendMessage } from '../src/messages/protocol';
import { listFine, setFine, unsetFine } from '../src/storage/fine';
import { readSalt } from '../src/storage/salt';
import { readSettings, settingsIn } from '../src/storage/settings';

const area = () => browser.storage.local;
const settings = () => readSettings(area());
const language = async () => {
  return languageFor((await settings()).language, browser.i18n.getUILanguage());
};
const today = () => new Date().toISOString().slice(0, 10);

const handlers = createHandlers({
  choices: async () => {
    const { markFrom, badge } = await settings();
    return { language: await language(), level: markFrom, badge };
  },
  isSiteOn: async (id) => {
    const site = sites.find((each) => each.id === id);
    // A page that is no listed site is read only after she has asked for it.
    return site === undefined || isSiteOn(site, (await settings()).sites);
  },
  salt: () => readSalt(area()),
  listFine,
  setFine: (hash, flag, fine) =>
    fine ? setFine({ hash, flag, day: today() }) : unsetFine(hash, flag),
  words: async () => {
    return cardWords(await language(), helpFor((await settings()).country, directory));
  },
  flagTexts: async (flag) => flagTexts(flag, await language()),
  questions: async (unsaid) => questionsFor(unsaid, await language()),
  setBadge: (tabId, text) => browser.action.setBadgeText({ tabId, text }),
  openHelp: async () => {
    await browser.tabs.create({ url: browser.runtime.getURL('/popup.html#help') });
  },
});

/** Asks the page to be read; where nothing of ours runs yet, puts it there first. */
async function checkPage(tabId: number): Promise<'started' | 'restricted'> {
  const ask = () => sendMessage('check', undefined, tabId).then(() => 'started' as const);
  try {
    return await ask();
  } catch {
    try {
      const target = { tabId };
      await browser.scripting.insertCSS({ target, files: ['/content-scripts/page.css'] });
      await browser.scripting.executeScript({ target, files: ['/content-scripts/page.js'] });
      return await ask();
    } catch {
      return 'restricted';
    }
  }
}

async function tellPages(): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    // Most tabs have nothing of ours to answer; that is no error.
    if (id !== undefined) sendMessage('settingsChanged', undefined, id).catch(() => {});
  }
}

export default defineBackground(() => {
  onMessage('getPageSettings', ({ data }) => handlers.getPageSettings(data));
  onMessage('getPack', () => pack);
  onMessage('cardTexts', ({ data }) => handlers.cardTexts(data));
  onMessage('setFine', ({ data, sender }) => handlers.setFine(data, from(sender)));
  onMessage('summary', ({ data, sender }) => handlers.summary(data, from(sender)));
  onMessage('openHelp', () => handlers.openHelp());
  onMessage('checkPage', ({ data }) => checkPage(data.tabId));

  browser.storage.local.onChanged.addListener((changes) => {
    if (settingsIn(changes)) tellPages();
  });
  browser.commands.onCommand.addListener(async (command) => {
    if (command !== 'next-mark') return;
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id !== undefined) sendMessage('nextMark', undefined, tab.id).catch(() => {});
  });
});

function from(sender: { tab?: { id?: number; incognito?: boolean } }) {
  return { tabId: sender.tab?.id, isPrivate: sender.tab?.incognito === true };
}
