// Runs before `npm start` and `npm test`: the locked packages, and a browser where one can be had.
// Plain JavaScript without packages: it runs on a fresh clone.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, INSTALL_HINT } from './find-browser.mjs';

const project = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, {
    cwd: project,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

function isInstalled() {
  const installed = join(project, 'node_modules', '.package-lock.json');
  const lock = join(project, 'package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
}

if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(`Node ${process.versions.node} is too old: version 20 or newer is needed.`);
  process.exit(1);
}
if (!isInstalled()) {
  console.log('Installing the locked packages…');
  if (!run('npm', ['ci', '--no-audit', '--no-fund'], { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' })) {
    console.error('The packages could not be installed (npm ci).');
    process.exit(1);
  }
}
if (!findBrowser()) {
  const isRoot = process.getuid?.() === 0;
  if (process.platform === 'linux' && isRoot && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium…');
    run('apt-get', ['update', '-qq']);
    run('apt-get', [
      'install',
      '-y',
      '-qq',
      '--no-install-recommends',
      'chromium',
      'chromium-l10n',
      'fonts-noto-core',
      'fonts-noto-color-emoji',
    ]);
  }
  if (!findBrowser()) {
    console.error(INSTALL_HINT);
    process.exit(1);
  }
}
