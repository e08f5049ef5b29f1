// Starts the practice feed: the same session as on a site, run by the page on itself.

import '../../src/page/paint/highlight.css';
import directory from 'virtual:support';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { flagTexts } from '../../src/catalogue/flags';
import { helpFor } from '../../src/catalogue/help';
import { questionsFor } from '../../src/catalogue/shipped-questions';
import { cardWords } from '../../src/i18n/card-words';
import { languageFor } from '../../src/i18n/first-language';
import { startWords } from '../../src/i18n/i18n';
import { createPainter } from '../../src/page/paint/painter';
import { type Session, startSession } from '../../src/page/session';
import { readSettings } from '../../src/storage/settings';
import { loadEngine } from '../../src/ui/check/load-engine';
import { PracticePage } from '../../src/ui/practice/PracticePage';
import { practiceSite } from '../../src/ui/practice/practice-site';
import { tellVerdict } from '../../src/ui/practice/tell-verdict';

const settings = await readSettings(browser.storage.local);
await startWords(languageFor(settings.language, navigator.language));
const engine = await loadEngine();

/** Kept only while the page is open: nothing done here is worth remembering. */
const fine = new Set<string>();
let session: Session | undefined;
let life = new AbortController();

async function start(): Promise<void> {
  life.abort();
  life = new AbortController();
  const { signal } = life;
  const { language: chosen, country, markFrom } = await readSettings(browser.storage.local);
  if (signal.aborted) return;
  const language = languageFor(chosen, navigator.language);
  session = startSession(document, {
    sites: [practiceSite(location.origin)],
    signal,
    createPainter,
    host: {
      judge(offer) {
        const verdict = engine.judge(offer);
        tellVerdict(document, offer.text, verdict);
        return verdict;
      },
      markFrom: () => markFrom,
      report() {},
      texts: async (flags, unsaid) => ({
        words: cardWords(language, helpFor(country, directory)),
        flags: Object.fromEntries(
          flags.flatMap((id) => {
            const texts = flagTexts(id, language);
            return texts ? [[id, texts]] : [];
          }),
        ),
        questions: unsaid ? questionsFor(unsaid, language) : [],
      }),
      salt: 'practice',
      isFine: (hash, flag) => fine.has(`${hash} ${flag}`),
      setFine: async (hash, flag, isFine) => {
        if (isFine) fine.add(`${hash} ${flag}`);
        else fine.delete(`${hash} ${flag}`);
      },
      openHelp: () => void browser.tabs.create({ url: browser.runtime.getURL('/popup.html#help') }),
    },
  });
}

const root = createRoot(document.getElementById('root') as HTMLElement);
root.render(
  <PracticePage
    settings={settings}
    onSettings={() => void start()}
    onNext={() => session?.focusNext() ?? false}
  />,
);
