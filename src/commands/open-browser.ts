// Opens a browser with the built extension in it, for `npm start` and for the tests in a real browser.
// It must not know what is looked at there.
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import { findBrowser, INSTALL_HINT } from './find-browser.mjs';

export interface BrowserWish {
  /** Absolute path of a built extension; none: a browser without one. */
  extension?: string;
  headless: boolean;
  /** No name is looked up: what a test doesn't serve isn't there. */
  isOffline?: boolean;
  /** Language of the browser itself, such as `uk`. */
  language?: string;
  /** In px; null: the window decides. */
  viewport?: { width: number; height: number } | null;
  colorScheme?: 'light' | 'dark';
}

/** Quiet, and nothing but what the pages ask for goes over the network. */
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Opens a browser with an empty profile, which goes when the context is closed.
 * @throws Error when no browser is installed
 */
export async function openBrowser(wish: BrowserWish): Promise<BrowserContext> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(INSTALL_HINT);
  const { extension, headless, isOffline, language, viewport = null, colorScheme } = wish;
  return chromium.launchPersistentContext('', {
    executablePath,
    headless,
    viewport,
    colorScheme,
    // Once for its pages, once for the browser itself.
    locale: language,
    env: { ...definedIn(process.env), ...(language && { LANGUAGE: language }) },
    args: [
      ...FLAGS,
      // Without this the browser refuses to start for the administrator, as in most containers.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(isOffline ? ['--host-resolver-rules=MAP * ~NOTFOUND'] : []),
      ...(extension
        ? [
            `--disable-extensions-except=${extension}`,
            `--load-extension=${extension}`,
            '--enable-unsafe-extension-debugging',
          ]
        : []),
    ],
  });
}

/**
 * The extension's background, once it is up.
 * @throws Error when it doesn't start within 30 seconds: the browser has not taken the extension
 */
export async function backgroundOf(context: BrowserContext): Promise<Worker> {
  const [running] = context.serviceWorkers();
  if (running) return running;
  return context.waitForEvent('serviceworker', { timeout: 30_000 }).catch(() => {
    throw new Error(
      'The browser has not taken the extension. Google Chrome refuses one from the command line: use Chromium or Edge.',
    );
  });
}

function definedIn(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}
