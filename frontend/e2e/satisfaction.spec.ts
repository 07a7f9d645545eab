import { asPersona } from './support/api.ts';
import { audit } from './support/audit.ts';
import { walkIn } from './support/desk.ts';
import { filing } from './support/filing.ts';
import { login } from './support/login.ts';
import { expect, test } from './support/test.ts';

/** A refused dossier: there is something to rate. */
async function refused(request: Parameters<typeof asPersona>[0]) {
  const counter = await asPersona(request, 'intake-officer');
  const { id } = await counter.post('/counter-dossiers', walkIn('2.000908', 'H53.DEMO.10.51', 'Nguyễn Đánh Giá'));
  const receipt = await counter.post(`/dossiers/${id}/refusal`, {
    reason: 'Không thuộc thẩm quyền',
    legalBasis: 'Điều 17',
  });
  return receipt as { statusToken: string; filingReference: string };
}

test('one tap rates, once; more is optional', async ({ page, request }) => {
  const { statusToken } = await refused(request);
  await page.goto(`/h/${statusToken}`);
  await page.getByRole('link', { name: 'Bạn được phục vụ thế nào?' }).click();
  await filing.heading(page, 'Bạn được phục vụ thế nào?');
  await audit(page, 'rate');
  await page.getByRole('button', { name: 'Hài lòng', exact: true }).click();
  await expect(page.getByText('Cảm ơn bạn đã đánh giá.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Hài lòng', exact: true })).toHaveCount(0);
  await page.getByText('Trả lời thêm (không bắt buộc)').click();
  await audit(page, 'rate-more');
  await page.getByRole('radio', { name: 'Rất tận tình' }).check();
  await page.getByRole('button', { name: 'Gửi câu trả lời' }).click();
  await expect(page.getByText('Đã nhận câu trả lời thêm của bạn.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Lần này đã được đánh giá.')).toBeVisible();
});

test('the page at the counter takes a scan and goes back by itself', async ({ page, request }) => {
  const { statusToken } = await refused(request);
  await page.clock.install();
  await page.goto('/quay/danh-gia');
  await filing.heading(page, 'Đánh giá tại quầy');
  await audit(page, 'kiosk-start');
  await page.getByLabel('Mã QR hoặc mã nộp hồ sơ').fill(`http://localhost/h/${statusToken}`);
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await expect(page.getByRole('button', { name: 'Rất hài lòng' })).toBeVisible();
  await audit(page, 'kiosk-faces');
  await page.getByRole('button', { name: 'Rất hài lòng' }).click();
  await expect(page.getByText('Cảm ơn bạn đã đánh giá.')).toBeVisible();
  await page.clock.fastForward(10_000);
  await expect(page.getByLabel('Mã QR hoặc mã nộp hồ sơ')).toBeVisible();
});

test('results are public by agency, and an inspector sees officers', async ({ page }) => {
  await page.goto('/hai-long');
  await filing.heading(page, 'Mức độ hài lòng theo cơ quan');
  await expect(page.getByText('Quá ít đánh giá').first()).toBeVisible();
  await audit(page, 'satisfaction');
  await login(page, 'inspector', '/can-bo/hai-long');
  await filing.heading(page, 'Mức độ hài lòng theo cán bộ');
  await expect(page.getByRole('row', { name: /Võ Thị Thu Hà/ }).first()).toBeVisible();
  await audit(page, 'satisfaction-officers');
});
