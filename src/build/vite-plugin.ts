// Offers the knowledge to the product as virtual modules: the pack, the texts, the questions, the sites, the support directory.
// Examples, phrases and sources' details stay behind; mistakes stop the build.
import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { compileKnowledge } from './compile-knowledge';
import { KnowledgeError, type Problem } from './problem';
import { questionBook } from './question-book';
import { type Knowledge, readKnowledge } from './read-knowledge';
import { shippedFlags } from './shipped-flags';

const project = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

export interface KnowledgeOptions {
  /** Default: the project's src/knowledge. */
  folder?: string;
  /** False: mistakes are left out and printed, for tests of other rooms. Default: true. */
  stop?: boolean;
}

interface Built {
  modules: Record<string, () => string>;
  problems: Problem[];
}

/** One read serves every entry point of a build: they ask one after the other for the same files. */
const built = new Map<string, { state: string; result: Built }>();

/** @see virtual.d.ts for what the modules hold */
export function knowledge({
  folder = join(project, 'src', 'knowledge'),
  stop = true,
}: KnowledgeOptions = {}): Plugin {
  return {
    name: 'oberih-knowledge',

    resolveId(id) {
      return NAMES.has(id) ? `\0${id}` : undefined;
    },

    load(id) {
      const name = id.startsWith('\0') ? id.slice(1) : '';
      if (!NAMES.has(name)) return undefined;
      for (const file of listFiles(folder)) this.addWatchFile(file);
      const { modules, problems } = build(folder);
      if (problems.length > 0) {
        const { message } = new KnowledgeError(problems);
        if (stop) this.error(message);
        this.warn(message);
      }
      return modules[name]();
    },

    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(folder) || !file.endsWith('.yaml')) return;
        for (const name of NAMES) {
          const module = server.moduleGraph.getModuleById(`\0${name}`);
          if (module !== undefined) server.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

const NAMES = new Set([
  'virtual:pack',
  'virtual:catalogue',
  'virtual:questions',
  'virtual:sites',
  'virtual:support',
]);

function build(folder: string): Built {
  const state = listFiles(folder)
    .map((file) => `${file} ${statSync(file).mtimeMs}`)
    .join('\n');
  const known = built.get(folder);
  if (known?.state === state) return known.result;
  const { knowledge, problems } = readKnowledge(folder, project);
  const { compiled, problems: refused } = compileKnowledge(knowledge);
  const result = {
    modules: modulesOf(knowledge, compiled.shipped),
    problems: [...problems, ...refused],
  };
  built.set(folder, { state, result });
  return result;
}

function modulesOf(knowledge: Knowledge, pack: Uint8Array): Built['modules'] {
  const content = (files: { data: unknown }[]) =>
    `export default ${JSON.stringify(files.map(({ data }) => data))};`;
  return {
    'virtual:pack': () => `export const pack = '${Buffer.from(pack).toString('base64')}';`,
    'virtual:catalogue': () => `export default ${JSON.stringify(shippedFlags(knowledge))};`,
    'virtual:questions': () => `export default ${JSON.stringify(questionBook(knowledge))};`,
    'virtual:sites': () => content(knowledge.sites),
    'virtual:support': () => content(knowledge.support),
  };
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
