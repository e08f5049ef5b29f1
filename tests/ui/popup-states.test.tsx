// @vitest-environment jsdom
// What the popup says about a page, in each language, as markup a screen reader gets.

import directory from 'virtual:support';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { languageFor } from '../../src/i18n/first-language';
import { startWords, switchLanguage } from '../../src/i18n/i18n';
import { UI_LANGUAGES, type UiLanguage } from '../../src/model/texts';
import { Help } from '../../src/ui/help/Help';
import { PageSection } from '../../src/ui/popup/PageSection';
import type { PageView } from '../../src/ui/popup/page-view';

beforeAll(async () => {
  await startWords('uk');
});

const SUMMARY = {
  site: 'olx',
  level: 'none',
  read: 21,
  marked: 0,
  partial: 0,
  reasons: [],
  readable: true,
} as const;

function said(view: PageView): string {
  const markup = renderToStaticMarkup(<PageSection view={view} nameOf={(flag) => `«${flag}»`} />);
  const box = document.createElement('div');
  box.innerHTML = markup;
  expect(box.querySelector('[aria-live="polite"]')?.textContent).not.toBe('');
  return box.textContent ?? '';
}

describe.each(UI_LANGUAGES)('in %s', (language) => {
  beforeAll(() => switchLanguage(language));

  it('nothing found says what can’t be seen', () => {
    const limits = {
      uk: 'Це ще не означає, що все гаразд',
      ru: 'Это ещё не значит, что всё в порядке',
      en: 'That doesn’t mean all is well',
    };
    expect(said({ state: 'nothing', summary: { ...SUMMARY, reasons: [] } })).toContain(
      limits[language],
    );
  });

  it('marked offers come with names and counts', () => {
    const text = said({
      state: 'marked',
      summary: {
        ...SUMMARY,
        level: 'high',
        marked: 2,
        partial: 1,
        reasons: [{ flag: 'secrecy', strength: 'strong', count: 2 }],
      },
    });
    expect(text).toContain('«secrecy»');
    const counted = { uk: 'у 2 пропозиціях', ru: 'в 2 предложениях', en: 'in 2 offers' };
    expect(text).toContain(counted[language]);
  });

  it.each(['loading', 'restricted', 'off', 'notRead', 'unreadable', 'empty'] as const)(
    '%s has its own words',
    (state) => {
      expect(said({ state }).length).toBeGreaterThan(20);
    },
  );
});

describe('who can help', () => {
  const shown = (country: string | null, language: UiLanguage) => {
    const box = document.createElement('div');
    box.innerHTML = renderToStaticMarkup(
      <Help
        language={language}
        country={country}
        directory={directory}
        today="2026-11-22"
        onCountry={() => {}}
      />,
    );
    return box;
  };

  it('lists the countries by their names in her language, the choice still open first', async () => {
    await switchLanguage('uk');
    const options = [...shown(null, 'uk').querySelectorAll('option')].map(
      (option) => option.textContent ?? '',
    );
    expect(options[0]).toBe('Ще не обрано');
    const names = options.slice(1, -1);
    expect(names).toContain('Польща');
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'uk')));
  });

  it('abroad: no call link to a number of Ukraine’s own', () => {
    const links = [...shown('DE', 'uk').querySelectorAll('a[href^="tel:"]')].map((link) =>
      link.getAttribute('href'),
    );
    expect(links[0]).toBe('tel:+380442841915');
    expect(links).not.toContain('tel:116123');
    expect(links).toContain('tel:112');
  });

  it('says of an old number that it must be checked first', async () => {
    await switchLanguage('uk');
    const box = document.createElement('div');
    box.innerHTML = renderToStaticMarkup(
      <Help
        language="uk"
        country="UA"
        directory={directory}
        today="2027-06-30"
        onCountry={() => {}}
      />,
    );
    expect(box.textContent).toContain('Перевірте номер, перш ніж телефонувати');
  });
});

it.each([
  [null, 'uk-UA', 'uk'],
  [null, 'ru', 'ru'],
  [null, 'en-GB', 'en'],
  [null, 'pl-PL', 'uk'],
  ['en', 'uk-UA', 'en'],
] as const)('chosen %s, browser %s: meets her in %s', (chosen, browser, expected) => {
  expect(languageFor(chosen, browser)).toBe(expected);
});
