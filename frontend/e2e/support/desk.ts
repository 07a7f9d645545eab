import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { logout } from './login.ts';

const FORMS = fileURLToPath(new URL('../../../backend/src/main/resources/reference/demo/forms/', import.meta.url));
/** A complete form of a procedure, as the demonstration has it. */
export const exampleForm = (code: string) => JSON.parse(readFileSync(`${FORMS}${code}.json`, 'utf8'));

/** A walk-in's dossier, as the counter sends it. */
export const walkIn = (code: string, agency: string, name: string) => ({
  procedureCode: code,
  agency,
  applicant: { kind: 'INDIVIDUAL', name, identityNumber: '999190004321' },
  contact: { phone: '0900000777' },
  delivery: { method: 'COUNTER' },
  form: exampleForm(code),
});

/** Another officer sits down at the same machine. */
export async function changeOfficer(page: Page, persona: string, path: string) {
  await logout(page);
  await page.goto(path);
  await page
    .getByRole('button', { name: /^Đăng nhập/ })
    .first()
    .click();
  await page.locator(`form:has(input[value="demo|${persona}"]) button`).click();
  await expect(page.getByRole('button', { name: 'Đăng xuất' })).toBeVisible();
}

/** Opens the dialog of an action. */
export async function choose(page: Page, button: string) {
  await page
    .getByRole('region', { name: 'Việc có thể làm' })
    .getByRole('button', { name: button, exact: true })
    .click();
  await expect(page.getByRole('dialog')).toBeVisible();
  return page.getByRole('dialog');
}

/** Confirms the open dialog and reads what the page says about it. */
export async function confirm(page: Page, button: string, news: string | RegExp) {
  await page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: news })).toBeFocused();
}
