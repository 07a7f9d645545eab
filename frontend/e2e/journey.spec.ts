import { asPersona } from './support/api.ts';
import { audit } from './support/audit.ts';
import { pdf, png } from './support/files.ts';
import { filing } from './support/filing.ts';
import { login } from './support/login.ts';
import { act, atDesk, expectPublicState } from './support/officer.ts';
import { expect, test } from './support/test.ts';

/** The whole life of a dossier, at every desk, while anyone with the QR link watches. */
test('from filing to closing, over every desk', async ({ page, browser, request }) => {
  test.setTimeout(360_000);
  await login(page, 'citizen-2', '/thu-tuc/1.001612');
  await filing.start(page);
  await filing.fillHouseholdBusiness(page, 'Tạp hoá Cô Ba');
  await page.getByRole('link', { name: 'Đính kèm giấy tờ' }).click();
  await filing.attach(page, /Giấy tờ pháp lý của chủ hộ/, pdf('căn cước.pdf'));
  await filing.next(page);
  await filing.deliver(page, 'Đến nhận tại Bộ phận Một cửa');
  await filing.check(page);
  await filing.submit(page);
  await audit(page, 'journey-done');
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const citizen = await asPersona(request, 'citizen-2');
  const token: string = (await citizen.get(`/dossiers/${id}`)).statusToken;

  const anyone = await (
    await browser.newContext({ viewport: page.viewportSize(), baseURL: new URL(page.url()).origin })
  ).newPage();
  await expectPublicState(anyone, token, 'Đã nộp, chờ tiếp nhận', 'submitted');

  await atDesk(browser, page, 'intake-officer', id, async (desk) => {
    await audit(desk, 'journey-workbench-intake');
    await act(desk, 'Yêu cầu bổ sung', 'Gửi yêu cầu', async () => {
      await desk.getByRole('checkbox', { name: /Giấy tờ pháp lý của chủ hộ/ }).check();
      await desk.getByRole('textbox', { name: /Cần sửa gì ở “Giấy tờ pháp lý/ }).fill('Chụp lại cả hai mặt');
      await desk.getByRole('textbox', { name: 'Lý do chung' }).fill('Căn cước chụp mờ, chưa đọc được số.');
      await audit(desk, 'journey-supplement-dialog');
      await desk.getByRole('button', { name: 'Xem người nộp sẽ đọc gì' }).click();
      await expect(desk.getByText('Chụp lại cả hai mặt')).toBeVisible();
    });
    await expect(desk.getByText('Đã gửi yêu cầu bổ sung.').first()).toBeVisible();
  });
  await expectPublicState(anyone, token, 'Cần bổ sung', 'supplement');

  await page.getByRole('link', { name: 'Hồ sơ của tôi' }).click();
  await page
    .getByRole('link', { name: /^Bổ sung ngay/ })
    .and(page.locator(`[href*="${id}"]`))
    .click();
  await filing.attach(page, /Giấy tờ pháp lý của chủ hộ/, png('căn cước rõ.png'));
  await page.getByRole('button', { name: 'Gửi bổ sung' }).click();
  await expect(page.getByText('Đã nộp, chờ tiếp nhận')).toBeVisible();
  await expectPublicState(anyone, token, 'Đã nộp, chờ tiếp nhận', 'answered');

  await atDesk(browser, page, 'intake-officer', id, async (desk) => {
    await act(desk, 'Tiếp nhận', 'Tiếp nhận');
    await expect(desk.getByText(/Mã hồ sơ: H53\.DEMO/).first()).toBeVisible();
  });
  await expectPublicState(anyone, token, 'Chờ nộp phí, lệ phí', 'payment');
  await atDesk(browser, page, 'intake-officer', id, async (desk) => {
    await audit(desk, 'journey-dues');
    await act(desk, 'Hủy khoản phải nộp', 'Hủy khoản phải nộp', async () => {
      await desk.getByRole('textbox', { name: /Lý do/ }).fill('Được miễn theo nghị quyết của Hội đồng nhân dân tỉnh');
    });
  });
  await expectPublicState(anyone, token, 'Đã tiếp nhận', 'accepted');

  for (const [persona, step] of [
    ['intake-officer', 'examine'],
    ['case-officer-1', 'review'],
    ['unit-head', 'sign'],
  ] as const) {
    await atDesk(browser, page, persona, id, async (desk) => {
      await audit(desk, `journey-workbench-${persona}`);
      await act(desk, 'Chuyển bước', 'Chuyển bước');
    });
    await expectPublicState(anyone, token, 'Đang giải quyết', step);
  }

  await atDesk(browser, page, 'signatory', id, async (desk) => {
    await act(desk, 'Ký kết quả', 'Ký kết quả', async () => {
      await desk.getByRole('radio', { name: 'Đồng ý giải quyết' }).check();
      await desk.getByRole('textbox', { name: /Nội dung kết luận/ }).fill('Cấp Giấy chứng nhận đăng ký hộ kinh doanh');
      await audit(desk, 'journey-decide-dialog');
    });
  });
  await expectPublicState(anyone, token, 'Đã có kết quả', 'decided');

  await atDesk(browser, page, 'intake-officer', id, async (desk) => {
    await act(desk, 'Trả kết quả', 'Trả kết quả', async () => {
      await desk.getByRole('radio', { name: /Đến nhận tại/ }).check();
      await desk.getByRole('textbox', { name: /Người nhận kết quả/ }).fill('Trần Văn Bảy');
    });
    await act(desk, 'Kết thúc hồ sơ', 'Kết thúc hồ sơ');
  });
  await expectPublicState(anyone, token, 'Đã kết thúc', 'closed');
  await anyone.context().close();
});
