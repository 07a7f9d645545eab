import { writeFileSync } from 'node:fs';
import { asPersona } from './support/api.ts';
import { audit } from './support/audit.ts';
import { login } from './support/login.ts';
import { expect, test } from './support/test.ts';

const WHY = 'Vì sao là thời điểm này?';

test('anybody reads why an answer would be due then', async ({ page }) => {
  await page.goto('/thu-tuc/1.001193');
  await page.getByText(WHY).click();
  const days = page.getByRole('table', { name: /Từng ngày/ });
  await expect(days).toBeVisible();
  await expect(page.getByText(/H53\.DEMO\/\d/)).toBeVisible();
  await expect(days.getByRole('rowheader').first()).toBeVisible();
  await audit(page, 'clock-procedure');
});

test('the working is printed alone, on one sheet', async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.print = () => undefined;
  });
  await page.goto('/thu-tuc/1.001612');
  await page.getByText(WHY).click();
  await page.getByRole('button', { name: 'In phần giải thích này' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Giải thích thời hạn');
  await expect(page.getByRole('table', { name: /Từng ngày/ })).toHaveCount(1);
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await audit(page, 'clock-print');
  const sheet = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  if (process.env.E2E_SHOTS)
    writeFileSync(`${process.env.E2E_SHOTS}/clock-print-${page.viewportSize()?.width}.pdf`, sheet);
  expect(sheet.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('who filed a dossier and who works on it read the same working', async ({ page, request }) => {
  const citizen = await asPersona(request, 'citizen-1');
  const { items } = await citizen.get('/dossiers?limit=100');
  const accepted = items.find((item: { dossierCode?: string }) => item.dossierCode);
  const { items: clocks } = await citizen.get(`/dossiers/${accepted.id}/clocks`);
  const settlement = clocks.find((clock: { kind: string }) => clock.kind === 'SETTLEMENT');

  await login(page, 'citizen-1', `/ho-so/${accepted.id}`);
  await page.getByText(WHY).click();
  await expect(page.getByText(settlement.sentence.vi)).toBeVisible();
  await expect(page.getByRole('table', { name: /Từng ngày/ })).toBeVisible();
  await audit(page, 'clock-dossier');
});
