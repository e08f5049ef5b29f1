// Puts together the licences of what is shipped inside the extension but was made by others.
// It must not know how the extension is built.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Word forms taken from these are in the compiled knowledge. */
const DICTIONARIES = ['dictionary-uk', 'dictionary-ru', 'dictionary-en'];
/** Tools that leave some of their own code in what they build. */
const LEFT_BY_TOOLS = ['wxt', '@wxt-dev/webextension-polyfill'];
/** Its text ships once, beside this list. */
const OWN_LICENCE = 'GPL-3.0';

interface Manifest {
  name: string;
  version: string;
  license: string;
  author?: string | { name: string };
  dependencies?: Record<string, string>;
}

/**
 * @param project folder with package.json and the installed packages
 * @returns name, version and licence text of each part
 * @throws Error when a package holds no licence text, which would have to be found by hand
 */
export function thirdPartyNotices(project: string): string {
  const read = (folder: string) =>
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const folderOf = (name: string) => join(project, 'node_modules', name);
  const shipped = new Set([
    ...DICTIONARIES,
    ...LEFT_BY_TOOLS,
    ...Object.keys(read(project).dependencies ?? {}),
  ]);
  for (const name of shipped) {
    const isTool = [...DICTIONARIES, ...LEFT_BY_TOOLS].includes(name);
    const needs = isTool ? {} : read(folderOf(name)).dependencies;
    for (const needed of Object.keys(needs ?? {}))
      if (existsSync(folderOf(needed))) shipped.add(needed);
  }
  const parts = [...shipped].sort().map((name) => {
    const manifest = read(folderOf(name));
    return `${name} ${manifest.version} (${manifest.license})\n\n${licenceIn(folderOf(name), manifest)}`;
  });
  return `Oberih holds parts made by others, each under its own licence.\n\n${parts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

function licenceIn(folder: string, manifest: Manifest): string {
  if (manifest.license === OWN_LICENCE) return 'Its licence is that of Oberih: LICENSE.txt.';
  const file = readdirSync(folder).find((each) => /^licen[cs]e(\.(md|txt))?$/iu.test(each));
  if (file) return readFileSync(join(folder, file), 'utf8').trim();
  return namedOnly(manifest);
}

/** For packages that say "MIT" in package.json and carry no text of it. */
function namedOnly({ name, license, author }: Manifest): string {
  if (license !== 'MIT')
    throw new Error(`${name} carries no licence text; its licence is ${license}.`);
  const who = typeof author === 'string' ? author : author?.name;
  return `Copyright (c) ${who ?? `the authors of ${name}`}\n\n${MIT}`;
}

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and
associated documentation files (the "Software"), to deal in the Software without restriction,
including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense,
and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so,
subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial
portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT
LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN
NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY,
WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE
SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
