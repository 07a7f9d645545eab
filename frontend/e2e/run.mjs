/**
 * Runs the browser journeys. Finds (or gets) a Chromium, starts the packaged application on free ports with a data folder of
 * its own unless E2E_BASE_URL says where one runs already, and passes its arguments on to Playwright.
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './support/browser.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const JAR = join(here, '../../backend/target/quarkus-app/quarkus-run.jar');
const READY_WITHIN_MS = 180_000;

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

async function startApp() {
  if (!existsSync(JAR)) throw new Error(`${JAR} is missing: build it first (./mvnw -DskipTests package)`);
  const [port, issuerPort, gatewayPort] = [await freePort(), await freePort(), await freePort()];
  const data = mkdtempSync(join(tmpdir(), 'motcua-e2e-'));
  const log = join(data, 'app.log');
  const url = `http://localhost:${port}`;
  const app = spawn(
    'java',
    [
      '-Dquarkus.profile=demo',
      `-Dquarkus.http.port=${port}`,
      `-Dmotcua.public-url=${url}`,
      `-Dmotcua.data-dir=${join(data, 'data')}`,
      `-Dmotcua.standin.issuer-port=${issuerPort}`,
      `-Dmotcua.standin.gateway-port=${gatewayPort}`,
      // All journeys come from one address: the limits of what is public are tested elsewhere.
      '-Dmotcua.lookup.per-minute=0',
      '-Dmotcua.feedback.codes-per-hour=0',
      '-jar',
      JAR,
    ],
    { stdio: ['ignore', openSync(log, 'a'), openSync(log, 'a')] },
  );
  let ended = false;
  const over = new Promise((resolve) => app.once('exit', resolve)).then(() => {
    ended = true;
  });
  const stop = async () => {
    app.kill('SIGTERM');
    await over;
    rmSync(data, { recursive: true, force: true });
  };
  const until = Date.now() + READY_WITHIN_MS;
  while (
    !(await fetch(`${url}/q/health/ready`).then(
      (answer) => answer.ok,
      () => false,
    ))
  ) {
    if (ended || Date.now() > until) {
      process.stderr.write(execFileSync('tail', ['-n', '60', log]));
      await stop();
      throw new Error('the application did not start');
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  return { url, gateway: `http://localhost:${gatewayPort}`, stop };
}

function playwright(env) {
  const args = ['playwright', 'test', '-c', 'e2e/playwright.config.ts', ...process.argv.slice(2)];
  const runner = spawn('npx', args, { cwd: join(here, '..'), stdio: 'inherit', env: { ...process.env, ...env } });
  return new Promise((resolve) => runner.once('exit', (code) => resolve(code ?? 1)));
}

const chrome = findBrowser();
const running = process.env.E2E_BASE_URL ? undefined : await startApp();
let code = 1;
try {
  code = await playwright({
    ...(chrome && { CHROME_PATH: chrome }),
    E2E_BASE_URL: running?.url ?? process.env.E2E_BASE_URL,
    E2E_GATEWAY_URL: running?.gateway ?? process.env.E2E_GATEWAY_URL ?? 'http://localhost:8090',
  });
} finally {
  await running?.stop();
}
process.exit(code);
