import { type Browser, expect, type Page } from '@playwright/test';
import { audit } from './audit.ts';
import { login } from './login.ts';

/** A desk of its own for each officer: another browser session, opened at the dossier, closed when the act is done. */
export async function atDesk(
  browser: Browser,
  like: Page,
  persona: string,
  id: string,
  act: (page: Page) => Promise<void>,
) {
  const context = await browser.newContext({
    viewport: like.viewportSize(),
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    baseURL: new URL(like.url()).origin,
  });
  const page = await context.newPage();
  await login(page, persona, `/can-bo/ho-so/${id}`);
  await expect(page.getByRole('region', { name: 'Việc có thể làm' })).toBeVisible();
  await act(page);
  await context.close();
}

/** Opens an action's dialog, looks at it, fills it and sends it. */
export async function act(page: Page, button: string, confirm: string, fill?: (page: Page) => Promise<void>) {
  await page
    .getByRole('region', { name: 'Việc có thể làm' })
    .getByRole('button', { name: button, exact: true })
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await fill?.(page);
  await dialog.getByRole('button', { name: confirm, exact: true }).click();
  await expect(dialog).toBeHidden();
}

/** What anybody with the QR link sees now. */
export async function expectPublicState(anyone: Page, token: string, state: string, name: string) {
  await anyone.goto(`/h/${token}`);
  await expect(anyone.locator('.tag.big')).toHaveText(state);
  await audit(anyone, `journey-qr-${name}`);
}
