// What the browser is told about the extension, in both builds, and what is shipped with it.
import sites from 'virtual:sites';
import { describe, expect, it } from 'vitest';
import { listExamples } from '../../src/build/list-examples';
import { readKnowledge } from '../../src/build/read-knowledge';
import { BUILDS, builtFiles, manifestOf } from './built-files';
import { filesIn, PROJECT, readText } from './source-files';

const READ_AT_ONCE = sites
  .filter(({ access }) => access === 'always')
  .flatMap(({ hosts }) => hosts);

describe.each(BUILDS)('%s', (build) => {
  const manifest = manifestOf(build);

  it('asks for these permissions and no other', () => {
    expect(manifest.permissions).toEqual(['storage', 'activeTab', 'scripting']);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions ?? []).toEqual([]);
  });

  it('runs by itself on the hosts of the site files only, and in no frame', () => {
    const scripts = manifest.content_scripts as { matches: string[]; all_frames?: boolean }[];
    expect(scripts.flatMap(({ matches }) => matches).sort()).toEqual([...READ_AT_ONCE].sort());
    expect(scripts.some((script) => script.all_frames)).toBe(false);
  });

  it('may fetch nothing and run nothing but its own', () => {
    const { extension_pages: policy } = manifest.content_security_policy as Record<string, string>;
    const parts = policy.split(';').map((part) => part.trim());
    expect(parts).toContain("default-src 'none'");
    expect(parts).toContain("connect-src 'none'");
    expect(parts).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/u);
  });

  it('shows nothing of itself to pages or other extensions', () => {
    for (const key of ['web_accessible_resources', 'externally_connectable'])
      expect(manifest[key] ?? []).toEqual([]);
  });

  it('is known by no key and updated from no address of its own', () => {
    expect(manifest).not.toHaveProperty('key');
    expect(manifest).not.toHaveProperty('update_url');
  });

  it('carries its licence and those of all that it holds from others', () => {
    const text = (name: RegExp) => builtFiles(build, name)[0]?.text ?? '';
    expect(text(/\/LICENSE\.txt$/u)).toContain('GNU GENERAL PUBLIC LICENSE');
    const notices = text(/\/THIRD-PARTY\.txt$/u);
    const { dependencies } = JSON.parse(readText('package.json'));
    for (const name of [...Object.keys(dependencies), 'dictionary-uk', 'dictionary-ru', 'wxt'])
      expect(notices).toMatch(new RegExp(`^${name} \\d`, 'mu'));
    expect(notices).toContain('Alexander I. Lebedev');
  });

  it('ships no source map, and nothing of the examples', () => {
    const files = builtFiles(build);
    expect(files.filter(({ path }) => path.endsWith('.map'))).toEqual([]);
    const { knowledge } = readKnowledge(`${PROJECT}/src/knowledge`, PROJECT);
    const shipped = files.map(({ text }) => text).join('\n');
    const texts = listExamples(knowledge, []).map(({ example }) => example.text);
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.filter((text) => text.length > 30 && shipped.includes(text))).toEqual([]);
    // Thousands of examples are looked for in everything that ships.
  }, 120_000);
});

it('Firefox is told that no data is collected', () => {
  expect(manifestOf('firefox-mv3').browser_specific_settings).toMatchObject({
    gecko: { data_collection_permissions: { required: ['none'] } },
  });
});

it('the name and the rest for the browser stand in every language', () => {
  const locales = filesIn('src/public/_locales').sort();
  expect(locales.map((path) => path.split('/')[3])).toEqual(['en', 'ru', 'uk']);
  const keys = locales.map((path) => Object.keys(JSON.parse(readText(path))));
  for (const each of keys) expect(each).toEqual(keys[0]);
});
