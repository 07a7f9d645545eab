import { asPersona } from './support/api.ts';
import { audit } from './support/audit.ts';
import { pdf } from './support/files.ts';
import { filing } from './support/filing.ts';
import { login } from './support/login.ts';
import { expect, test } from './support/test.ts';

test('a citizen answers a supplement request, and only that', async ({ page, request }) => {
  await login(page, 'citizen-1', '/thu-tuc/1.001612');
  await filing.start(page);
  await filing.fillHouseholdBusiness(page, 'Quán cơm Bảy Lành');
  await page.getByRole('link', { name: 'Đính kèm giấy tờ' }).click();
  await filing.attach(page, /Giấy tờ pháp lý của chủ hộ/, pdf('mờ.pdf'));
  await filing.next(page);
  await filing.deliver(page, 'Nhận bản điện tử trên cổng này');
  await filing.check(page);
  await filing.submit(page);
  const id = new URL(page.url()).pathname.split('/').at(-1);

  const officer = await asPersona(request, 'intake-officer');
  await officer.post(`/dossiers/${id}/supplement-requests`, {
    reason: 'Thẻ căn cước chụp mờ; tên hộ kinh doanh trùng với hộ đã đăng ký.',
    fields: [{ name: 'businessName', message: 'Tên này đã có hộ khác dùng' }],
    papers: [{ name: 'GIAY-TO-CHU-HO', message: 'Chụp lại cả hai mặt, đọc được số' }],
  });

  await page.getByRole('link', { name: 'Hồ sơ của tôi' }).click();
  await page
    .getByRole('link', { name: /^Bổ sung ngay/ })
    .and(page.locator(`[href*="${id}"]`))
    .click();
  await filing.heading(page, 'Bổ sung hồ sơ');
  await expect(page.getByText('Tên này đã có hộ khác dùng')).toBeVisible();
  await expect(page.getByRole('textbox', { name: /Tên hộ kinh doanh/ })).toBeVisible();
  await expect(page.getByRole('textbox', { name: /Địa chỉ trụ sở/ })).toHaveCount(0);
  await audit(page, 'supplement');
  await page.getByRole('button', { name: 'Gửi bổ sung' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Có thông tin cần sửa' })).toBeFocused();
  await page.getByLabel(/Tên hộ kinh doanh/).fill('Quán cơm Bảy Lành Gò Dầu');
  await filing.attach(page, /Giấy tờ pháp lý của chủ hộ/, pdf('rõ.pdf'));
  await page.getByRole('button', { name: 'Gửi bổ sung' }).click();
  await expect(page.getByText('Đã nộp, chờ tiếp nhận')).toBeVisible();
  await page.getByText('Lịch sử').click();
  await expect(page.getByText('Trả lời yêu cầu bổ sung')).toBeVisible();
  await audit(page, 'dossier-answered');

  await page.getByRole('button', { name: 'Rút hồ sơ' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Rút hồ sơ' }).click();
  await expect(dialog.getByText('Nêu lý do rút hồ sơ')).toBeVisible();
  await audit(page, 'withdraw');
  await dialog.getByRole('textbox').fill('Tôi chưa mở quán nữa');
  await dialog.getByRole('button', { name: 'Rút hồ sơ' }).click();
  await expect(page.getByText('Đã rút', { exact: true })).toBeVisible();
});
