// The tests' starting point: a browser with the built extension, clean before each test.
// Must not know any site or any test's subject.
import { join } from 'node:path';
import { type BrowserContext, test as base, type Page, type Worker } from '@playwright/test';
import { backgroundOf, openBrowser } from '../../src/commands/open-browser';
import { openWeb, type Web } from './web';

export const BUILD = join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3');

export interface Extension {
  context: BrowserContext;
  /** Such as `chrome-extension://abc`. */
  origin: string;
  worker: Worker;
  web: Web;
}

/** Opens a browser of its own with a built extension. */
export async function openExtension(folder = BUILD): Promise<Extension> {
  const context = await openBrowser({
    extension: folder,
    headless: true,
    isOffline: true,
    language: 'uk',
    viewport: { width: 1000, height: 800 },
  });
  const worker = await backgroundOf(context);
  const origin = `chrome-extension://${new URL(worker.url()).host}`;
  return { context, worker, origin, web: await openWeb(context) };
}

interface Given {
  /** Opens an address in a new tab, which is closed after the test. */
  open(address: string): Promise<Page>;
  /** The extension as on the first day. */
  extension: Extension;
}

export const test = base.extend<Given, { running: Extension }>({
  running: [
    // biome-ignore lint/correctness/noEmptyPattern: the test runner reads the parameter's pattern
    async ({}, use) => {
      const running = await openExtension();
      await use(running);
      await running.context.close();
    },
    { scope: 'worker' },
  ],
  extension: async ({ running }, use) => {
    await forgetAll(running.worker);
    running.web.forget();
    await use(running);
    // The browser ends with its last tab.
    const last = await running.context.newPage();
    for (const page of running.context.pages()) if (page !== last) await page.close();
  },
  open: async ({ extension }, use) => {
    await use(async (address) => {
      const page = await extension.context.newPage();
      await page.goto(address);
      return page;
    });
  },
});

export { expect } from '@playwright/test';

async function forgetAll(worker: Worker): Promise<void> {
  await worker.evaluate(async () => {
    await chrome.storage.local.clear();
    const names = (await indexedDB.databases()).map(({ name }) => name as string);
    for (const name of names) {
      await new Promise<void>((done, failed) => {
        const opening = indexedDB.open(name);
        opening.onerror = failed;
        opening.onsuccess = () => {
          const { result: database } = opening;
          const stores = [...database.objectStoreNames];
          const change = database.transaction(stores, 'readwrite');
          for (const store of stores) change.objectStore(store).clear();
          change.oncomplete = () => {
            database.close();
            done();
          };
        };
      });
    }
  });
}
