import { audit } from './support/audit.ts';
import { filing } from './support/filing.ts';
import { login } from './support/login.ts';
import { expect, test } from './support/test.ts';

/** The office's local time so many days ago, as a datetime-local box takes it. */
const local = (daysAgo: number) =>
  new Date(Date.now() + 7 * 3_600_000 - daysAgo * 86_400_000).toISOString().slice(0, 16);

test('an administrator records a publication decision, reads why it is due, and says it is done', async ({
  page,
}, info) => {
  const number = `${info.project.name}-${Date.now()}/QĐ-UBND`;
  await login(page, 'agency-admin', '/can-bo/quyet-dinh-cong-bo');
  await filing.heading(page, 'Quyết định công bố');
  await expect(page.getByRole('link', { name: 'Quyết định công bố' })).toBeVisible();

  await page.getByRole('button', { name: 'Ghi nhận quyết định' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Ghi nhận' }).click();
  await expect(dialog.getByText('Ghi ít nhất một mã thủ tục.')).toBeVisible();
  await audit(page, 'publication-faults');
  await dialog.getByLabel('Số quyết định').fill(number);
  await dialog.getByLabel('Cơ quan, người ký').fill('Chủ tịch Ủy ban nhân dân tỉnh Tây Ninh');
  await dialog.getByLabel('Ký ngày').fill(local(20).slice(0, 10));
  await dialog.getByLabel('Nhận lúc').fill(local(19));
  await dialog.getByLabel(/Thủ tục mới/).fill('1.001193, 1.000894');
  await dialog.getByLabel(/Thủ tục bãi bỏ/).fill('2.000908');
  await dialog.getByRole('button', { name: 'Ghi nhận' }).click();
  await expect(dialog).toHaveCount(0);

  const item = page.getByRole('listitem').filter({ hasText: number });
  await expect(item.getByText('Quá hạn')).toBeVisible();
  await item.getByText('Vì sao là thời điểm này?').click();
  await expect(item.getByRole('table', { name: /Từng ngày/ })).toBeVisible();
  await expect(item.getByText(/5144\/2022/)).toBeVisible();
  await audit(page, 'publication-open');

  await item.getByRole('button', { name: /Xác nhận đã cập nhật danh mục/ }).click();
  await dialog.getByLabel(/Đã làm gì/).fill('Đã nhập phiên bản 2 của hai thủ tục');
  await audit(page, 'publication-complete');
  await dialog.getByRole('button', { name: 'Xác nhận' }).click();
  await expect(item).toHaveCount(0);
  await page.getByRole('link', { name: 'Đã cập nhật' }).click();
  await expect(item.getByText('Cập nhật trễ hạn')).toBeVisible();
  await audit(page, 'publication-done');
});
