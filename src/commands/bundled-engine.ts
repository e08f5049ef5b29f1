// The engine bundled as the product bundles it, for measuring: a loader's bookkeeping would be measured otherwise.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { createEngine } from '../engine/engine';
import { PROJECT } from './project';

const OUT_DIR = join(PROJECT, '.cache', 'bench');

/** Where the bundle stands once it has been made, as a file URL. */
export const BUNDLED_ENGINE = pathToFileURL(join(OUT_DIR, 'engine.mjs')).href;

/** Bundles src/engine/engine.ts into .cache and loads it. */
export async function loadBundledEngine(): Promise<{ createEngine: typeof createEngine }> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: OUT_DIR,
      target: 'es2022',
      lib: {
        entry: join(PROJECT, 'src', 'engine', 'engine.ts'),
        formats: ['es'],
        fileName: () => 'engine.mjs',
      },
    },
  });
  return import(BUNDLED_ENGINE) as Promise<{
    createEngine: typeof createEngine;
  }>;
}
