import { test as base, expect, type Page } from '@playwright/test';

/** Answers that a journey expects to be refused; browsers report them on the console. */
const EXPECTED = /status of (401|403|404|409|412|413|415|422|429)|ERR_INTERNET_DISCONNECTED/;

/**
 * Every journey also proves that no page breaks, that the content security policy blocks nothing of ours, and that no page
 * asks anybody but us and the issuer for anything.
 */
export const test = base.extend<{ expected: RegExp | undefined; clean: undefined }>({
  /** What else a journey expects on the console. */
  expected: [undefined, { option: true }],
  clean: [
    async ({ page, baseURL, expected }, use) => {
      const faults: string[] = [];
      watch(page, String(baseURL), faults);
      await use(undefined);
      expect(faults.filter((fault) => !expected?.test(fault))).toEqual([]);
    },
    { auto: true },
  ],
});

function watch(page: Page, baseURL: string, faults: string[]) {
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !EXPECTED.test(message.text())) faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== new URL(baseURL).hostname)
      faults.push(`third-party request: ${request.url()}`);
  });
}

export { expect };
