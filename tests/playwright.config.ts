// Tests in a real browser: the built extension end to end, and the painter on a made-up page.
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const output = join(import.meta.dirname, '..', '.output');

export default defineConfig({
  testDir: '.',
  testMatch: ['e2e/**/*.spec.ts', 'page-ui/**/*.spec.ts'],
  outputDir: join(output, 'playwright'),
  forbidOnly: true,
  // A test that passes only sometimes is a failure.
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: join(output, 'playwright.json') }]],
});
