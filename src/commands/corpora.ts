// The project's own labelled texts that may be learnt from. A round kept for measuring is told, and left out.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblem } from '../build/problem';
import { parseYaml } from '../build/yaml-file';

interface Round {
  file: string;
  /** Nobody may learn from its texts while this stands there. */
  unread?: boolean;
}

/**
 * @param folder normally tests/corpus; its rounds.yaml says of a file `unread: true` while nobody may learn from it
 * @throws Error when rounds.yaml can't be read
 * @returns absolute paths, in the order of their names
 */
export function openCorpora(folder: string): { files: string[]; leftOut: string[] } {
  const rounds = readRounds(join(folder, 'rounds.yaml'));
  const isUnread = (name: string) => rounds.some(({ file, unread }) => file === name && unread);
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  const paths = (list: string[]) => list.map((name) => join(folder, name));
  return {
    files: paths(names.filter((name) => !isUnread(name))),
    leftOut: paths(names.filter(isUnread)),
  };
}

function readRounds(table: string): Round[] {
  if (!existsSync(table)) return [];
  const read = parseYaml(table, readFileSync(table, 'utf8'));
  if (Array.isArray(read)) throw new Error(read.map(formatProblem).join('\n'));
  return read.data as Round[];
}
