// Finds a browser that can carry the extension for tests and `npm start`. Plain JavaScript: it runs before anything is installed.
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const {
  LOCALAPPDATA = '',
  PROGRAMFILES = '',
  'PROGRAMFILES(X86)': PROGRAMFILES_X86 = '',
} = process.env;

// Chromium first: newer Google Chrome no longer loads an unpacked extension from the command line.
const PLACES = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    join(homedir(), 'Applications/Chromium.app/Contents/MacOS/Chromium'),
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [
    join(LOCALAPPDATA, 'Chromium/Application/chrome.exe'),
    join(PROGRAMFILES_X86, 'Microsoft/Edge/Application/msedge.exe'),
    join(PROGRAMFILES, 'Microsoft/Edge/Application/msedge.exe'),
    join(PROGRAMFILES, 'Google/Chrome/Application/chrome.exe'),
    join(LOCALAPPDATA, 'Google/Chrome/Application/chrome.exe'),
  ],
};

/**
 * @returns {string | null} path of a Chromium-like browser; the environment variable OBERIH_BROWSER wins
 */
export function findBrowser() {
  const named = process.env.OBERIH_BROWSER;
  if (named) return existsSync(named) ? named : null;
  return (PLACES[process.platform] ?? PLACES.linux).find((place) => existsSync(place)) ?? null;
}

export const INSTALL_HINT =
  'No browser was found. Install Chromium (Debian and Ubuntu: sudo apt-get install chromium; macOS: brew install --cask chromium; Windows: winget install Hibbiki.Chromium), or name one: OBERIH_BROWSER=/path/to/browser.';
