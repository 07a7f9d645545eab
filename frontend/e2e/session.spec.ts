import { audit } from './support/audit.ts';
import { filing } from './support/filing.ts';
import { login, logout } from './support/login.ts';
import { expect, test } from './support/test.ts';

const TOKEN = '**/token';
const MINUTES = 60_000;

test('a session renews itself before it ends, without a page or a storage seeing a token', async ({ page }) => {
  await page.clock.install();
  await login(page, 'citizen-1', '/ho-so');
  const stored = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  expect(stored).not.toContain('eyJ');
  const renewal = page.waitForRequest((request) => /refresh_token/.test(request.postData() ?? ''));
  await page.clock.fastForward(14 * MINUTES);
  await renewal;
  await page.clock.fastForward(5 * MINUTES);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('logging out ends the session at the issuer, too, and leaves nobody on the page', async ({ page }) => {
  await login(page, 'citizen-1', '/ho-so');
  const ended = page.waitForRequest(/\/endsession\?/);
  await logout(page);
  const asked = new URL((await ended).url()).searchParams;
  expect(asked.get('id_token_hint')).toMatch(/^eyJ/);
  expect(asked.get('post_logout_redirect_uri')).toBe(new URL('/', page.url()).href);
  await page.goBack();
  await expect(page.getByRole('button', { name: /^Đăng nhập/ }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Đăng xuất' })).toHaveCount(0);
});

test('when it cannot be renewed, a dialog warns; logging in again loses nothing', async ({ page }) => {
  await page.clock.install();
  await login(page, 'citizen-3', '/thu-tuc/1.001612');
  await filing.start(page);
  await page.getByRole('link', { name: 'Điền tờ khai' }).click();
  await page.route(TOKEN, (route) =>
    route.fulfill({ status: 401, contentType: 'application/json', body: '{"error":"invalid_grant"}' }),
  );
  await page.clock.fastForward(14 * MINUTES);
  await expect(page.getByRole('dialog', { name: 'Phiên đăng nhập sắp hết' })).toBeVisible();
  await audit(page, 'session-ending');
  await page.getByRole('button', { name: 'Để sau' }).click();
  await page.getByLabel(/Thư điện tử/).fill('moi@example.org');
  await page.clock.fastForward(2 * MINUTES);
  await expect(page.getByRole('dialog', { name: 'Phiên đăng nhập đã hết' })).toBeVisible();
  await page.unroute(TOKEN);
  await page.getByRole('button', { name: 'Đăng nhập lại' }).click();
  await page.locator('form:has(input[value="demo|citizen-3"]) button').click();
  await expect(page.getByLabel(/Thư điện tử/)).toHaveValue('moi@example.org');
});
