// Brings the page session, the engine and the painter together and ties them to the rest of the extension.
// Wiring only: how a page is read, judged or marked stands in src/page and src/engine.
import '../../src/page/paint/highlight.css';
import sites from 'virtual:sites';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { type Engine, prepareEngine } from '../../src/engine/engine';
import { decodePack } from '../../src/engine/unpack-base64';
import { onMessage, type PageSettings, sendMessage } from '../../src/messages/protocol';
import type { PageSummary } from '../../src/model/page-summary';
import { placeOf } from '../../src/page/address';
import { pageClock, pauses } from '../../src/page/budget';
import { createPainter } from '../../src/page/paint/painter';
import { type Session, startSession } from '../../src/page/session';

export default defineContentScript({
  matches: sites.filter(({ access }) => access === 'always').flatMap(({ hosts }) => hosts),
  runAt: 'document_idle',
  allFrames: false,

  main({ signal }) {
    let engine: Engine | null = null;
    let settings: PageSettings | null = null;
    let session: Session | null = null;
    let starting: Promise<Session> | null = null;
    let ending = new AbortController();
    let summary: PageSummary | null = null;
    const fine = new Set<string>();

    // After an update or removal of the extension this script stays behind alone: its marks must go.
    const endIfOrphaned = () => {
      if (!browser.runtime?.id) ending.abort();
    };

    const askSettings = async () => {
      const site = placeOf(new URL(location.href), sites)?.site.id ?? 'generic';
      settings = await sendMessage('getPageSettings', { site });
      fine.clear();
      for (const { hash, flag } of settings.fine) fine.add(`${hash} ${flag}`);
      return settings;
    };

    const begin = async ({ salt }: PageSettings): Promise<Session> => {
      // The pack comes by message: a script of every page stays small, and no page can look for our file.
      engine ??= await prepareEngine(
        decodePack(await sendMessage('getPack')),
        pauses(pageClock(window)),
      );
      const { judge } = engine;
      ending = new AbortController();
      return startSession(document, {
        sites,
        signal: AbortSignal.any([signal, ending.signal]),
        createPainter: (host) => createPainter(host, document),
        host: {
          salt,
          judge,
          markFrom: () => settings?.level ?? 'caution',
          isFine: (hash, flag) => fine.has(`${hash} ${flag}`),
          async setFine(hash, flag, isFine) {
            if (isFine) fine.add(`${hash} ${flag}`);
            else fine.delete(`${hash} ${flag}`);
            await sendMessage('setFine', { hash, flag, fine: isFine });
          },
          texts: (flags, unsaid) => sendMessage('cardTexts', { flags, unsaid }),
          openHelp: () => void sendMessage('openHelp'),
          report(told) {
            summary = told;
            sendMessage('summary', told).catch(endIfOrphaned);
          },
        },
      });
    };

    const ready = async (now: PageSettings): Promise<Session> => {
      if (!starting) starting = begin(now);
      try {
        session = await starting;
        return session;
      } catch (error) {
        // She may ask again.
        starting = null;
        throw error;
      }
    };

    const followSettings = async () => {
      const { siteOn, ...now } = await askSettings();
      if (!siteOn) {
        ending.abort();
        session = null;
        starting = null;
        summary = null;
      } else if (session) session.refresh();
      else await ready({ siteOn, ...now });
    };

    onMessage('getSummary', () => summary);
    onMessage('check', async () => {
      const current = session ?? (await ready(settings ?? (await askSettings())));
      current.check();
    });
    onMessage('settingsChanged', followSettings);
    onMessage('nextMark', () => void session?.focusNext());
    window.addEventListener('focus', endIfOrphaned, { signal });
    followSettings().catch(() => {});
  },
});
