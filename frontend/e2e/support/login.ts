import { expect, type Page } from '@playwright/test';

/** Logs in through the issuer's page as one of the personas, starting and ending at `path`. */
export async function login(page: Page, persona: string, path = '/') {
  await page.goto(path);
  await page
    .getByRole('button', { name: /^Đăng nhập/ })
    .first()
    .click();
  await page.locator(`form:has(input[value="demo|${persona}"]) button`).click();
  await expect(page.getByRole('button', { name: 'Đăng xuất' })).toBeVisible();
}

/** Out, by way of the issuer, to the home page. */
export async function logout(page: Page) {
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await page.waitForURL((url) => url.pathname === '/');
  await expect(page.getByRole('button', { name: /^Đăng nhập/ }).first()).toBeVisible();
}
