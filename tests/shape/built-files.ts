// The files of the built extension, for tests of what is shipped. Must not know any rule.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, PROJECT, readText } from './source-files';

export const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;
export type Build = (typeof BUILDS)[number];

export interface BuiltFile {
  path: string;
  text: string;
}

/** @throws Error when that build isn't there */
export function builtFiles(build: Build, name = /./u): BuiltFile[] {
  const folder = `.output/${build}`;
  if (!existsSync(join(PROJECT, folder, 'manifest.json')))
    throw new Error(`${folder} is not there: npm run build`);
  return filesIn(folder)
    .filter((path) => name.test(path))
    .map((path) => ({ path, text: readText(path) }));
}

export function manifestOf(build: Build): Record<string, unknown> {
  return JSON.parse(builtFiles(build, /^[^/]+\/[^/]+\/manifest\.json$/u)[0].text);
}
