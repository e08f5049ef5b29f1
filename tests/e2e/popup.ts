// Opens the popup: as a tab that is told which page it is about, or by really pressing the toolbar button.
// Must not know what stands in it.
import { type CDPSession, expect, type Page } from '@playwright/test';
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
  /** Waits for what a selector names and clicks it. */
  press(selector: string): Promise<void>;
  /** Text of what a selector names; null while it isn't there. */
  read(selector: string): Promise<string | null>;
}

/** Presses the toolbar button: the browser opens the popup and lets the extension see this one tab. */
export async function pressButton(extension: Extension, page: Page): Promise<PressedPopup> {
  await tabOf(extension, page);
  await page.bringToFront();
  const browser = extension.context.browser();
  if (!browser) throw new Error('The browser gives no session of its own.');
  const session = await browser.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  if (!tab) throw new Error(`No tab shows ${page.url()}.`);
  await session.send('Extensions.triggerAction', {
    id: new URL(extension.origin).host,
    targetId: tab.targetId,
  });
  const targetId = await popupTarget(session, extension.origin);
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const run = runner(session, sessionId);
  return {
    async press(selector) {
      const click = `(() => {
        const found = document.querySelector(${JSON.stringify(selector)});
        found?.click();
        return found !== null;
      })()`;
      for (let tries = 0; tries < 50; tries += 1) {
        if (await run(click)) return;
        await pause();
      }
      throw new Error(`The popup has no ${selector}.`);
    },
    async read(selector) {
      const text = await run(
        `document.querySelector(${JSON.stringify(selector)})?.textContent ?? null`,
      );
      return text as string | null;
    },
  };
}

/** Runs expressions in a target that the browser shows but hands to no page. */
function runner(session: CDPSession, sessionId: string) {
  const waiting = new Map<number, (message: string) => void>();
  session.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId === sessionId) waiting.get(JSON.parse(event.message).id)?.(event.message);
  });
  return async (expression: string): Promise<unknown> => {
    const id = waiting.size + 1;
    const answer = new Promise<string>((resolve) => waiting.set(id, resolve));
    const params = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
    const message = JSON.stringify({ id, method: 'Runtime.evaluate', params });
    await session.send('Target.sendMessageToTarget', { sessionId, message });
    const { error, result } = JSON.parse(await answer);
    if (error || result.exceptionDetails) throw new Error(await answer);
    return result.result.value;
  };
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 100));
}

async function popupTarget(session: CDPSession, origin: string): Promise<string> {
  for (let tries = 0; tries < 50; tries += 1) {
    const { targetInfos } = await session.send('Target.getTargets');
    const popup = targetInfos.find(({ url }) => url.startsWith(`${origin}/popup.html`));
    if (popup) return popup.targetId;
    await pause();
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
      const answer = (await chrome.tabs.sendMessage(id, message)) as { res?: PageSummary | null };
      return answer.res ?? null;
    } catch {
      return undefined;
    }
  }, tabId);
}

/** Presses a language by its own name; the choice shows once it is kept. */
export async function chooseLanguage(page: Page, name: string): Promise<void> {
  await page.getByLabel(name).click();
  await expect(page.getByLabel(name)).toBeChecked();
}

const tabs = new WeakMap<Page, Promise<number>>();

/** The browser's own number of a page's tab. Asked once: asking brings the tab to the front. */
function tabOf(extension: Extension, page: Page): Promise<number> {
  const known = tabs.get(page) ?? askTab(extension, page);
  tabs.set(page, known);
  return known;
}

async function askTab(extension: Extension, page: Page): Promise<number> {
  await page.bringToFront();
  const id = await extension.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id;
  });
  if (id === undefined) throw new Error(`No tab shows ${page.url()}.`);
  return id;
}
