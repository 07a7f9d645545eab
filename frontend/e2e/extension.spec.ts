import type { APIRequestContext } from '@playwright/test';
import { asPersona } from './support/api.ts';
import { audit } from './support/audit.ts';
import { changeOfficer, choose, confirm, exampleForm } from './support/desk.ts';
import { login } from './support/login.ts';
import { expect, test } from './support/test.ts';

const CERTIFICATION = '2.000908';
const TOWNSHIP = 'H53.DEMO.10.51';

/** A dossier of the demonstration that lies late at the signature with no apology; another one for each width. */
async function lateDossier(request: APIRequestContext, width: number) {
  const signatory = await asPersona(request, 'signatory');
  let late: string[] = [];
  // The demonstration's dossiers come in while the application is already there.
  await expect
    .poll(
      async () => {
        late = [];
        const { items } = await signatory.get('/work-queues/late?step=SIGN&limit=100');
        for (const { id } of items) {
          const { allowedActions } = await signatory.get(`/dossiers/${id}`);
          if (allowedActions.includes('REQUEST_EXTENSION') && !allowedActions.includes('DECIDE')) late.push(id);
        }
        return late.length;
      },
      { timeout: 60_000 },
    )
    .toBeGreaterThan(1);
  return late.toSorted().at(width < 600 ? 0 : -1) ?? '';
}

test('a late dossier is decided after its apology', async ({ page, request }) => {
  test.setTimeout(180_000);
  const id = await lateDossier(request, page.viewportSize()?.width ?? 0);
  const head = await asPersona(request, 'signatory');
  const refused = await head.refused(`/dossiers/${id}/decision`, { outcome: 'GRANTED', summary: 'Cấp' });
  expect(refused).toMatchObject({ status: 409, code: 'dossier.apology-first' });

  await login(page, 'case-officer-1', `/can-bo/ho-so/${id}`);
  await expect(page.getByText('Hồ sơ đã quá hạn, chưa xin lỗi')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ký kết quả' })).toHaveCount(0);
  await audit(page, 'extension-owed');
  const ask = await choose(page, 'Xin lỗi, hẹn lại');
  const reason = ask.getByLabel('Lý do');
  await expect(reason).toHaveValue(/Hồ sơ đang ở bước/);
  const proposed = await ask.getByLabel('Hẹn lại lúc').inputValue();
  await ask.getByLabel('Hẹn lại lúc').fill('2022-11-18T08:15');
  await ask.getByRole('button', { name: 'Trình lãnh đạo' }).click();
  await expect(ask.getByRole('alert').filter({ hasText: 'phải sau lúc này' })).toBeFocused();
  await audit(page, 'extension-fault');
  await ask.getByLabel('Hẹn lại lúc').fill(proposed);
  await reason.fill('Phải xác minh thêm tại cơ quan thuế, chưa có trả lời.');
  await audit(page, 'extension-ask');
  await confirm(page, 'Trình lãnh đạo', 'Đã trình lãnh đạo');
  await expect(page.getByText('Thư xin lỗi chờ lãnh đạo duyệt')).toBeVisible();

  await changeOfficer(page, 'signatory', `/can-bo/ho-so/${id}`);
  await expect(page.getByRole('button', { name: 'Duyệt thư xin lỗi' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ký kết quả' })).toHaveCount(0);
  const approve = await choose(page, 'Duyệt thư xin lỗi');
  await expect(approve.getByLabel('Lý do')).toHaveValue(/cơ quan thuế/);
  await audit(page, 'extension-approve');
  await confirm(page, 'Duyệt và gửi thư', 'Thư xin lỗi được gửi');
  await expect(page.getByText('Đã xin lỗi và hẹn lại', { exact: true })).toBeVisible();
  await audit(page, 'extension-approved');

  const { statusToken } = await head.get(`/dossiers/${id}`);
  const decide = await choose(page, 'Ký kết quả');
  await decide.getByRole('radio', { name: 'Đồng ý giải quyết' }).check();
  await decide.getByLabel('Nội dung kết luận').fill('Giải quyết theo đề nghị');
  await confirm(page, 'Ký kết quả', 'Đã ký kết quả');

  await page.goto(`/h/${statusToken}`);
  await expect(page.getByText(/Cơ quan đã xin lỗi vì chậm và hẹn lại/)).toBeVisible();
  await audit(page, 'extension-public');
});

test('the applicant reads the letter', async ({ page, request }) => {
  const citizen = await asPersona(request, 'citizen-1');
  const { id } = await citizen.post('/dossiers', { procedureCode: CERTIFICATION, agency: TOWNSHIP });
  await citizen.patch(`/dossiers/${id}`, { form: exampleForm(CERTIFICATION), delivery: { method: 'ONLINE' } });
  await citizen.post(`/dossiers/${id}/submission`, {});
  const counter = await asPersona(request, 'intake-officer');
  await counter.post(`/dossiers/${id}/acceptance`, {});
  await counter.post(`/dossiers/${id}/forwarding`, {});
  const officer = await asPersona(request, 'case-officer-1');
  const { dueAt } = await officer.get(`/dossiers/${id}/extension-proposal`);
  await officer.post(`/dossiers/${id}/extension-requests`, { reason: 'Bản gốc phải đối chiếu tại nơi cấp.', dueAt });
  expect((await citizen.get(`/dossiers/${id}`)).extension, 'unsigned').toBeUndefined();
  await (await asPersona(request, 'signatory')).post(`/dossiers/${id}/extension-approval`, {});
  await login(page, 'citizen-1', `/ho-so/${id}`);
  await expect(page.getByRole('heading', { name: /xin lỗi vì chậm trả kết quả/ })).toBeVisible();
  await expect(page.getByText('Bản gốc phải đối chiếu tại nơi cấp.').first()).toBeVisible();
  await audit(page, 'extension-letter');
});

test('an officer reads what they were reminded of', async ({ page }) => {
  await login(page, 'unit-head', '/can-bo/hang-doi/my-unit');
  await expect(page.getByRole('link', { name: /^Nhắc việc \(.*chưa đọc\)/ })).toBeVisible({ timeout: 60_000 });
  await page.getByRole('link', { name: /^Nhắc việc/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nhắc việc');
  await expect(page.getByRole('table')).toBeVisible();
  await audit(page, 'reminders');
  const mark = page.getByRole('button', { name: /^Đánh dấu đã đọc/ }).first();
  const name = await mark.getAttribute('aria-label');
  const rows = await page.getByRole('button', { name: name ?? '', exact: true }).count();
  await page
    .getByRole('button', { name: name ?? '', exact: true })
    .first()
    .click();
  await expect(page.getByRole('button', { name: name ?? '', exact: true })).toHaveCount(rows - 1);
  await page.getByRole('link', { name: 'Tất cả', exact: true }).click();
  await expect(page.getByRole('row').nth(1)).toBeVisible();
  await audit(page, 'reminders-all');
});
