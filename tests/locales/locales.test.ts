// The words of the interface: the same keys in each language, the same placeholders, nothing left over.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import en from '../../locales/en.json';
import ru from '../../locales/ru.json';
import uk from '../../locales/uk.json';

type Tree = { [key: string]: string | Tree };

const LOCALES: Record<string, Tree> = { uk, ru, en };
const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Every message with its path, in the order of the file. */
function messages(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] => {
    const here = path ? `${path}.${key}` : key;
    return typeof value === 'string' ? [[here, value]] : messages(value, here);
  });
}

/** Keys with the plural forms folded into one, in order. */
function keys(tree: Tree): string[] {
  return [...new Set(messages(tree).map(([key]) => key.replace(PLURAL, '')))];
}

/** Placeholders by key; a plural's forms must all agree. */
function placeholders(tree: Tree): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [key, text] of messages(tree)) {
    const names = [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
    found[key.replace(PLURAL, '')] = names.join(' ');
  }
  return found;
}

function sources(folder: string, name: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => name.test(file))
    .map((file) => `${folder}/${file}`);
}

describe.each(['ru', 'en'])('%s beside uk', (language) => {
  it('has the same keys in the same order', () => {
    expect(keys(LOCALES[language])).toEqual(keys(uk));
  });

  it('has the same placeholders', () => {
    expect(placeholders(LOCALES[language])).toEqual(placeholders(uk));
  });
});

describe.each(Object.keys(LOCALES))('%s', (language) => {
  it('has every plural form that the language needs', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const byKey = new Map<string, string[]>();
    for (const [key] of messages(LOCALES[language])) {
      const form = PLURAL.exec(key)?.[1];
      const base = key.replace(PLURAL, '');
      if (form) byKey.set(base, [...(byKey.get(base) ?? []), form]);
    }
    expect(byKey.size).toBeGreaterThan(0);
    for (const [key, has] of byKey) expect([key, has.sort()]).toEqual([key, [...forms].sort()]);
  });

  it('stays calm and judges nobody', () => {
    for (const [key, text] of messages(LOCALES[language])) {
      expect([key, text]).not.toEqual([
        key,
        expect.stringMatching(
          /!|\bfake|\bvictim|trafficker|\bsafe\b|фейк|жертв|торгів(ець|ц)|торгов(ец|ц)|безпечн|безопасн/i,
        ),
      ]);
      expect(text.trim()).toBe(text);
      expect(text).not.toBe('');
    }
  });

  it('names the extension for the browser with the same keys', () => {
    const read = (code: string) =>
      JSON.parse(readFileSync(`src/public/_locales/${code}/messages.json`, 'utf8'));
    expect(Object.keys(read(language))).toEqual(Object.keys(read('uk')));
    expect(read(language).name.message).toBe((LOCALES[language] as typeof uk).app.name);
    // Stores cut a longer one.
    expect(read(language).description.message.length).toBeLessThanOrEqual(132);
  });
});

it('has no key that nothing uses', () => {
  const code = [...sources('src', /\.tsx?$/), ...sources('entrypoints', /\.tsx?$/)]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const unused = keys(uk).filter((key) => {
    const [section, name] = key.split('.');
    return !code.includes(`'${key}'`) && !new RegExp(`\\b${section}\\.${name}\\b`).test(code);
  });
  expect(unused).toEqual([]);
});

it('has no words outside the locales in the screens', () => {
  const screens = sources('src/ui', /\.tsx$/);
  expect(screens.length).toBeGreaterThan(5);
  for (const file of screens) {
    const spoken = readFileSync(file, 'utf8')
      .split('\n')
      // The languages' own names are the same in every language.
      .filter((line) => !/^\s*(\/\/|\*|\/\*|(uk|ru|en): ')/.test(line))
      .filter(
        (line) => /\p{Script=Cyrillic}/u.test(line) || />\s*[A-Za-z][a-z]+ [a-z]+.*</.test(line),
      );
    expect([file, spoken]).toEqual([file, []]);
  }
});
