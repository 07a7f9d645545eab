import { asPersona } from './support/api.ts';
import { audit } from './support/audit.ts';
import { walkIn } from './support/desk.ts';
import { login } from './support/login.ts';
import { expect, test } from './support/test.ts';

const RECORD_COPY = '2.000908';
const COMMUNE = 'H53.DEMO.10.51';

test('an officer reads and downloads the receipt and prints the tracking book', async ({ page, request }) => {
  const counter = await asPersona(request, 'intake-officer');
  const { id } = await counter.post('/counter-dossiers', walkIn(RECORD_COPY, COMMUNE, `Lê Thử ${crypto.randomUUID()}`));
  const { dossierCode } = await counter.post(`/dossiers/${id}/acceptance`, {});
  await login(page, 'intake-officer', `/can-bo/ho-so/${id}`);
  const forms = page.getByRole('region', { name: 'Giấy tờ theo mẫu' });
  await expect(forms.getByText('Mẫu 01 – Giấy tiếp nhận hồ sơ và hẹn trả kết quả')).toBeVisible();
  await expect(forms.getByText('Mẫu 05 – Phiếu kiểm soát quá trình giải quyết hồ sơ')).toBeVisible();
  await forms.getByRole('button', { name: 'Xem Giấy tiếp nhận' }).click();
  const viewer = page.getByRole('region', { name: /^Xem tệp Giấy tiếp nhận/ });
  await viewer.getByText('Chữ trong trang').click();
  await expect(viewer.getByText(String(dossierCode)).first()).toBeVisible();
  await audit(page, 'work-forms');
  const saved = page.waitForEvent('download');
  await forms.getByRole('button', { name: 'Tải về để in Giấy tiếp nhận' }).click();
  expect((await saved).suggestedFilename()).toBe('Giấy tiếp nhận hồ sơ và hẹn trả kết quả.pdf');

  await page.getByRole('link', { name: 'Sổ theo dõi' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sổ theo dõi hồ sơ' })).toBeVisible();
  await page.getByRole('button', { name: 'Tải sổ' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Chọn đơn vị, ngày đầu và ngày cuối' })).toBeVisible();
  await page.getByLabel('Đơn vị').selectOption(`${COMMUNE}.00`);
  await audit(page, 'tracking-book');
  const book = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải sổ' }).click();
  expect((await book).suggestedFilename()).toMatch(/^so-theo-doi-.*\.pdf$/);
});

test('an administrator changes a template, sees its fault by line and its preview', async ({ page }) => {
  await login(page, 'agency-admin', '/can-bo/mau-giay-to');
  await page.getByLabel('Đơn vị').selectOption('H53.DEMO.10.55');
  await page.getByLabel('Giấy tờ', { exact: true }).selectOption('REFUSAL');
  const source = page.getByLabel('Nội dung mẫu');
  await source.fill('{#include head /}\n<h1>{form.title}</h1>\n<p>{nosuch}</p>');
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Dòng 3' })).toBeVisible();
  await source.fill('{#include head /}\n<h1>{form.title}</h1>\n<p>Lý do: {reason}</p>\n{#include signatures /}');
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await expect(page.getByRole('img', { name: /^xem-truoc\.pdf/ })).toBeVisible();
  await audit(page, 'form-template');
  await page.getByLabel('Lý do sửa').fill('Rút gọn phiếu từ chối');
  await page.getByRole('button', { name: 'Lưu và dùng từ bây giờ' }).click();
  await expect(page.getByText(/^Đã lưu\. Từ bây giờ in theo REFUSAL\/H53\.DEMO\.10\.55\/\d+\.$/)).toBeVisible();
});

test('anybody gets the blank form of a procedure', async ({ page }) => {
  await page.goto('/thu-tuc/1.001193');
  const saved = page.waitForEvent('download');
  await page.getByRole('link', { name: /^Tải biểu mẫu để trống/ }).click();
  expect((await saved).suggestedFilename()).toBe('bieu-mau-1.001193.pdf');
});
