import { asPersona } from './support/api.ts';
import { audit } from './support/audit.ts';
import { changeOfficer, choose, confirm, walkIn } from './support/desk.ts';
import { chooseFromList, filing } from './support/filing.ts';
import { login } from './support/login.ts';
import { expect, test } from './support/test.ts';

const RECORD_COPY = '2.000815';
const LAND = '1.012783';
const DISTRICT = 'H53.DEMO.10';
const newName = () => `Trần Thử ${crypto.randomUUID().slice(0, 8)}`;

test('a step is taken over, assigned, asked about, suspended and resumed', async ({ page, request }) => {
  const counter = await asPersona(request, 'intake-officer');
  const { id } = await counter.post('/counter-dossiers', walkIn(LAND, `${DISTRICT}.32`, newName()));
  await counter.post(`/dossiers/${id}/acceptance`, {});
  await counter.post(`/dossiers/${id}/forwarding`, { note: 'Chuyển thẩm định' });
  const there = `/can-bo/ho-so/${id}`;

  await login(page, 'case-officer-1', there);
  await choose(page, 'Nhận xử lý');
  await confirm(page, 'Nhận xử lý', 'Bạn đang giữ hồ sơ này');
  const ask = await choose(page, 'Lấy ý kiến');
  await ask.getByRole('button', { name: 'Gửi đề nghị' }).click();
  await expect(ask.getByRole('alert')).toBeFocused();
  await chooseFromList(page, 'Cơ quan được hỏi', 'chi cuc thue');
  await ask.getByLabel('Nội dung cần cho ý kiến').fill('Thửa đất còn nợ thuế không?');
  await ask.getByLabel('Số ngày làm việc').fill('2');
  await audit(page, 'work-ask-opinion');
  await confirm(page, 'Gửi đề nghị', 'Đã gửi đề nghị cho ý kiến');
  await expect(page.getByText('Chưa trả lời')).toBeVisible();
  await audit(page, 'work-opinion');

  await changeOfficer(page, 'case-officer-2', '/can-bo/hang-doi/opinions');
  await page.locator(`a[href*="${id}"]`).click();
  const answer = await choose(page, 'Trả lời ý kiến');
  await expect(answer.getByText('Thửa đất còn nợ thuế không?')).toBeVisible();
  await answer.getByLabel('Ý kiến trả lời').fill('Không còn nợ.');
  await confirm(page, 'Gửi trả lời', 'Đã trả lời');

  await changeOfficer(page, 'unit-head', there);
  await expect(page.getByRole('blockquote').getByText('Không còn nợ.')).toBeVisible();
  const assign = await choose(page, 'Phân công');
  await assign.getByRole('radio', { name: 'Bùi Thị Kim Loan' }).check();
  await audit(page, 'work-assign');
  await confirm(page, 'Phân công', 'Đã phân công');
  const suspend = await choose(page, 'Tạm dừng');
  await suspend.getByLabel('Lý do').fill('Chờ kết luận thanh tra đất đai');
  await suspend.getByLabel('Căn cứ pháp lý').fill('Điều 19 Nghị định 61/2018/NĐ-CP');
  await confirm(page, 'Tạm dừng giải quyết', 'Đã tạm dừng giải quyết');
  await expect(page.getByText('Tạm dừng tính giờ').first()).toBeVisible();
  await audit(page, 'work-suspended');
  await choose(page, 'Giải quyết tiếp');
  await confirm(page, 'Giải quyết tiếp', 'Hồ sơ được giải quyết tiếp');
});

test('what belongs elsewhere is refused, with the reason and the law', async ({ page, request }) => {
  const counter = await asPersona(request, 'intake-officer');
  const { id } = await counter.post('/counter-dossiers', walkIn(RECORD_COPY, `${DISTRICT}.53`, newName()));
  await login(page, 'intake-officer', `/can-bo/ho-so/${id}`);
  const refuse = await choose(page, 'Từ chối');
  await refuse.getByLabel('Lý do').fill('no');
  await refuse.getByRole('button', { name: 'Từ chối tiếp nhận' }).click();
  await expect(refuse.getByRole('alert')).toContainText('viết ít nhất 5 ký tự');
  await audit(page, 'work-refuse');
  // What was typed survives closing the dialog.
  await page.keyboard.press('Escape');
  await choose(page, 'Từ chối');
  await expect(page.getByRole('dialog').getByLabel('Lý do')).toHaveValue('no');
  await page.getByRole('dialog').getByLabel('Lý do').fill('Thủ tục thuộc thẩm quyền của cơ quan khác');
  await page.getByRole('dialog').getByLabel('Căn cứ pháp lý').fill('Điều 17 Nghị định 61/2018/NĐ-CP');
  await confirm(page, 'Từ chối tiếp nhận', 'Đã từ chối tiếp nhận');
  await expect(page.getByText('Không được tiếp nhận', { exact: true })).toBeVisible();
});

test('the post takes in a dossier and hands it over', async ({ page }) => {
  await login(page, 'postal-agent', '/can-bo/tiep-nhan');
  await page.getByRole('link', { name: 'Hàng đợi' }).click();
  await filing.heading(page, 'Hồ sơ cần xử lý');
  await expect(page.getByRole('navigation', { name: 'Hàng đợi' }).getByRole('link')).toHaveText([/^Chờ tiếp nhận/]);
  await page.getByRole('link', { name: 'Tiếp nhận tại quầy' }).click();
  await chooseFromList(page, 'Thủ tục', 'so goc');
  await chooseFromList(page, 'Nơi giải quyết', 'thanh phuoc');
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.getByLabel('Số phiếu gửi').fill('EP999000111VN');
  await page.locator('#intake-takenAt').fill('2022-11-18T08:15');
  await audit(page, 'postal-form');
  await page.getByRole('link', { name: 'Chọn thủ tục khác' }).click();
  await filing.heading(page, 'Tiếp nhận hồ sơ giấy');
});

test('the hand-over starts the intake clock', async ({ page, request }) => {
  const post = await asPersona(request, 'postal-agent');
  const { id } = await post.post('/postal-dossiers', {
    dossier: walkIn(RECORD_COPY, `${DISTRICT}.54`, newName()),
    slipNumber: 'EP999000222VN',
    acceptedByPostAt: new Date(Date.now() - 3_600_000).toISOString(),
  });
  await login(page, 'postal-agent', `/can-bo/tiep-nhan?dossier=${id}`);
  await filing.heading(page, 'Quét giấy tờ');
  await page.getByRole('button', { name: 'Xác nhận bàn giao' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Xác nhận bàn giao' }).click();
  await expect(page.getByText('Đã bàn giao. Bộ phận Một cửa sẽ tiếp nhận hồ sơ.')).toBeVisible();
  await audit(page, 'postal-handed');
});

test('an English-speaking officer reads the same pages', async ({ page, request }) => {
  const name = newName();
  const counter = await asPersona(request, 'intake-officer');
  const { id } = await counter.post('/counter-dossiers', walkIn(RECORD_COPY, `${DISTRICT}.55`, name));
  await login(page, 'intake-officer', `/can-bo/hang-doi/intake?q=${encodeURIComponent(name)}`);
  await page.getByRole('button', { name: 'English' }).click();
  await filing.heading(page, 'Dossiers to work on');
  await audit(page, 'queue-en');
  await page.locator(`a[href*="${id}"]`).click();
  await expect(page.getByRole('button', { name: 'Accept', exact: true })).toBeVisible();
  await audit(page, 'work-en');
});
