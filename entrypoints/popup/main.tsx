// Starts the popup; with #help, the page of who can help.

import sites from 'virtual:sites';
import directory from 'virtual:support';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { languageFor } from '../../src/i18n/first-language';
import { startWords } from '../../src/i18n/i18n';
import { readSettings } from '../../src/storage/settings';
import { HelpScreen } from '../../src/ui/help/HelpScreen';
import { Popup } from '../../src/ui/popup/Popup';

const settings = await readSettings(browser.storage.local);
await startWords(languageFor(settings.language, navigator.language));
const given = { settings, directory, today: new Date().toISOString().slice(0, 10) };
const root = createRoot(document.getElementById('root') as HTMLElement);
root.render(
  location.hash === '#help' ? <HelpScreen {...given} /> : <Popup sites={sites} {...given} />,
);
