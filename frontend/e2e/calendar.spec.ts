import { asPersona } from './support/api.ts';
import { audit } from './support/audit.ts';
import { walkIn } from './support/desk.ts';
import { filing } from './support/filing.ts';
import { login } from './support/login.ts';
import { expect, test } from './support/test.ts';

const AGENCIES = { phone: 'H53.DEMO.10.58', desktop: 'H53.DEMO.10.59' } as const;
const day = (ahead: number) => new Date(Date.now() + 7 * 3_600_000 + ahead * 86_400_000).toISOString().slice(0, 10);
/** The agency is closed for two weeks: whatever is due within them moves. */
const CLOSED = Array.from({ length: 14 }, (_, i) => `${day(i)},CLOSURE,Sửa chữa trụ sở`);

test('an administrator drafts a calendar, sees what would move, and applies it', async ({ page, request }, info) => {
  const agency = AGENCIES[info.project.name as keyof typeof AGENCIES];
  const counter = await asPersona(request, 'intake-officer');
  await counter.post('/counter-dossiers', walkIn('2.000815', agency, 'Nguyễn Lịch'));
  await login(page, 'agency-admin', `/can-bo/lich?agency=${agency}&year=2027`);
  await filing.heading(page, 'Lịch làm việc');
  await expect(page.getByRole('link', { name: 'Lịch làm việc' })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Tháng 12' })).toBeVisible();
  await expect(page.getByRole('row', { name: /Tết Nguyên đán/ }).first()).toBeVisible();
  await audit(page, 'calendar-year');

  await page.getByRole('button', { name: /Soạn lịch mới|Tiếp tục bản thảo/ }).click();
  await page.getByRole('button', { name: '08/03/2027' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Cơ quan đóng cửa' }).check();
  await dialog.getByRole('button', { name: 'Lưu ngày này' }).click();
  await expect(dialog.getByText('Ghi tên gọi hoặc lý do.')).toBeVisible();
  await audit(page, 'calendar-day');
  await dialog.getByLabel('Tên gọi hoặc lý do').fill('Diễn tập phòng cháy');
  await dialog.getByRole('button', { name: 'Lưu ngày này' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: '08/03/2027, Cơ quan đóng cửa: Diễn tập phòng cháy' })).toBeVisible();

  await page.getByRole('button', { name: 'Sửa giờ làm việc' }).click();
  await audit(page, 'calendar-hours');
  await dialog.getByRole('button', { name: 'Huỷ' }).click();

  await page.getByRole('button', { name: 'Nhập từ CSV' }).click();
  const csv = (lines: string[]) => ({
    name: 'ngay.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`date,kind,name\n${lines.join('\n')}\n`),
  });
  await dialog.getByLabel('Tệp CSV').setInputFiles(csv(['2027-02-30,OFF,Tết']));
  await dialog.getByRole('button', { name: 'Nhập' }).click();
  await expect(dialog.getByText(/^Dòng 2\.date/)).toBeVisible();
  await audit(page, 'calendar-csv-faults');
  await dialog.getByLabel('Tệp CSV').setInputFiles(csv(CLOSED));
  await dialog.getByRole('button', { name: 'Nhập' }).click();
  await expect(dialog).toHaveCount(0);

  await page.getByRole('button', { name: 'Xem hồ sơ bị ảnh hưởng' }).click();
  await expect(page.getByText(/hồ sơ đang giải quyết sẽ đổi hạn/)).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Sẽ là' })).toHaveCount(1);
  await audit(page, 'calendar-draft');

  await page.getByRole('button', { name: 'Áp dụng bản thảo' }).click();
  await dialog.getByRole('button', { name: 'Áp dụng' }).click();
  await expect(dialog.getByText('Ghi lý do và căn cứ pháp lý.').first()).toBeVisible();
  await dialog.getByLabel('Lý do').fill('Sửa chữa trụ sở');
  await dialog.getByLabel('Căn cứ pháp lý').fill('Thông báo 12/TB-UBND');
  await audit(page, 'calendar-apply');
  await dialog.getByRole('button', { name: 'Áp dụng' }).click();
  await expect(page.getByText(/Cơ quan này có lịch riêng, phiên bản \d+/)).toBeVisible();
  await expect(page.getByText('Lý do: Sửa chữa trụ sở').first()).toBeVisible();
  await audit(page, 'calendar-applied');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'In lịch' })).toBeHidden();
  await audit(page, 'calendar-print');
});

test('an inspector reads calendars and changes none', async ({ page }) => {
  await login(page, 'inspector', '/can-bo/lich?agency=H53.DEMO&year=2026');
  await filing.heading(page, 'Lịch làm việc');
  await expect(page.getByRole('table', { name: 'Tháng 1', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Soạn lịch mới' })).toHaveCount(0);
});
