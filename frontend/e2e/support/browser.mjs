import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function onPath(name) {
  try {
    return execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}
const run = (command, args) => {
  try {
    execFileSync(command, args, { stdio: 'inherit' });
    return true;
  } catch {
    return false;
  }
};
const installed = () => NAMES.map(onPath).find(Boolean);
const playwrightHasOne = () => existsSync(chromium.executablePath());

/**
 * A Chromium to test with: the one CHROME_PATH names, one that is installed, Playwright's own; else Playwright's is
 * downloaded, else the system's package is installed (as root).
 * @returns its path, or undefined for Playwright's own
 */
export function findBrowser() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  const found = installed();
  if (found) return found;
  if (playwrightHasOne()) return undefined;
  process.stdout.write('No Chromium on this machine; getting one.\n');
  if (run('npx', ['playwright', 'install', 'chromium']) && playwrightHasOne()) return undefined;
  if (process.getuid?.() === 0 && run('apt-get', ['update']) && run('apt-get', ['install', '-y', 'chromium'])) {
    const now = installed();
    if (now) return now;
  }
  throw new Error('No browser: install Chromium, or set CHROME_PATH to one.');
}
