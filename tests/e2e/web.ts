// A small world of web pages under the sites' real hosts: what isn't served here is not found.
// Every request of a page or of the extension is written down; nothing leaves the machine.
import type { BrowserContext } from '@playwright/test';

export interface Web {
  /** From now on this address answers with this page. */
  serve(address: string, html: string): void;
  /** Addresses asked for since the last `forget`, in order, sockets included. */
  asked(): string[];
  forget(): void;
}

export async function openWeb(context: BrowserContext): Promise<Web> {
  const pages = new Map<string, string>();
  let asked: string[] = [];

  // Not every scheme: the extension's own files must come from the extension.
  await context.route(/^https?:/, async (route) => {
    const address = route.request().url();
    asked.push(address);
    const html = pages.get(withoutHash(address));
    await route.fulfill(
      html === undefined
        ? { status: 404, contentType: 'text/plain', body: '' }
        : { contentType: 'text/html; charset=utf-8', body: html },
    );
  });
  // The page's own and those of content scripts alike.
  context.on('page', (page) => {
    page.on('websocket', (socket) => void asked.push(socket.url()));
  });

  return {
    serve: (address, html) => void pages.set(withoutHash(address), html),
    asked: () => [...asked],
    forget() {
      asked = [];
    },
  };
}

function withoutHash(address: string): string {
  return address.replace(/#.*$/u, '');
}
