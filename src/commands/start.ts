// `npm start`: builds the extension and opens a browser with it on the practice page.
// Without a display it prints what the page has found in each advert, takes a picture and ends.
import { spawnSync } from 'node:child_process';
import { join, relative } from 'node:path';
import type { Page } from '@playwright/test';
import { backgroundOf, openBrowser } from './open-browser';
import { formatVerdicts, readVerdicts } from './practice-verdicts';
import { PROJECT } from './project';

const BUILD = join(PROJECT, '.output', 'chrome-mv3');
const PICTURE = join(PROJECT, '.output', 'practice.png');

function hasDisplay(): boolean {
  if (process.env.CI) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** @throws Error when the build fails; its own words stand above */
function build(): void {
  const { status } = spawnSync('npx', ['--no-install', 'wxt', 'build'], {
    cwd: PROJECT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
  });
  if (status !== 0) throw new Error('The extension could not be built.');
}

async function printFindings(page: Page): Promise<void> {
  const verdicts = await readVerdicts(page);
  console.log(`\n${formatVerdicts(verdicts)}\n`);
  const marked = verdicts.filter(({ level }) => level === 'caution' || level === 'high').length;
  console.log(`${verdicts.length} adverts read, ${marked} at caution or high`);
  await page.screenshot({ path: PICTURE, fullPage: true });
  console.log(`picture: ${relative(process.cwd(), PICTURE)}`);
}

async function main(): Promise<void> {
  build();
  const isSeen = hasDisplay();
  const context = await openBrowser({
    extension: BUILD,
    headless: !isSeen,
    viewport: isSeen ? null : { width: 1000, height: 800 },
    ...(!isSeen && { language: 'uk' }),
  });
  const closed = new Promise<void>((resolve) => context.on('close', () => resolve()));
  const background = await backgroundOf(context);
  const [page] = context.pages();
  await page.goto(new URL('/training.html', background.url()).href);
  if (isSeen) {
    console.log('\nThe practice page is open. Close the browser to end.');
    await closed;
    return;
  }
  await printFindings(page);
  await context.close();
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
