import { audit } from './support/audit.ts';
import { pdf, png } from './support/files.ts';
import { filing, fillDate } from './support/filing.ts';
import { login } from './support/login.ts';
import { expect, test } from './support/test.ts';

const HOUSEHOLD = '/thu-tuc/1.001612';

test('a citizen finds a procedure, files it and follows it', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('combobox', { name: 'Bạn cần tìm gì?' }).fill('dang ki ho kinh doanh');
  await page.keyboard.press('Enter');
  await filing.heading(page, 'Tìm kiếm');
  await page.getByRole('link', { name: 'Đăng ký thành lập hộ kinh doanh' }).first().click();
  await filing.heading(page, 'Đăng ký thành lập hộ kinh doanh');
  await expect(page.getByRole('heading', { level: 2, name: 'Căn cứ pháp lý' })).toBeVisible();
  await expect(page.locator('.parts h2')).toHaveCount(12);
  await page.getByRole('link', { name: 'Nộp hồ sơ trực tuyến' }).click();
  await filing.heading(page, 'Đăng nhập để tiếp tục');
  await audit(page, 'login');
  await login(page, 'citizen-1', page.url());
  await filing.heading(page, 'Trước khi bắt đầu');
  await audit(page, 'filing-start');
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await expect(page.getByRole('link', { name: 'Điền tờ khai' })).toBeVisible();
  await audit(page, 'filing-tasks-empty');

  await filing.fillHouseholdBusiness(page, 'Tạp hoá Út Hoa');
  await expect(page.getByText(/Đã lưu lúc/)).toBeVisible();
  await page.getByRole('link', { name: 'Đính kèm giấy tờ' }).click();
  await filing.attach(page, /Giấy tờ pháp lý của chủ hộ/, pdf('thẻ căn cước.pdf'), png('mặt sau.png'));
  await expect(page.getByRole('img', { name: /Xem trước: mặt sau.png/ })).toBeVisible();
  await audit(page, 'filing-papers');
  await filing.next(page);
  await filing.deliver(page, 'Đến nhận tại Bộ phận Một cửa');
  await audit(page, 'filing-tasks-done');
  await filing.check(page);
  await audit(page, 'filing-check');

  // "Sửa" leads to the field and back to this page.
  await page.getByRole('button', { name: 'Sửa Tên hộ kinh doanh' }).click();
  await expect(page.getByLabel('Tên hộ kinh doanh')).toBeFocused();
  await page.getByLabel('Tên hộ kinh doanh').fill('Tạp hoá Út Hoà'.normalize('NFD'));
  await page.getByRole('button', { name: 'Lưu và trở lại trang kiểm tra' }).click();
  await expect(page.getByText('Tạp hoá Út Hoà'.normalize('NFC'))).toBeVisible();

  const reference = await filing.submit(page);
  expect(reference).toMatch(/^TN-/);
  const qr = page.getByRole('img', { name: /Quét mã này/ });
  await expect.poll(() => qr.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await audit(page, 'filing-done');
  await page.getByRole('link', { name: 'Xem hồ sơ' }).click();
  await expect(page.getByText('Đã nộp, chờ tiếp nhận')).toBeVisible();
  await audit(page, 'dossier-submitted');
  await page.getByRole('link', { name: 'Mở trang theo dõi công khai' }).click();
  await expect(page).toHaveURL(/\/h\/.+/);
  await expect(page.getByText('Trang này không hiện họ tên')).toBeVisible();
  await audit(page, 'qr-landing');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Chính' })).toBeHidden();
  await audit(page, 'qr-landing-print');
  await page.emulateMedia({ media: null });
  await page.getByRole('link', { name: 'Hồ sơ của tôi' }).first().click();
  await expect(page.getByText(reference)).toBeVisible();
  await audit(page, 'my-dossiers');

  // Anybody with the reference sees where it is, and nobody's name.
  await page.goto(`/tra-cuu/${reference.toLowerCase()}`);
  await filing.heading(page, 'Đăng ký thành lập hộ kinh doanh');
  await expect(page.getByText('Út Hoà')).toHaveCount(0);
  await audit(page, 'status');
});

test('mistakes are named, lead to their fields and lose nothing', async ({ page }) => {
  await login(page, 'citizen-2', HOUSEHOLD);
  await filing.start(page);
  await page.getByRole('link', { name: 'Điền tờ khai' }).click();
  await filing.heading(page, 'Chủ hộ kinh doanh');
  await expect(page.getByText('Lấy từ tài khoản định danh của bạn').first()).toBeVisible();
  await page.getByLabel('Số điện thoại').fill('123');
  await fillDate(page, 'Ngày sinh', '31', '2', '1990');
  await filing.next(page);
  const summary = page.getByRole('alert').filter({ hasText: 'Có thông tin cần sửa' });
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Lỗi: /);
  await audit(page, 'form-errors');
  await summary.getByRole('link').last().click();
  await expect(page.getByLabel('Số điện thoại')).toBeFocused();
  await summary.getByRole('link').first().click();
  await expect(page.getByRole('group', { name: 'Ngày sinh' }).getByLabel('Ngày', { exact: true })).toBeFocused();
  await fillDate(page, 'Ngày sinh', '2', '9', '1990');
  await page
    .getByRole('group', { name: /Địa chỉ liên lạc có trùng/ })
    .getByRole('radio', { name: 'Không' })
    .check();
  await page.getByLabel('Địa chỉ liên lạc', { exact: true }).fill('Ấp Rạch Sơn, thị trấn Gò Dầu');
  await expect(page.getByText(/Đã lưu lúc/)).toBeVisible();

  // A reload asks to log in again and comes back to the same step with everything in it.
  await page.reload();
  await page.getByRole('button', { name: /^Đăng nhập bằng/ }).click();
  await page.locator('form:has(input[value="demo|citizen-2"]) button').click();
  await expect(page.getByLabel('Địa chỉ liên lạc', { exact: true })).toHaveValue('Ấp Rạch Sơn, thị trấn Gò Dầu');
});

test('files are checked before they are sent', async ({ page }) => {
  await login(page, 'citizen-3', HOUSEHOLD);
  await filing.start(page);
  await page.getByRole('link', { name: 'Đính kèm giấy tờ' }).click();
  await page.getByLabel(/Giấy tờ pháp lý của chủ hộ/).setInputFiles([
    { name: 'ghi chú.txt', mimeType: 'text/plain', buffer: Buffer.from('x') },
    { name: 'quá to.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(21 * 1024 * 1024) },
    // Says PDF and is not: only the server sees it.
    { name: 'giả.pdf', mimeType: 'application/pdf', buffer: Buffer.from('not a pdf at all') },
  ]);
  await expect(page.getByText('ghi chú.txt không đúng loại')).toBeVisible();
  await expect(page.getByText('quá to.pdf quá lớn')).toBeVisible();
  await expect(page.getByText(/giả.pdf: /)).toBeVisible();
  await audit(page, 'papers-refused');
  await page.getByRole('button', { name: 'Xoá giả.pdf' }).click();
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Có thông tin cần sửa' })).toBeFocused();
});

test('a draft opened twice asks which one to keep', async ({ page, context }) => {
  await login(page, 'citizen-2', HOUSEHOLD);
  await filing.start(page);
  const path = new URL(page.url()).pathname;
  const other = await context.newPage();
  await login(other, 'citizen-2', `${path}?task=delivery`);
  await page.getByRole('link', { name: 'Liên hệ và cách nhận kết quả' }).click();
  await page.getByRole('radio', { name: /Đến nhận/ }).check();
  await expect(page.getByText(/Đã lưu lúc/)).toBeVisible();
  await other.getByRole('radio', { name: /bưu chính/ }).check();
  const dialog = other.getByRole('dialog', { name: 'Bản nháp này vừa được sửa ở nơi khác' });
  await expect(dialog).toBeVisible();
  await audit(other, 'draft-conflict');
  await dialog.getByRole('button', { name: 'Lấy bản đã lưu ở nơi kia' }).click();
  await expect(other.getByRole('radio', { name: /Đến nhận/ })).toBeChecked();
});

test('a draft can be discarded', async ({ page }) => {
  await login(page, 'citizen-3', HOUSEHOLD);
  await filing.start(page);
  await page.getByRole('button', { name: /Bỏ bản nháp/ }).click();
  await audit(page, 'draft-discard');
  await page.getByRole('dialog').getByRole('button', { name: 'Bỏ bản nháp' }).click();
  await filing.heading(page, 'Hồ sơ của tôi');
});

test('one of nine communes is chosen by typing without diacritics; the draft is found again', async ({ page }) => {
  await login(page, 'citizen-3', '/thu-tuc/1.001193');
  await page.getByRole('link', { name: 'Nộp hồ sơ trực tuyến' }).click();
  await filing.heading(page, 'Trước khi bắt đầu');
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Có thông tin cần sửa' })).toBeFocused();
  const box = page.getByRole('combobox', { name: 'Bạn nộp hồ sơ đến đâu?' });
  await box.fill('phuoc d');
  await expect(page.getByRole('option')).toHaveCount(1);
  await audit(page, 'filing-start-list');
  await box.press('ArrowDown');
  await box.press('Enter');
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await expect(page.getByText(/Gửi đến .*Phước Đông/)).toBeVisible();
  const draft = page.url();
  await login(page, 'citizen-3', '/nop-ho-so?procedure=1.001193');
  await page.getByRole('link', { name: /Làm tiếp bản nháp/ }).click();
  await page.waitForURL((url) => url.pathname === new URL(draft).pathname);
});

test('an organisation is told before it starts that a procedure is for individuals', async ({ page }) => {
  await login(page, 'company-1', '/nop-ho-so?procedure=1.001193');
  await expect(page.getByText('Thủ tục này dành cho cá nhân')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Bắt đầu' })).toBeDisabled();
  await audit(page, 'filing-start-barred');
});
