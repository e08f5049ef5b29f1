// `npm test`: style, types, knowledge, unit tests, builds and the tests in a real browser; ends with the sum of all.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './project';

const OUTPUT = join(PROJECT, '.output');

interface Count {
  passed: number;
  failed: number;
}

function run(command: string, args: string[]): boolean {
  console.log(`\n▸ ${[command, ...args].join(' ')}`);
  const { status } = spawnSync('npx', ['--no-install', command, ...args], {
    cwd: PROJECT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
  });
  return status === 0;
}

/** A step that passes or fails as a whole. */
function step(command: string, ...args: string[]): Count {
  return run(command, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function readReport<T>(file: string): T | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : null;
}

function unit(): Count {
  const report = join(OUTPUT, 'vitest.json');
  rmSync(report, { force: true });
  const isGreen = run('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const sums = readReport<{ numPassedTests: number; numFailedTests: number }>(report);
  const failed = sums?.numFailedTests ?? 0;
  // A file that can't even be loaded counts as a failure though no test of it ran.
  return { passed: sums?.numPassedTests ?? 0, failed: isGreen ? failed : Math.max(1, failed) };
}

function browser(): Count {
  const report = join(OUTPUT, 'playwright.json');
  rmSync(report, { force: true });
  const isGreen = run('playwright', ['test', '-c', 'tests/playwright.config.ts']);
  const stats = readReport<{
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  }>(report)?.stats;
  const failed = (stats?.unexpected ?? 0) + (stats?.skipped ?? 0);
  return {
    passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
    failed: isGreen ? failed : Math.max(1, failed),
  };
}

mkdirSync(OUTPUT, { recursive: true });
const counts = [
  step('wxt', 'prepare'),
  step('biome', 'check', '.'),
  step('tsc', '--noEmit'),
  step('tsx', 'src/commands/knowledge.ts'),
  // Before the unit tests: some look at what is built.
  step('wxt', 'build'),
  step('wxt', 'build', '-b', 'firefox', '--mv3'),
  step('addons-linter', '.output/firefox-mv3'),
  unit(),
  browser(),
];
const passed = counts.reduce((sum, c) => sum + c.passed, 0);
const failed = counts.reduce((sum, c) => sum + c.failed, 0);
const summary = `${passed} passed, ${failed} failed`;
writeFileSync(join(OUTPUT, 'test-summary.txt'), `${summary}\n`);
console.log(`\n${summary}`);
process.exitCode = failed === 0 && passed > counts.length ? 0 : 1;
