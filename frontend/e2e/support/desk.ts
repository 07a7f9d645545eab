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

/** A PDF of two pages, each with a word on it. */
export function book(name: string) {
  const content = (text: string) => `BT /F1 24 Tf 40 120 Td (${text}) Tj ET`;
  const page = (n: number, at: number) => {
    const text = content(`Page ${n}`);
    return (
      `${at} 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents ${at + 1} 0 R` +
      `/Resources<</Font<</F1 3 0 R>>>>>>endobj\n` +
      `${at + 1} 0 obj<</Length ${text.length}>>stream\n${text}\nendstream endobj\n`
    );
  };
  const body =
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[4 0 R 6 0 R]/Count 2>>endobj\n' +
    `3 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n${page(1, 4)}${page(2, 6)}` +
    'trailer<</Root 1 0 R>>\n%%EOF\n';
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(body) };
}
