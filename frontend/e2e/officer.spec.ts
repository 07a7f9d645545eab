import { asPersona } from './support/api.ts';
import { audit } from './support/audit.ts';
import { book, changeOfficer, choose, confirm, walkIn } from './support/desk.ts';
import { pdf, png } from './support/files.ts';
import { chooseFromList, filing } from './support/filing.ts';
import { login } from './support/login.ts';
import { expect, test } from './support/test.ts';

const RECORD_COPY = '2.000815';
const HOUSEHOLD = '1.001612';
const DISTRICT = 'H53.DEMO.10';
/** A name that only this run's dossiers carry. */
const newName = () => `Nguyễn Thử ${crypto.randomUUID().slice(0, 8)}`;

test('a walk-in is taken in at the counter, its papers scanned, accepted and given a receipt', async ({ page }) => {
  await login(page, 'intake-officer', '/can-bo/tiep-nhan');
  await filing.heading(page, 'Tiếp nhận hồ sơ giấy');
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Chọn thủ tục' })).toBeFocused();
  await audit(page, 'counter-choose');
  await chooseFromList(page, 'Thủ tục', 'chung thuc ban sao');
  await chooseFromList(page, 'Nơi giải quyết', 'thi tran');
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.getByRole('button', { name: 'Lưu và quét giấy tờ' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Có thông tin cần sửa' })).toBeFocused();
  await audit(page, 'counter-errors');

  const name = newName();
  await page.getByRole('group', { name: 'Người nộp là' }).getByRole('radio', { name: 'Cá nhân' }).check();
  await page.locator('#intake-name').fill(name);
  await page.locator('#intake-phone').fill('0900 000 777');
  await page.getByRole('radio', { name: 'Đến nhận tại Bộ phận Một cửa' }).check();
  await page.locator('#applicantType').check();
  await expect(page.locator('#applicantName')).toHaveValue(name);
  await page.locator('#applicantIdNumber').fill('999190000777');
  await page.locator('#documentName').fill('Bằng tốt nghiệp');
  await page.locator('#pageCount').fill('2');
  await page.locator('#copyCount').fill('3');
  await page.locator('#resultForm').check();
  await audit(page, 'counter-form');
  await page.getByRole('button', { name: 'Lưu và quét giấy tờ' }).click();
  await filing.heading(page, 'Quét giấy tờ');
  await page.locator('#paper-BAN-CHINH').setInputFiles([pdf('bằng.pdf')]);
  await expect(page.getByRole('button', { name: 'Xoá bằng.pdf' })).toBeVisible();
  await audit(page, 'counter-papers');
  await page.getByRole('button', { name: 'Tiếp nhận', exact: true }).click();
  await expect(page.getByRole('dialog').getByText('Hẹn trả kết quả nếu tiếp nhận bây giờ')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Tiếp nhận' }).click();
  await filing.heading(page, 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả');
  await expect(page.locator('.receipt-code')).toContainText('H53.DEMO');
  await expect(page.getByText(name)).toBeVisible();
  await audit(page, 'receipt');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'In giấy này' })).toBeHidden();
  await audit(page, 'receipt-print');
});

test('a dossier walks from intake to the archive', async ({ page, request }) => {
  const name = newName();
  const counter = await asPersona(request, 'intake-officer');
  const { id } = await counter.post('/counter-dossiers', walkIn(RECORD_COPY, `${DISTRICT}.51`, name));
  await login(page, 'intake-officer', `/can-bo/hang-doi/intake?q=${encodeURIComponent(name)}`);
  await filing.heading(page, 'Hồ sơ cần xử lý');
  await expect(page.getByRole('row')).toHaveCount(2);
  await audit(page, 'queue-narrowed');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('link', { name: /^TN-/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^TN-/);
  await audit(page, 'work-intake');

  await choose(page, 'Tiếp nhận');
  await expect(page.getByText('Hẹn trả kết quả nếu tiếp nhận bây giờ')).toBeVisible();
  await audit(page, 'work-accept');
  await confirm(page, 'Tiếp nhận', /Mã hồ sơ: H53\.DEMO/);
  await expect(page.getByText('Đã tiếp nhận', { exact: true })).toBeVisible();
  const forward = await choose(page, 'Chuyển bước');
  await expect(forward.getByText(/^Bước tiếp theo:/)).toBeVisible();
  await forward.getByRole('textbox').fill('Hồ sơ đủ');
  await confirm(page, 'Chuyển bước', 'Đã chuyển sang bước tiếp theo');

  await changeOfficer(page, 'case-officer-1', `/can-bo/ho-so/${id}?queue=my-unit`);
  await expect(page.getByText('Hồ sơ đủ')).toBeVisible();
  await choose(page, 'Chuyển bước');
  await confirm(page, 'Chuyển bước', 'Đã chuyển sang bước tiếp theo');

  await changeOfficer(page, 'unit-head', `/can-bo/ho-so/${id}`);
  const back = await choose(page, 'Trả lại bước trước');
  await back.getByRole('button', { name: 'Trả lại' }).click();
  await expect(back.getByRole('alert')).toBeFocused();
  await audit(page, 'work-send-back');
  await page.keyboard.press('Escape');
  await choose(page, 'Chuyển bước');
  await confirm(page, 'Chuyển bước', 'Đã chuyển sang bước tiếp theo');

  await changeOfficer(page, 'signatory', `/can-bo/ho-so/${id}`);
  const decide = await choose(page, 'Ký kết quả');
  await decide.locator('#paper-RESULT').setInputFiles([pdf('bản sao chứng thực.pdf')]);
  await expect(decide.getByRole('button', { name: 'Xoá bản sao chứng thực.pdf' })).toBeVisible();
  await decide.getByRole('radio', { name: 'Không đồng ý' }).check();
  await expect(decide.getByLabel('Căn cứ pháp lý')).toBeVisible();
  await decide.getByRole('radio', { name: 'Đồng ý giải quyết' }).check();
  await expect(decide.getByLabel('Căn cứ pháp lý')).toHaveCount(0);
  await decide.getByLabel('Nội dung kết luận').fill('Chứng thực bản sao đúng với bản chính');
  await decide.getByLabel(/Số của văn bản/).fill('123/2026/SCT-BS');
  await audit(page, 'work-decide');
  await confirm(page, 'Ký kết quả', 'Đã ký kết quả');

  await changeOfficer(page, 'intake-officer', `/can-bo/ho-so/${id}`);
  await expect(page.getByText('Đã có kết quả')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Phí, lệ phí và nghĩa vụ tài chính' })).toBeVisible();
  const revise = await choose(page, 'Tính lại khoản phải nộp');
  await revise.getByLabel('Số trang của một bản').fill('4');
  await expect(revise.getByText('Cộng: 6.000 đồng.')).toBeAttached();
  await revise.getByLabel('Lý do').fill('Đếm lại số trang của bản chính');
  await audit(page, 'work-revise-payment');
  await confirm(page, 'Tính lại', 'Đã tính lại khoản phải nộp');
  const cancel = await choose(page, 'Hủy khoản phải nộp');
  await cancel.getByLabel('Lý do').fill('Được miễn theo quy định');
  await confirm(page, 'Hủy khoản phải nộp', 'Đã hủy khoản phải nộp');
  const give = await choose(page, 'Trả kết quả');
  await give.getByRole('radio', { name: 'Đến nhận tại Bộ phận Một cửa' }).check();
  await give.getByLabel('Người nhận kết quả').fill(name);
  await confirm(page, 'Trả kết quả', 'Đã trả kết quả');
  await choose(page, 'Kết thúc hồ sơ');
  await confirm(page, 'Kết thúc hồ sơ', 'Hồ sơ đã kết thúc');
  await expect(page.getByText('Lúc này bạn không có việc phải làm')).toBeVisible();
  await audit(page, 'work-closed');
});

test('one request for a supplement names every fault; the walk-in’s answer is entered at the counter', async ({
  page,
  request,
}) => {
  const counter = await asPersona(request, 'intake-officer');
  const { id } = await counter.post('/counter-dossiers', walkIn(HOUSEHOLD, DISTRICT, newName()));
  await login(page, 'intake-officer', `/can-bo/ho-so/${id}?queue=intake`);
  const ask = await choose(page, 'Yêu cầu bổ sung');
  await ask.getByRole('button', { name: 'Xem người nộp sẽ đọc gì' }).click();
  await expect(ask.getByRole('alert')).toContainText('Đánh dấu ít nhất một thông tin');
  await ask.locator('#field-businessName').check();
  await ask.locator('#field-businessName-message').fill('Tên này đã có hộ khác dùng');
  await ask.locator('#paper-GIAY-TO-CHU-HO').check();
  await ask.locator('#paper-GIAY-TO-CHU-HO-message').fill('Chụp lại rõ hơn');
  await ask.getByLabel('Lý do chung').fill('Hồ sơ chưa đủ để giải quyết');
  await audit(page, 'work-ask');
  await ask.getByRole('button', { name: 'Xem người nộp sẽ đọc gì' }).click();
  await expect(ask.getByText('Người nộp sẽ đọc')).toBeVisible();
  await audit(page, 'work-ask-preview');
  await confirm(page, 'Gửi yêu cầu', 'Đã gửi yêu cầu bổ sung');
  await expect(page.locator('.review [data-marked]')).toContainText('Tên này đã có hộ khác dùng');
  await audit(page, 'work-supplement');

  const answer = await choose(page, 'Nhập phần bổ sung');
  await answer.locator('#businessName').fill('Quán ăn Năm Sang');
  await answer.locator('input#paper-GIAY-TO-CHU-HO').setInputFiles([png('căn cước.png')]);
  await expect(answer.getByRole('button', { name: 'Xoá căn cước.png' })).toBeVisible();
  await audit(page, 'work-answer');
  await confirm(page, 'Ghi nhận bổ sung', 'Đã ghi nhận phần bổ sung');
});

test('papers are read on screen: pictures and PDF, turned and enlarged', async ({ page, request }) => {
  const counter = await asPersona(request, 'intake-officer');
  const { id } = await counter.post('/counter-dossiers', walkIn(HOUSEHOLD, DISTRICT, newName()));
  await login(page, 'intake-officer', `/can-bo/ho-so/${id}`);
  await page.getByText('Thêm bản quét').first().click();
  await page.locator('#scan-GIAY-TO-CHU-HO').setInputFiles([book('một.pdf'), png('hai.png')]);
  await expect(page.getByRole('button', { name: 'Xoá hai.png' })).toBeVisible();
  await page.getByRole('button', { name: 'Xem một.pdf' }).click();
  const viewer = page.getByRole('region', { name: 'Xem tệp một.pdf' });
  await expect.poll(() => viewer.locator('canvas').evaluate((c: HTMLCanvasElement) => c.width)).toBeGreaterThan(200);
  await viewer.getByRole('button', { name: 'Trang sau' }).click();
  await expect(viewer.getByText('Trang 2 trên 2')).toBeVisible();
  await viewer.getByText('Chữ trong trang').click();
  await expect(viewer.getByText('Page 2')).toBeVisible();
  await audit(page, 'work-viewer');
  await page.getByRole('button', { name: 'Xem hai.png' }).click();
  const picture = page.getByRole('region', { name: 'Xem tệp hai.png' });
  await expect(picture.getByText('Phóng to')).toHaveCount(0);
  await expect(picture.locator('output').first()).toHaveText(/%/);
  const before = await picture.locator('canvas').evaluate((c) => c.clientWidth);
  await picture.getByRole('button', { name: 'Phóng to' }).click();
  await expect.poll(() => picture.locator('canvas').evaluate((c) => c.clientWidth)).toBeGreaterThan(before);
  await picture.getByRole('button', { name: 'Xoay' }).click();
  await audit(page, 'work-viewer-picture');
  await picture.getByRole('button', { name: 'Đóng tệp' }).click();
  await expect(picture).toHaveCount(0);
});

test('two officers at once: one is told what the other did', async ({ page, request }) => {
  const counter = await asPersona(request, 'intake-officer');
  const { id } = await counter.post('/counter-dossiers', walkIn(RECORD_COPY, `${DISTRICT}.52`, newName()));
  await login(page, 'intake-officer', `/can-bo/ho-so/${id}`);
  await choose(page, 'Tiếp nhận');
  await counter.post(`/dossiers/${id}/acceptance`, { note: 'Đã kiểm tra' });
  await page.getByRole('dialog').getByRole('button', { name: 'Tiếp nhận' }).click();
  const news = page.getByRole('status').filter({ hasText: 'Hồ sơ vừa thay đổi' });
  await expect(news).toBeFocused();
  await expect(news).toContainText('Tiếp nhận hồ sơ');
  await audit(page, 'work-conflict');
});

test('queues: tabs, filters in the address, shortcuts and their switch', async ({ page }) => {
  await login(page, 'intake-officer', '/can-bo/hang-doi/intake');
  await audit(page, 'queue-intake');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Làm việc bằng bàn phím' })).toBeVisible();
  await audit(page, 'queue-keys');
  await page.getByLabel('Dùng phím tắt một chữ').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('link', { name: /^Quá hạn/ }).click();
  await expect(page).toHaveURL(/hang-doi\/late/);
  await page.getByText('Lọc', { exact: true }).click();
  await page.getByLabel('Hình thức nộp').selectOption('POSTAL');
  await expect(page).toHaveURL(/channel=POSTAL/);
  await expect(page.getByText('Không có hồ sơ nào khớp với bộ lọc')).toBeVisible();
  await audit(page, 'queue-empty');
  await page.goto('/can-bo/hang-doi/khong-co');
  await page
    .getByRole('button', { name: /^Đăng nhập/ })
    .first()
    .click();
  await page.locator('form:has(input[value="demo|intake-officer"]) button').click();
  await filing.heading(page, 'Không có hàng đợi này');
});

test('from dossier to dossier by one key, and back to the queue', async ({ page, request }) => {
  const name = newName();
  const counter = await asPersona(request, 'intake-officer');
  for (const agency of ['51', '52'])
    await counter.post('/counter-dossiers', walkIn(RECORD_COPY, `${DISTRICT}.${agency}`, name));
  await login(page, 'intake-officer', `/can-bo/hang-doi/intake?q=${encodeURIComponent(name)}`);
  await expect(page.getByRole('row')).toHaveCount(3);
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: /Hồ sơ kế tiếp/ })).toBeVisible();
  const first = await page.getByRole('heading', { level: 1 }).textContent();
  await page.keyboard.press('n');
  // The other dossier itself, not the moment in which neither is there.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`^(?!${first}$)TN-`));
  await page.keyboard.press('u');
  await filing.heading(page, 'Hồ sơ cần xử lý');
  await expect(page.getByRole('row')).toHaveCount(3);
});

test('a citizen has no queues', async ({ page }) => {
  await login(page, 'citizen-1', '/can-bo/hang-doi/intake');
  await expect(page.getByRole('link', { name: 'Hồ sơ của tôi' })).toBeVisible();
  await filing.heading(page, 'Chỉ dành cho cán bộ');
  await audit(page, 'queue-citizen');
});
