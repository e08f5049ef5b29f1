// The engine bundled as the product bundles it, for measuring: a loader's bookkeeping would be measured otherwise.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { createEngine } from '../engine/engine';
import { PROJECT } from './project';

/** Bundles src/engine/engine.ts into .cache and loads it. */
export async function loadBundledEngine(): Promise<{ createEngine: typeof createEngine }> {
  const outDir = join(PROJECT, '.cache', 'bench');
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      target: 'es2022',
      lib: {
        entry: join(PROJECT, 'src', 'engine', 'engine.ts'),
        formats: ['es'],
        fileName: () => 'engine.mjs',
      },
    },
  });
  return import(pathToFileURL(join(outDir, 'engine.mjs')).href) as Promise<{
    createEngine: typeof createEngine;
  }>;
}
