/**
 * The one-way rule: shared → features → app. `shared` imports `shared` and `config`; a feature imports those and itself,
 * never another feature; `app` and `main` may import everything. `config` imports nothing of ours. No import climbs (`../`).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('../src', import.meta.url));
const home = (path) =>
  path
    .split('/')
    .slice(0, path.startsWith('features/') ? 2 : 1)
    .join('/');
const mayImport = (from, to) =>
  from === to ||
  from === 'app' ||
  from === 'main.tsx' ||
  (from.startsWith('features/') && (to === 'shared' || to === 'config')) ||
  (from === 'shared' && to === 'config');

const faults = [];
for (const entry of readdirSync(src, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !/\.tsx?$/.test(entry.name)) continue;
  const path = join(entry.parentPath, entry.name);
  const file = relative(src, path).replaceAll('\\', '/');
  for (const [, target] of readFileSync(path, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)) {
    if (target.startsWith('../')) faults.push(`${file}: "${target}" climbs; write it from "#/"`);
    if (!target.startsWith('#/')) continue;
    const to = home(target.slice(2));
    if (!mayImport(home(file), to)) faults.push(`${file}: ${home(file)} must not import ${to} (${target})`);
  }
}
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.exit(faults.length ? 1 : 0);
