// Who may import whom. A new arrow is a decision: it is drawn here, with its reason, or not at all.
import { describe, expect, it } from 'vitest';
import { type Import, outsideNames, readSources, roomOf } from './source-files';

const sources = readSources('src', 'entrypoints');
const inRoom = (room: string) => sources.filter((file) => file.room === room);

interface Rules {
  /** Rooms; after "types of", only their types. */
  rooms: string[];
  packages: string[];
  /** Modules that the build makes out of the knowledge. */
  built?: string[];
}

const ROOMS: Record<string, Rules> = {
  text: { rooms: [], packages: [] },
  engine: { rooms: ['text', 'model'], packages: [] },
  model: { rooms: ['types of text'], packages: ['zod', 'zod/mini'] },
  page: { rooms: ['engine', 'text', 'types of model'], packages: [] },
  catalogue: {
    rooms: ['model', 'types of text', 'types of engine'],
    packages: [],
    built: ['virtual:catalogue', 'virtual:questions'],
  },
  storage: { rooms: ['model', 'types of text', 'types of engine'], packages: ['idb'] },
  messages: {
    rooms: ['model', 'types of text', 'types of engine'],
    packages: ['@webext-core/messaging'],
  },
  i18n: { rooms: ['types of model', 'types of catalogue'], packages: ['i18next', 'react-i18next'] },
  ui: {
    rooms: ['catalogue', 'i18n', 'storage', 'messages', 'model', 'engine'],
    packages: ['react', 'react-i18next', 'i18next', 'franc', 'wxt/browser'],
    built: ['virtual:pack'],
  },
  build: {
    rooms: ['model', 'engine'],
    packages: ['node:*', 'vite', 'yaml', 'zod'],
  },
  // What is typed in a terminal; runs on node only and is never shipped.
  commands: {
    rooms: ['build', 'engine', 'model', 'text', 'catalogue'],
    // The last three are what bench compares the engine with.
    packages: [
      'node:*',
      'vite',
      '@playwright/test',
      '@monyone/aho-corasick/fast',
      'natural',
      'obscenity',
    ],
  },
};

/** Arrows that the table doesn't hold, each with its reason. */
const EXCEPTIONS: Record<string, string> = {
  'src/page/paint/host.ts → src/ui/theme/palette.css':
    'one set of colours for pages, popup and card',
  'src/page/offers.ts → src/model/verdict': 'the order of the levels: a list, nothing behind it',
  'src/i18n/first-language.ts → src/model/texts': 'the list of languages, nothing behind it',
};

function isAllowed({ rooms, packages, built = [] }: Rules, room: string, given: Import): boolean {
  const { name, path, isTypeOnly } = given;
  if (path === null) {
    const isNode = name.startsWith('node:') && packages.includes('node:*');
    return isNode || packages.includes(name) || built.includes(name);
  }
  const to = roomOf(path);
  if (to === room) return true;
  // The words of the interface lie outside of src.
  if (to === 'locales') return room === 'i18n';
  return rooms.includes(to) || (isTypeOnly && rooms.includes(`types of ${to}`));
}

it('every room has its rules', () => {
  const known = [...Object.keys(ROOMS), 'entrypoints'];
  expect([...new Set(sources.map(({ room }) => room))].filter((r) => !known.includes(r))).toEqual(
    [],
  );
});

it.each(Object.entries(ROOMS))('%s imports only what it may', (room, rules) => {
  const strange = inRoom(room).flatMap((file) =>
    file.imports
      .filter((each) => !isAllowed(rules, room, each))
      .map(({ name, path }) => `${file.path} → ${path ?? name}`)
      .filter((arrow) => !(arrow in EXCEPTIONS)),
  );
  expect(strange).toEqual([]);
});

it('every exception is still needed', () => {
  const arrows = sources.flatMap(({ path, imports }) =>
    imports.map((each) => `${path} → ${each.path ?? each.name}`),
  );
  expect(Object.keys(EXCEPTIONS).filter((arrow) => !arrows.includes(arrow))).toEqual([]);
});

it('nobody imports an entrypoint, and only tests import a command', () => {
  const wrong = sources.flatMap(({ path, room, imports }) =>
    imports
      .map((each) => each.path)
      .filter((to) => to !== null)
      .filter((to) => ['entrypoints', 'commands'].includes(roomOf(to)) && roomOf(to) !== room)
      .map((to) => `${path} → ${to}`),
  );
  expect(wrong).toEqual([]);
});

it('what runs in a page is small: no React, no zod, no list of languages, no knowledge of flags', () => {
  const byPath = new Map(sources.map((file) => [file.path, file]));
  const resolve = (path: string) =>
    [path, `${path}.ts`, `${path}.tsx`].map((each) => byPath.get(each)).find(Boolean);
  const reached = new Set(['entrypoints/page.content/index.ts']);
  const packages = new Set<string>();
  for (const path of reached) {
    for (const each of resolve(path)?.imports ?? []) {
      if (each.isTypeOnly) continue;
      if (each.path === null) packages.add(each.name);
      else {
        const file = resolve(each.path);
        if (file) reached.add(file.path);
      }
    }
  }
  expect([...packages].sort()).toEqual([
    '@webext-core/messaging',
    'virtual:sites',
    'wxt/browser',
    'wxt/utils/define-content-script',
  ]);
});

describe('the platform', () => {
  const EXTENSION = ['browser', 'chrome'];
  const DOM = [
    'document',
    'window',
    'navigator',
    'location',
    'localStorage',
    'HTMLElement',
    'Node',
  ];
  const CHANCE = ['Date', 'performance', 'crypto', 'setTimeout', 'setInterval'];
  const UNKNOWN: Record<string, string[]> = {
    text: [...EXTENSION, ...DOM, ...CHANCE],
    engine: [...EXTENSION, ...DOM, ...CHANCE],
    model: [...EXTENSION, ...DOM],
    catalogue: [...EXTENSION, ...DOM],
    messages: [...DOM],
    page: EXTENSION,
    reports: EXTENSION,
  };

  it.each(Object.entries(UNKNOWN))('%s knows nothing of it', (room, names) => {
    const used = inRoom(room).flatMap(({ path, tree }) =>
      [...outsideNames(tree)]
        .filter(({ name }) => names.includes(name))
        .map(({ name, line }) => `${path}:${line} ${name}`),
    );
    expect(used).toEqual([]);
  });

  it('chance plays no part in what the engine says', () => {
    const rolled = [...inRoom('engine'), ...inRoom('text')].filter(({ text }) =>
      text.includes('Math.random'),
    );
    expect(rolled.map(({ path }) => path)).toEqual([]);
  });
});
