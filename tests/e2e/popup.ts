// Opens the popup: as a tab that is told which page it is about, or by really pressing the toolbar button.
// Must not know what stands in it.
import type { CDPSession, Page } from '@playwright/test';
import type { PageSummary } from '../../src/model/page-summary';
import type { Extension } from './extension';

/** The popup about a page, as wide as on a small phone. The page's tab is handed to it as after a press. */
export async function openPopup(extension: Extension, about: Page | null): Promise<Page> {
  const tab = about && { id: await tabOf(extension, about), url: about.url() };
  const popup = await extension.context.newPage();
  await popup.setViewportSize({ width: 360, height: 640 });
  if (tab) {
    await popup.addInitScript((given) => {
      chrome.tabs.query = (async () => [given]) as unknown as typeof chrome.tabs.query;
    }, tab);
  }
  await popup.goto(`${extension.origin}/popup.html`);
  await popup.getByRole('heading', { level: 2 }).first().waitFor({ state: 'attached' });
  return popup;
}

export interface PressedPopup {
  /** Runs an expression in the popup. */
  run(expression: string): Promise<unknown>;
}

/** Presses the toolbar button: the browser opens the popup and lets the extension see this one tab. */
export async function pressButton(extension: Extension, page: Page): Promise<PressedPopup> {
  await page.bringToFront();
  const browser = extension.context.browser();
  if (!browser) throw new Error('The browser gives no session of its own.');
  const session = await browser.newBrowserCDPSession();
  const tabs = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = tabs.targetInfos.find(({ url }) => url === page.url());
  if (!tab) throw new Error(`No tab shows ${page.url()}.`);
  await session.send('Extensions.triggerAction', {
    id: new URL(extension.origin).host,
    targetId: tab.targetId,
  });
  const targetId = await popupTarget(session, extension.origin);
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  let last = 0;
  return {
    run(expression) {
      last += 1;
      const id = last;
      const params = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
      return new Promise((done, failed) => {
        session.on('Target.receivedMessageFromTarget', (event) => {
          const answer = JSON.parse(event.message);
          if (event.sessionId !== sessionId || answer.id !== id) return;
          if (answer.error || answer.result.exceptionDetails) failed(new Error(event.message));
          else done(answer.result.result.value);
        });
        void session.send('Target.sendMessageToTarget', {
          sessionId,
          message: JSON.stringify({ id, method: 'Runtime.evaluate', params }),
        });
      });
    },
  };
}

async function popupTarget(session: CDPSession, origin: string): Promise<string> {
  for (let tries = 0; tries < 50; tries += 1) {
    const { targetInfos } = await session.send('Target.getTargets');
    const popup = targetInfos.find(({ url }) => url.startsWith(`${origin}/popup.html`));
    if (popup) return popup.targetId;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The popup has not opened.');
}

/** What the page has told about itself; null while it is read, undefined when nothing answers there. */
export async function summaryOf(
  extension: Extension,
  page: Page,
): Promise<PageSummary | null | undefined> {
  const tabId = await tabOf(extension, page);
  return extension.worker.evaluate(async (id) => {
    const message = { id: 1, type: 'getSummary', timestamp: Date.now() };
    try {
      return (await chrome.tabs.sendMessage(id, message)).res ?? null;
    } catch {
      return undefined;
    }
  }, tabId);
}

/** The browser's own number of a page's tab. */
async function tabOf(extension: Extension, page: Page): Promise<number> {
  await page.bringToFront();
  const id = await extension.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id;
  });
  if (id === undefined) throw new Error(`No tab shows ${page.url()}.`);
  return id;
}
