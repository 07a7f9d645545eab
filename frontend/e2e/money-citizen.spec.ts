import { login } from './support/login.ts';
import { atGateway, auditBoth, filedDossier, owingDossier, signInAgain, simulator } from './support/money.ts';
import { expect, test } from './support/test.ts';

test('a citizen declines, pays, comes back before the bank has spoken, and has a receipt', async ({
  page,
  request,
}) => {
  test.setTimeout(180_000);
  const { id } = await owingDossier(request, 'citizen-2');
  await login(page, 'citizen-2', `/ho-so/${id}`);
  await expect(page.getByText('100.000 đồng').first()).toBeVisible();
  await auditBoth(page, 'money-dossier');
  await page.getByRole('link', { name: 'Khoản phải nộp' }).click();
  await expect(page.getByRole('heading', { name: 'Chưa nộp' })).toBeVisible();
  await auditBoth(page, 'money-obligations');
  await page
    .getByRole('link', { name: /^Nộp tiền/ })
    .and(page.locator(`[href*="${id}"]`))
    .click();
  await expect(page.getByRole('radio')).toHaveCount(3);
  await page.getByRole('button', { name: /^Trả/ }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Chọn một cách nộp' })).toBeFocused();
  await auditBoth(page, 'money-pay-fault');

  await page.getByRole('radio', { name: /VNPAY/ }).check();
  await page.getByRole('button', { name: 'Trả 100.000 đồng' }).click();
  await atGateway(page, 'Không thanh toán', 'money-gateway');
  expect(new URL(page.url()).search, 'what the gateway wrote into the address is gone').toBe('');
  await auditBoth(page, 'money-back');
  await signInAgain(page, 'citizen-2');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chưa trả được tiền');
  await auditBoth(page, 'money-failed');

  await page.getByRole('link', { name: 'Nộp lại' }).click();
  await page.getByRole('radio', { name: /VNPAY/ }).check();
  await page.getByRole('button', { name: 'Trả 100.000 đồng' }).click();
  await atGateway(page, 'Thanh toán, mất tin báo');
  // Whatever an address says, only the server's word counts.
  await page.goto(`${new URL(page.url()).pathname}?vnp_ResponseCode=00&vnp_TransactionStatus=00`);
  await signInAgain(page, 'citizen-2');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đang chờ xác nhận');
  await auditBoth(page, 'money-waiting');
  await simulator.callBack(request, (await page.locator('dd.num').first().textContent()) ?? '');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đã nhận tiền', { timeout: 30_000 });
  const receipt = page.getByRole('link', { name: /^Biên lai số/ });
  await expect(receipt).toBeVisible({ timeout: 30_000 });
  await auditBoth(page, 'money-paid');

  await receipt.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Biên lai thu tiền');
  await expect(page.getByText('Một trăm nghìn đồng')).toBeVisible();
  await expect(page.getByRole('img', { name: 'Mã QR kiểm tra biên lai' })).toBeVisible();
  await auditBoth(page, 'money-receipt');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải bản PDF' }).click();
  expect((await download).suggestedFilename()).toMatch(/^bien-lai-\d{7}\.pdf$/);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Tải bản PDF' })).toBeHidden();
  await auditBoth(page, 'money-receipt-print');
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('link', { name: 'Trang kiểm tra công khai' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Biên lai này có thật và đang có hiệu lực');
  await expect(page.getByRole('main').getByText('Trần Văn')).toHaveCount(0);
  await auditBoth(page, 'money-check');
});

test('what it would cost is told before; a dossier without a fee never shows a way to pay', async ({
  page,
  request,
}) => {
  const free = await filedDossier(request, 'citizen-3', '2.000908');
  await login(page, 'citizen-3', '/thu-tuc/2.000815');
  await page.getByText('Tính thử số tiền phải nộp').click();
  await page.getByRole('radio', { name: 'Trực tiếp' }).check();
  await page.getByLabel('Số trang của một bản').fill('0');
  await page.getByRole('button', { name: 'Tính thử' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'từ 1 đến 10.000' })).toBeFocused();
  await page.getByLabel('Số trang của một bản').fill('4');
  await page.getByRole('button', { name: 'Tính thử' }).click();
  await expect(page.getByText('6.000 đồng').first()).toBeVisible();
  await auditBoth(page, 'money-estimate');
  await page.getByRole('link', { name: 'Hồ sơ của tôi' }).click();
  await page
    .getByRole('link')
    .and(page.locator(`[href*="${free}"]`))
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Nộp tiền/ })).toHaveCount(0);
  await page.goto(`/thanh-toan/ho-so/${free}`);
  await page
    .getByRole('button', { name: /^Đăng nhập/ })
    .first()
    .click();
  await page.locator('form:has(input[value="demo|citizen-3"]) button').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hồ sơ này không phải nộp tiền');
  await expect(page.getByRole('radio')).toHaveCount(0);
  await auditBoth(page, 'money-free');
});
