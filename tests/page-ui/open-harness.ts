// Serves harness.html and opens it in a real browser; its closed root is kept for the tests to look into.
// Must not know what is tested.
import { fileURLToPath } from 'node:url';
import { type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import { createServer } from 'vite';
import { findBrowser, INSTALL_HINT } from '../../src/commands/find-browser.mjs';
import type {} from './harness';

export interface OpenHarness {
  page(options?: BrowserContextOptions & { query?: string }): Promise<Page>;
  close(): Promise<void>;
}

export async function openHarness(): Promise<OpenHarness> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(INSTALL_HINT);
  const server = await createServer({
    configFile: false,
    logLevel: 'silent',
    root: fileURLToPath(new URL('../..', import.meta.url)),
    cacheDir: fileURLToPath(new URL('../../node_modules/.vite/page-ui', import.meta.url)),
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
  });
  await server.listen();
  const address = server.resolvedUrls!.local[0];
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });

  return {
    async page({ query = '', ...options } = {}) {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      await page.addInitScript(() => {
        const attach = Element.prototype.attachShadow;
        Element.prototype.attachShadow = function (init) {
          const root = attach.call(this, init);
          window.closedRoot = root;
          return root;
        };
      });
      await page.goto(`${address}tests/page-ui/harness.html${query}`);
      await page.waitForFunction(() => 'harness' in window);
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
