// Changed copies of the built extension, for tests that must see what a wrong build would do.
// Must not know what is tested with them.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILD } from './extension';

export interface BuildCopy {
  folder: string;
  append(file: string, code: string): void;
  change(file: string, how: (text: string) => string): void;
  remove(): void;
}

export function copyBuild(): BuildCopy {
  const folder = mkdtempSync(join(tmpdir(), 'oberih-'));
  cpSync(BUILD, folder, { recursive: true });
  const change: BuildCopy['change'] = (file, how) => {
    const path = join(folder, file);
    const before = readFileSync(path, 'utf8');
    const after = how(before);
    if (after === before) throw new Error(`${file}: nothing was changed.`);
    writeFileSync(path, after);
  };
  return {
    folder,
    change,
    append: (file, code) => change(file, (text) => `${text}\n${code}`),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
