import { expect, type Page } from '@playwright/test';
import type { pdf } from './files.ts';

const next = (page: Page) => page.getByRole('button', { name: 'Tiếp tục' }).click();
const heading = (page: Page, name: string) => expect(page.getByRole('heading', { level: 1 })).toHaveText(name);

/** Page objects of filing: one function a page, each from its heading to the button that leaves it. */
export const filing = {
  /** From a procedure's page to the task list of a new draft. */
  async start(page: Page, agency?: string) {
    await page.getByRole('link', { name: 'Nộp hồ sơ trực tuyến' }).click();
    await heading(page, 'Trước khi bắt đầu');
    if (agency) await chooseFromList(page, 'Bạn nộp hồ sơ đến đâu?', agency);
    await page.getByRole('button', { name: 'Bắt đầu' }).click();
    await expect(page.getByRole('link', { name: 'Điền tờ khai' })).toBeVisible();
  },

  /** Uploads files for one paper and waits until the server has them. */
  async attach(page: Page, paper: RegExp, ...files: ReturnType<typeof pdf>[]) {
    await page.getByLabel(paper).setInputFiles(files);
    for (const file of files) await expect(page.getByRole('button', { name: `Xoá ${file.name}` })).toBeVisible();
  },

  /** The declaration of a household business (1.001612): dates, choices, a follow-up question, a list, numbers. */
  async fillHouseholdBusiness(page: Page, businessName: string) {
    await page.getByRole('link', { name: 'Điền tờ khai' }).click();
    await heading(page, 'Chủ hộ kinh doanh');
    await fillDate(page, 'Ngày sinh', '2', '9', '1990');
    await page.getByRole('group', { name: 'Giới tính' }).getByRole('radio', { name: 'Nữ' }).check();
    await page
      .getByRole('group', { name: /Địa chỉ liên lạc có trùng/ })
      .getByRole('radio', { name: 'Có' })
      .check();
    await next(page);
    await heading(page, 'Người thành lập');
    await page.getByRole('radio', { name: 'Một cá nhân' }).check();
    await next(page);
    await heading(page, 'Hộ kinh doanh');
    await page.getByLabel('Tên hộ kinh doanh').fill(businessName);
    await chooseFromList(page, 'Xã, thị trấn đặt trụ sở', 'phuoc d');
    await page.getByLabel('Địa chỉ trụ sở').fill('Tổ 3, ấp Phước Đức A');
    await page.getByLabel(/Ngành, nghề/).fill('Bán lẻ tạp hoá');
    await page.getByLabel(/Vốn kinh doanh/).fill('50000000');
    await page.getByLabel('Số lao động').fill('2');
    await next(page);
    await expect(page.getByRole('link', { name: 'Điền tờ khai' })).toBeVisible();
  },

  async deliver(page: Page, way: string) {
    await page.getByRole('link', { name: 'Liên hệ và cách nhận kết quả' }).click();
    await page.getByRole('radio', { name: way }).check();
    await next(page);
    await expect(page.getByRole('link', { name: 'Điền tờ khai' })).toBeVisible();
  },

  async check(page: Page) {
    await page.getByRole('link', { name: 'Kiểm tra và nộp' }).click();
    await heading(page, 'Kiểm tra lại trước khi nộp');
  },

  /** @returns the filing reference */
  async submit(page: Page): Promise<string> {
    await page.getByRole('button', { name: 'Nộp hồ sơ' }).click();
    await heading(page, 'Đã nộp hồ sơ');
    return (await page.locator('.panel b').textContent()) ?? '';
  },
  next,
  heading,
};

/** Types into a combobox, without diacritics if one likes, and takes the first match. */
export async function chooseFromList(page: Page, label: string, text: string) {
  const box = page.getByRole('combobox', { name: label });
  await box.fill(text);
  await page.getByRole('option').first().click();
}

export async function fillDate(page: Page, group: string | RegExp, day: string, month: string, year: string) {
  const fields = page.getByRole('group', { name: group });
  await fields.getByLabel('Ngày', { exact: true }).fill(day);
  await fields.getByLabel('Tháng').fill(month);
  await fields.getByLabel('Năm').fill(year);
}
