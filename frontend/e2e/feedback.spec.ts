import type { Page } from '@playwright/test';
import { asPersona } from './support/api.ts';
import { audit } from './support/audit.ts';
import { chooseFromList, filing } from './support/filing.ts';
import { login } from './support/login.ts';
import { expect, test } from './support/test.ts';

/** What of the latest message to an address fits, in the demonstration's outbox. */
async function sentTo(page: Page, address: string, wanted: RegExp) {
  let found = '';
  await expect(async () => {
    const sent = (await (
      await page.request.get('/standin/outbox', { headers: { Accept: 'application/json' } })
    ).json()) as { to: string; text: string }[];
    found = wanted.exec(sent.find((message) => message.to === address)?.text ?? '')?.[0] ?? '';
    expect(found).not.toBe('');
  }).toPass({ timeout: 20_000 });
  return found;
}

const codeFor = (page: Page, address: string) => sentTo(page, address, /\d{6}/);

test('somebody without an account complains and follows it', async ({ page }) => {
  const address = `e2e-${crypto.randomUUID()}@example.org`;
  await page.goto('/phan-anh');
  await filing.heading(page, 'Phản ánh, kiến nghị');
  await expect(page.locator('.voices > li').first()).toBeVisible();
  await audit(page, 'feedback-public');
  await page.getByLabel('Tìm trong các phản ánh').fill('giay xac nhan');
  await page.getByRole('button', { name: 'Tìm', exact: true }).click();
  await expect(page.getByRole('link', { name: /Bị yêu cầu nộp thêm giấy/ })).toBeVisible();

  await page.getByRole('link', { name: 'Gửi phản ánh, kiến nghị' }).first().click();
  await filing.heading(page, 'Gửi phản ánh, kiến nghị');
  await page.getByRole('button', { name: 'Gửi phản ánh' }).click();
  await expect(page.getByRole('link', { name: 'Ghi nội dung.' })).toBeVisible();
  await audit(page, 'feedback-file-faults');
  await page.getByRole('radio', { name: 'Thái độ, hành vi của cán bộ' }).check();
  await page.getByLabel('Cán bộ bạn muốn phản ánh').fill('Chị ở quầy 4');
  await chooseFromList(page, 'Cơ quan', 'thanh duc');
  await page.getByRole('radio', { name: 'Thái độ phục vụ' }).check();
  await page.getByLabel('Tiêu đề').fill('Phải nộp thêm giấy xác nhận cư trú');
  await page
    .getByRole('textbox', { name: 'Nội dung' })
    .fill('Bị yêu cầu nộp thêm giấy xác nhận. Gọi tôi 0912 345 678.');
  await page.getByRole('checkbox', { name: /^Đồng ý công khai/ }).check();
  await expect(page.getByText('Có thể đã có câu trả lời')).toBeVisible();
  await page.getByLabel('Họ và tên').fill('Đoàn Thị Phúc');
  await page.getByLabel(/^Thư điện tử/).fill(address);
  await page.getByRole('button', { name: 'Gửi mã' }).click();
  await expect(page.getByText(`Đã gửi mã đến ${address}`)).toBeVisible();
  await page.getByLabel('Mã 6 số').fill(await codeFor(page, address));
  await audit(page, 'feedback-file');
  await page.getByRole('button', { name: 'Gửi phản ánh' }).click();
  await filing.heading(page, 'Phải nộp thêm giấy xác nhận cư trú');
  await expect(page.getByText(/PA-\w{4}-\w{4}-\w{4}/).first()).toBeVisible();
  await page.getByText('Vì sao là hạn này?').last().click();
  await audit(page, 'feedback-follow');
});

test('the desk classifies, answers, masks and publishes', async ({ page, request }, info) => {
  const title = `Chờ lâu ở quầy ${info.project.name} ${info.retry}`;
  const citizen = await asPersona(request, 'citizen-2');
  const address = `e2e-${crypto.randomUUID()}@example.org`;
  const filed = await citizen.post('/feedback', {
    about: 'AGENCY',
    theme: 'DELAY',
    agency: 'H53.DEMO.10.56',
    title,
    content: 'Chị Lan hẹn mãi, gọi 0912 345 678 không ai nghe.',
    publishable: true,
    complainant: { name: 'Trần Văn Đức', email: address },
  });
  await login(page, 'feedback-officer', '/can-bo/phan-anh');
  await filing.heading(page, 'Xử lý phản ánh, kiến nghị');
  await expect(page.getByRole('link', { name: title })).toBeVisible();
  await audit(page, 'feedback-desk');
  await page.getByRole('link', { name: title }).click();
  await filing.heading(page, title);
  await expect(page.getByText(address)).toBeVisible();
  await audit(page, 'feedback-case');
  const dialog = page.getByRole('dialog');
  const act = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(dialog).toBeVisible();
  };
  await act('Nhận giải quyết');
  await dialog.getByRole('button', { name: 'Nhận giải quyết' }).click();
  await expect(dialog).toHaveCount(0);
  await act('Trả lời');
  await audit(page, 'feedback-answer');
  await dialog.getByLabel('Câu trả lời').fill('Quầy đã thêm người trực; xin lỗi ông/bà.');
  await dialog.getByRole('button', { name: 'Trả lời' }).click();
  await expect(dialog).toHaveCount(0);
  await act('Công khai');
  await expect(dialog.getByRole('button', { name: 'Bỏ che: 0912 345 678' })).toBeVisible();
  await audit(page, 'feedback-publish');
  await dialog.getByRole('button', { name: 'Bỏ che: 0912 345 678' }).click();
  await dialog.getByRole('button', { name: 'Công khai như trên' }).click();
  await expect(dialog.getByText(/Còn dữ liệu cá nhân/).first()).toBeVisible();
  await dialog.getByRole('button', { name: 'Huỷ' }).click();
  await act('Công khai');
  await dialog.getByRole('button', { name: 'Công khai như trên' }).click();
  await expect(dialog).toHaveCount(0);
  await page.goto(`/phan-anh/${filed.id}`);
  await expect(page.getByText('Chị [tên người] hẹn mãi, gọi [số điện thoại] không ai nghe.')).toBeVisible();
  await page.getByText('Theo dõi bằng thư điện tử').click();
  const follower = `e2e-${crypto.randomUUID()}@example.org`;
  await page.getByLabel('Thư điện tử nhận tin').fill(follower);
  await page.getByRole('button', { name: 'Gửi mã' }).click();
  await expect(page.getByText(`Đã gửi mã đến ${follower}`)).toBeVisible();
  await page.getByLabel('Mã 6 số').fill(await codeFor(page, follower));
  await audit(page, 'feedback-one');
  await page.getByRole('button', { name: 'Theo dõi', exact: true }).click();
  await expect(page.getByText(`Từ nay ${follower}`)).toBeVisible();

  await page.goto(await sentTo(page, address, /\/phan-anh\/thu\/[\w.-]+/));
  await filing.heading(page, 'Thư về phản ánh, kiến nghị');
  await audit(page, 'feedback-letters');
  await page.getByRole('button', { name: 'Ngừng nhận thư' }).click();
  await expect(page.getByText('Bạn sẽ không nhận thư này nữa.')).toBeVisible();
});
