import type { Page } from '@playwright/test';
import { asPersona } from './support/api.ts';
import { changeOfficer } from './support/desk.ts';
import { login } from './support/login.ts';
import { auditBoth, owingDossier, simulator } from './support/money.ts';
import { expect, test } from './support/test.ts';

// One cashier, one drawer, one bank account: one after the other.
test.describe.configure({ mode: 'default' });

const amountIn = async (page: Page, label: string) => {
  const text = await page.locator('.sum-list div', { hasText: label }).locator('dd').textContent();
  return Number(text?.replace(/\D/g, ''));
};

/** Opens a shift; a day that was interrupted goes on with its drawer. */
async function openDrawer(page: Page) {
  await expect(page.getByRole('heading', { name: /^(Mở ca thu|Ca của tôi)$/ })).toBeVisible();
  const open = page.getByRole('button', { name: 'Mở ca' });
  if (await open.isVisible()) {
    await auditBoth(page, 'money-shift-open');
    await open.click();
    await expect(page.getByRole('alert').filter({ hasText: 'Ghi số tiền có sẵn' })).toBeFocused();
    await page.getByLabel('Tiền có sẵn trong ngăn kéo').fill('500.000');
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { name: 'Ca của tôi' })).toBeVisible();
}

test('the cashier’s day: open, collect, print, close; an accountant looks it over', async ({ page, request }) => {
  test.setTimeout(150_000);
  const { code } = await owingDossier(request, 'citizen-1');
  await login(page, 'cashier', '/can-bo/thu-ngan');
  await openDrawer(page);
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');
  const collect = page.getByRole('button', { name: /^Thu 100\.000 đồng/ });
  await expect(collect).toBeVisible();
  await auditBoth(page, 'money-owed');
  await collect.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Tiền mặt' }).check();
  await dialog.getByLabel('Người nộp đưa').fill('50.000');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert').filter({ hasText: 'không ít hơn' })).toBeFocused();
  await dialog.getByLabel('Người nộp đưa').fill('200.000');
  await expect(dialog.getByText('Trả lại: 100.000 đồng')).toBeVisible();
  await auditBoth(page, 'money-collect');
  await dialog.getByRole('button', { name: 'Xác nhận đã thu' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Trả lại người nộp 100.000 đồng' })).toBeFocused();
  await auditBoth(page, 'money-collected');
  await page.getByRole('link', { name: /^Xem và in biên lai/ }).click();
  await expect(page.getByText(code).first()).toBeVisible();
  await auditBoth(page, 'money-counter-receipt');
  await page.getByRole('button', { name: 'Huỷ biên lai' }).click();
  await dialog.getByLabel('Lý do').fill('Thử huỷ khi tiền còn giữ');
  await dialog.getByRole('button', { name: 'Huỷ biên lai' }).click();
  await expect(dialog.getByText('Chưa huỷ được biên lai này')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Đề nghị hoàn tiền' }).click();
  await dialog.getByLabel('Số tiền hoàn (đồng)').fill('100.001');
  await dialog.getByLabel('Lý do').fill('Được giảm một phần lệ phí');
  await dialog.getByRole('button', { name: 'Gửi đề nghị' }).click();
  await expect(dialog.getByText('Không được quá 100.000 đồng')).toBeVisible();
  await auditBoth(page, 'money-refund-ask');
  await dialog.getByLabel('Số tiền hoàn (đồng)').fill('20.000');
  await dialog.getByRole('button', { name: 'Gửi đề nghị' }).click();
  await expect(page.getByText('một phần của 100.000 đồng đã nộp')).toBeVisible();
  await page.goBack();
  await expect(page.getByText(code).first()).toBeVisible();

  await page.goBack();
  await page.getByRole('link', { name: 'Đóng ca' }).click();
  await page.getByLabel('Số tờ 500.000 đồng').fill('một');
  await page.getByRole('button', { name: 'Đóng ca' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'phải là số không âm' })).toBeFocused();
  const expected = await amountIn(page, 'Phải có');
  await page.getByLabel('Số tờ 500.000 đồng').fill('');
  await page.getByLabel('Số tờ 100.000 đồng').fill(String(expected / 100_000));
  await expect(page.getByText('Khớp')).toBeVisible();
  await auditBoth(page, 'money-close');
  await page.getByRole('button', { name: 'Đóng ca' }).click();
  await dialog.getByRole('button', { name: 'Đóng ca' }).click();
  await expect(page.getByText('Đã đóng, chờ xem lại')).toBeVisible();
  await auditBoth(page, 'money-shift');

  await changeOfficer(page, 'accountant', '/can-bo/ca-thu?state=CLOSED');
  await auditBoth(page, 'money-shifts');
  await page.getByRole('table').getByRole('link').first().click();
  await page.getByRole('button', { name: 'Xác nhận đã xem lại' }).click();
  await expect(page.getByText('Đã xem lại').first()).toBeVisible();
  await expect(page.getByText(/^NT\d{12} /)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await auditBoth(page, 'money-shift-print');
});

test('the accountant lays the bank’s statement beside the books', async ({ page, request }) => {
  test.setTimeout(150_000);
  const citizen = await asPersona(request, 'citizen-3');
  const paid = await owingDossier(request, 'citizen-3');
  const { items } = await citizen.get(`/dossiers/${paid.id}/obligations`);
  const order = await citizen.post('/payment-orders', { obligations: [items[0].id], way: 'VIETQR' });
  await simulator.transfer(request, order.vietQr.account, order.amount, order.vietQr.purpose);
  const unclear = await owingDossier(request, 'citizen-3');
  const reference = await simulator.transfer(request, order.vietQr.account, 100_000, 'nop le phi ho kinh doanh');
  const lost = await simulator.transfer(request, order.vietQr.account, 30_000, 'chuyen nham');

  await login(page, 'accountant', '/can-bo/doi-soat/sao-ke');
  const bank = page.locator('form', { has: page.getByLabel('Sao kê ngân hàng') });
  await bank.getByRole('button', { name: 'Nhập tệp' }).click();
  await expect(bank.getByText('Chọn tệp')).toBeVisible();
  const broken = { name: 'hong.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\n1,2\n') };
  await page.getByLabel('Sao kê ngân hàng').setInputFiles(broken);
  await bank.getByRole('button', { name: 'Nhập tệp' }).click();
  await expect(bank.getByRole('listitem').first()).toBeVisible();
  await auditBoth(page, 'money-import-faults');
  await page.getByLabel('Sao kê ngân hàng').setInputFiles(await simulator.file(request, 'statement.csv'));
  await bank.getByRole('button', { name: 'Nhập tệp' }).click();
  await expect(bank.getByText(/^Đã nhập \d+ dòng/)).toBeVisible();
  await auditBoth(page, 'money-statements');
  await page.getByRole('table').getByRole('link').first().click();
  await expect(page.getByRole('row', { name: new RegExp(order.number) })).toContainText('Đã khớp');
  await page.getByRole('button', { name: `Ghép tay giao dịch ${reference}` }).click();
  const dialog = page.getByRole('dialog');
  const desks = page.getByRole('navigation', { name: 'Các bàn làm việc với tiền' });
  await dialog.getByLabel('Số lệnh thanh toán hoặc mã hồ sơ').fill(unclear.code);
  await dialog.getByLabel('Vì sao là lệnh này').fill('Người nộp mang phiếu chuyển tiền đến quầy');
  await auditBoth(page, 'money-match');
  await dialog.getByRole('button', { name: 'Ghép và ghi nhận' }).click();
  await expect(page.getByRole('row', { name: new RegExp(reference) })).toContainText('Đã khớp');
  await auditBoth(page, 'money-statement');
  expect((await citizen.get(`/dossiers/${unclear.id}/obligations`)).items[0].state).toBe('PAID');

  await page.getByRole('link', { name: 'Sao kê và tệp của cổng' }).click();
  await desks.getByRole('link', { name: 'Chênh lệch' }).click();
  await expect(page.getByRole('table')).toBeVisible();
  await auditBoth(page, 'money-differences');
  await page
    .getByRole('row', { name: /\b30\.000/ })
    .getByRole('link')
    .first()
    .click();
  await expect(page.getByText(lost)).toBeVisible();
  await page.getByRole('button', { name: 'Nhận việc này' }).click();
  await page.getByRole('button', { name: 'Giải quyết' }).click();
  await dialog.getByRole('radio', { name: 'Không phải chênh lệch' }).check();
  await dialog.getByLabel('Giải thích').fill('Tiền chuyển nhầm, không phải phí');
  await auditBoth(page, 'money-resolve');
  await dialog.getByRole('button', { name: 'Ghi cách giải quyết' }).click();
  await expect(page.getByText('Đã giải quyết').first()).toBeVisible();
  await auditBoth(page, 'money-difference');

  await page.getByRole('link', { name: 'Chênh lệch' }).first().click();
  for (const [tab, name] of [
    ['Đối soát', 'money-summary'],
    ['Hoàn tiền', 'money-refunds'],
    ['Biên lai', 'money-register'],
  ] as const) {
    await desks.getByRole('link', { name: tab }).click();
    await expect(desks.getByRole('link', { name: tab })).toHaveAttribute('aria-current', 'page');
    await auditBoth(page, name);
  }
});

test('what the post has collected is handed over and counted', async ({ page, request }) => {
  const { code } = await owingDossier(request, 'citizen-1');
  await login(page, 'postal-agent', '/can-bo/thu-ho');
  await page.getByRole('searchbox').fill(code);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Thu 100\.000 đồng/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Xác nhận đã thu' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Đã thu tiền' })).toBeFocused();
  await page
    .getByRole('button', { name: /^Bàn giao cho quầy thu/ })
    .first()
    .click();
  await auditBoth(page, 'money-handover');
  await dialog.getByRole('button', { name: 'Bàn giao cho quầy thu' }).click();
  await expect(page.getByText('Đã báo quầy thu, chờ đếm.').first()).toBeVisible();
  await auditBoth(page, 'money-postal');

  await changeOfficer(page, 'cashier', '/can-bo/thu-ngan');
  await openDrawer(page);
  const desks = page.getByRole('navigation', { name: 'Các bàn làm việc với tiền' });
  await desks.getByRole('link', { name: 'Thu hộ bưu chính' }).click();
  await page
    .getByRole('button', { name: /^Đếm và nhận tiền của/ })
    .first()
    .click();
  await dialog.getByLabel('Đếm được').fill('90.000');
  await expect(dialog.getByLabel('Giải thích')).toBeVisible();
  await auditBoth(page, 'money-count-handover');
  await dialog.getByLabel('Đếm được').fill('100.000');
  await dialog.getByRole('button', { name: 'Đếm và nhận' }).click();
  await expect(page.getByText('Quầy thu đã nhận').first()).toBeVisible();
});
