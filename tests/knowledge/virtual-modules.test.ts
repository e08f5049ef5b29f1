// What of the knowledge goes into the product, and what stays behind.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import flags from 'virtual:catalogue';
import { pack } from 'virtual:pack';
import sites from 'virtual:sites';
import directory from 'virtual:support';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { knowledge } from '../../src/build/vite-plugin';
import { allFlags, flagName, flagTexts } from '../../src/catalogue/flags';
import { createEngine } from '../../src/engine/engine';
import { decodePack } from '../../src/engine/unpack-base64';
import { UI_LANGUAGES } from '../../src/model/texts';

describe('the product holds', () => {
  it('a pack that the engine reads', () => {
    const engine = createEngine(decodePack(pack));
    expect(engine.judge({ text: 'Шукаємо пекаря, зміни по 8 годин.', fields: [] }).level).toBe(
      'none',
    );
  });

  it('every flag with its texts and where it is published', () => {
    expect(flags.length).toBeGreaterThan(0);
    for (const { id, texts } of flags) {
      for (const lang of UI_LANGUAGES) {
        expect(Object.keys(texts[lang]).sort(), id).toEqual([
          'ask',
          'name',
          'now',
          'source',
          'why',
        ]);
        expect(texts[lang].source, id).toMatch(/.+: .+/u);
      }
    }
  });

  it('neither phrases nor examples', () => {
    for (const flag of flags) {
      expect(Object.keys(flag).sort()).toEqual(['group', 'id', 'pointsTo', 'strength', 'texts']);
    }
  });

  it('sites and organisations', () => {
    expect(sites.length).toBeGreaterThan(0);
    expect(directory.some(({ countries }) => countries.includes('UA'))).toBe(true);
  });
});

describe('the catalogue', () => {
  it('names a flag in each language', () => {
    const [flag] = allFlags();
    for (const lang of UI_LANGUAGES) {
      expect(flagName(flag.id, lang)).toBe(flag.texts[lang].name);
      expect(flagTexts(flag.id, lang)).toEqual(flag.texts[lang]);
    }
  });

  it('shows the id of a flag that it does not know', () => {
    expect(flagName('from-another-version', 'uk')).toBe('from-another-version');
    expect(flagTexts('from-another-version', 'uk')).toBeNull();
  });
});

describe('the pack as text', () => {
  const bytes = Uint8Array.from({ length: 1000 }, (_, at) => (at * 7) % 256);
  const text = Buffer.from(bytes).toString('base64');

  afterEach(() => vi.unstubAllGlobals());

  it('is decoded without help from the browser', () => {
    vi.stubGlobal(
      'Uint8Array',
      class extends Uint8Array<ArrayBuffer> {
        static fromBase64 = undefined;
      },
    );
    expect([...decodePack(text)]).toEqual([...bytes]);
  });

  it('is decoded by the browser where it can', () => {
    const fromBase64 = vi.fn(() => bytes);
    vi.stubGlobal(
      'Uint8Array',
      class extends Uint8Array<ArrayBuffer> {
        static fromBase64 = fromBase64;
      },
    );
    expect(decodePack(text)).toBe(bytes);
    expect(fromBase64).toHaveBeenCalledWith(text);
  });

  it('is refused when it is none', () => {
    expect(() => decodePack('*')).toThrow();
  });
});

describe('mistakes in the knowledge', () => {
  const folder = mkdtempSync(join(tmpdir(), 'knowledge-'));
  writeFileSync(join(folder, 'stray.yaml'), 'a: 1\n');

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('stop the build, named with file and line', () => {
    const { load } = knowledge({ folder }) as { load: (id: string) => string };
    const context = {
      addWatchFile: () => undefined,
      warn: () => undefined,
      error: (message: string) => {
        throw new Error(message);
      },
    };
    expect(() => load.call(context as never, '\0virtual:sites')).toThrow(
      /stray\.yaml:1: No kind of knowledge lives here/u,
    );
  });
});
