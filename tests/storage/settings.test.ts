// Settings of every version that was ever stored can be read, and nothing stored can keep a page shut.
import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, SETTINGS_VERSION, settingsSchema } from '../../src/model/settings';
import { migrate } from '../../src/storage/migrate';
import { readSalt } from '../../src/storage/salt';
import {
  changeSettings,
  parseSettings,
  readSettings,
  type StorageArea,
  settingsIn,
} from '../../src/storage/settings';

const example = (version: number): Record<string, unknown> =>
  JSON.parse(readFileSync(`tests/storage/settings-examples/v${version}.json`, 'utf8'));

let kept: Record<string, unknown>;
let area: StorageArea;
beforeEach(() => {
  kept = {};
  area = {
    get: async (key) => (key in kept ? { [key]: kept[key] } : {}),
    set: async (items) => void Object.assign(kept, structuredClone(items)),
  };
});

describe('saved examples', () => {
  const versions = Array.from({ length: SETTINGS_VERSION }, (_, index) => index + 1);

  it('exist for every version and no other', () => {
    expect(readdirSync('tests/storage/settings-examples')).toHaveLength(versions.length);
  });

  it.each(versions)('version %i is read with her choices kept', (version) => {
    const read = parseSettings(example(version));
    expect(settingsSchema.parse(read)).toEqual(read);
    expect(read).toMatchObject({
      language: 'ru',
      country: 'PL',
      sites: { olx: false, facebook: true },
    });
  });
});

it.each([
  ['nothing', undefined],
  ['another shape', 'uk'],
  ['no version', { language: 'ru' }],
  ['a later version', { ...DEFAULT_SETTINGS, version: SETTINGS_VERSION + 1 }],
  ['a broken field', { ...DEFAULT_SETTINGS, country: 'Poland' }],
  ['a broken version', { ...DEFAULT_SETTINGS, version: 0.5 }],
])('%s gives the defaults', (_name, stored) => {
  expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
});

describe('migrating', () => {
  const steps = [
    (old: Record<string, unknown>) => ({ ...old, second: true }),
    ({ first: _gone, ...rest }: Record<string, unknown>) => rest,
  ];

  it.each([
    [
      { version: 1, first: 1 },
      { version: 3, second: true },
    ],
    [
      { version: 2, first: 1, second: false },
      { version: 3, second: false },
    ],
    [
      { version: 3, second: false },
      { version: 3, second: false },
    ],
    [{ version: 4 }, null],
    [{ version: 0 }, null],
    [null, null],
  ])('%o becomes %o', (stored, expected) => {
    expect(migrate(stored, steps)).toEqual(expected);
  });
});

describe('changing', () => {
  it('keeps the other choices', async () => {
    await changeSettings(area, { country: 'DE' });
    await changeSettings(area, { language: 'en' });
    expect(await readSettings(area)).toEqual({
      ...DEFAULT_SETTINGS,
      country: 'DE',
      language: 'en',
    });
  });

  it('is told apart from other changes', () => {
    expect(settingsIn({ salt: { newValue: 'x' } })).toBeNull();
    expect(settingsIn({ settings: { newValue: example(1) } })?.country).toBe('PL');
  });
});

describe('the salt', () => {
  it('is made once and is long', async () => {
    const salt = await readSalt(area);
    expect(salt).toMatch(/^[0-9a-f]{64}$/);
    expect(await readSalt(area)).toBe(salt);
  });

  it('differs on another device', async () => {
    const here = await readSalt(area);
    kept = {};
    expect(await readSalt(area)).not.toBe(here);
  });
});
