// Who is shown to whom. A wrong number harms: each rule of the directory stands here as a case.
import directory from 'virtual:support';
import { describe, expect, it } from 'vitest';
import {
  type HelpSection,
  helpCountries,
  helpFor,
  isStale,
  OTHER_COUNTRY,
} from '../../src/catalogue/help';
import { cardWords } from '../../src/i18n/card-words';

const FROM_ABROAD = '+380442841915';
/** Numbers that mean another service, or nothing, outside Ukraine. */
const ONLY_IN_UKRAINE = ['116123', '116111', '1547', '102', '0800500335'];
const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(
  ' ',
);
const ABROAD = [...helpCountries(directory).filter((code) => code !== 'UA'), OTHER_COUNTRY];

function dials(sections: HelpSection[], place?: HelpSection['place']): string[] {
  return sections
    .filter((section) => !place || section.place === place)
    .flatMap(({ lines }) => lines)
    .flatMap(({ phones }) => phones.map(({ dial }) => dial));
}

describe('in Ukraine', () => {
  const help = helpFor('UA', directory);

  it('116 123 comes first, then the government line', () => {
    expect(dials(help)[0]).toBe('116123');
    expect(dials(help)).toContain('1547');
    expect(dials(help)).toContain('102');
  });

  it('the charged number for calls from abroad is not shown', () => {
    expect(dials(help)).not.toContain(FROM_ABROAD);
  });
});

describe.each(ABROAD)('in %s', (country) => {
  const help = helpFor(country, directory);

  it('no number that works only in Ukraine', () => {
    for (const number of ONLY_IN_UKRAINE) {
      const lines = help
        .flatMap(({ lines }) => lines)
        .filter(({ phones }) => phones.some(({ dial }) => dial === number));
      expect(lines.map(({ entry }) => entry.id)).toEqual([]);
    }
  });

  it('the Ukrainian line for calls from abroad comes first', () => {
    expect(help[0].place).toBe('abroad');
    expect(dials(help)[0]).toBe(FROM_ABROAD);
    expect(help[0].lines[0].phones[0].cost).toBe('charged');
  });
});

describe('112', () => {
  it.each(EU)('is shown in %s', (country) => {
    expect(dials(helpFor(country, directory), 'here')).toContain('112');
  });

  it.each(['US', 'AE', 'IL', 'CH', 'GB', 'CA', OTHER_COUNTRY])(
    'is not claimed for %s',
    (country) => {
      expect(dials(helpFor(country, directory))).not.toContain('112');
    },
  );
});

describe('where she is isn’t known', () => {
  const help = helpFor(null, directory);

  it('shows both, each under its own place', () => {
    expect(help.map(({ place }) => place)).toEqual(['ukraine', 'abroad', 'europe']);
    expect(dials(help, 'ukraine')[0]).toBe('116123');
    expect(dials(help, 'ukraine')).not.toContain(FROM_ABROAD);
    expect(dials(help, 'abroad')).toEqual([FROM_ABROAD]);
    expect(dials(help, 'europe')).toEqual(['112']);
  });
});

describe('the directory', () => {
  const entries = directory.flatMap((file) => file.entries);

  it('shows no digits that are still to be checked', () => {
    for (const { ship, phones, id } of entries) {
      if (ship !== 'yes') expect([id, phones]).toEqual([id, []]);
    }
  });

  it('proves every number by a source', () => {
    for (const { id, phones, sources, checkedOn } of entries) {
      if (phones.length > 0) expect([id, sources.length > 0]).toEqual([id, true]);
      expect(checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });

  it('dials what it shows', () => {
    for (const { phones } of entries) {
      for (const { shown, dial } of phones) {
        const digits = shown.replace(/\D/g, '').replace(/^0+/, '');
        expect([shown, dial.endsWith(digits)]).toEqual([shown, true]);
      }
    }
  });

  it('names each entry once', () => {
    const ids = entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

it.each([
  ['2026-11-21', '2026-11-21', false],
  ['2026-11-21', '2027-05-21', false],
  ['2026-11-21', '2027-05-22', true],
])('checked on %s, looked at on %s: too old %s', (checkedOn, today, expected) => {
  expect(isStale(checkedOn, today)).toBe(expected);
});

describe('the line on the card', () => {
  it.each([
    ['UA', 'tel:116123', 'в Україні'],
    ['PL', `tel:${FROM_ABROAD}`, 'платний'],
    [OTHER_COUNTRY, `tel:${FROM_ABROAD}`, 'з-за кордону'],
    [null, 'tel:116123', 'лише в Україні; з-за кордону +380 44 284 19 15'],
  ])('in %s is %s', (country, href, note) => {
    const line = cardWords('uk', helpFor(country, directory)).helpLine;
    expect(line?.href).toBe(href);
    expect(line?.note).toContain(note);
  });

  it('is left out when the directory has nothing', () => {
    expect(cardWords('uk', helpFor('PL', [])).helpLine).toBeNull();
  });
});
