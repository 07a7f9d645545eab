import { type APIRequestContext, expect, type Page } from '@playwright/test';
import { asPersona } from './api.ts';
import { audit } from './audit.ts';
import { exampleForm } from './desk.ts';

const HOUSEHOLD_CHANGE = '2.000720';
const DISTRICT = 'H53.DEMO.10';
const TOWN = 'H53.DEMO.10.51';
const WIDTHS = [390, 1280];
const gateway = process.env.E2E_GATEWAY_URL ?? 'http://localhost:8090';

/** A citizen's dossier, filed online. @returns its id */
export async function filedDossier(request: APIRequestContext, persona: string, procedureCode: string, agency = TOWN) {
  const citizen = await asPersona(request, persona);
  const { id } = await citizen.post('/dossiers', { procedureCode, agency });
  await citizen.patch(`/dossiers/${id}`, {
    form: exampleForm(procedureCode),
    contact: { phone: '0900000888' },
    delivery: { method: 'COUNTER' },
  });
  await citizen.post(`/dossiers/${id}/submission`, {});
  return id as string;
}

/** One that is accepted, too: its fee of 100.000 đồng stops it. */
export async function owingDossier(request: APIRequestContext, persona: string) {
  const id = await filedDossier(request, persona, HOUSEHOLD_CHANGE, DISTRICT);
  const officer = await asPersona(request, 'intake-officer');
  const { dossierCode } = await officer.post(`/dossiers/${id}/acceptance`, {});
  return { id, code: dossierCode as string };
}

/** The page passes on a phone and on a desk; it is left at the desk's width. */
export async function auditBoth(page: Page, name: string) {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await audit(page, name);
  }
}

/** The payer's page of the simulated gateway: `button` is the beginning of what a button says; audited under a name. */
export async function atGateway(page: Page, button: string, name?: string) {
  await expect(page.getByText('Cổng thanh toán giả lập', { exact: false })).toBeVisible();
  if (name) await auditBoth(page, name);
  await page.getByRole('button', { name: new RegExp(`^${button}`) }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bạn vừa trở về từ trang thanh toán');
}

/** Logs in on the page that one has come back to. */
export async function signInAgain(page: Page, persona: string) {
  await page.getByRole('button', { name: 'Đăng nhập để xem kết quả' }).click();
  await page.locator(`form:has(input[value="demo|${persona}"]) button`).click();
  await expect(page.getByRole('button', { name: 'Đăng xuất' })).toBeVisible();
}

/** What the simulated bank and gateways do when nobody sits before them. */
export const simulator = {
  async callBack(request: APIRequestContext, number: string) {
    const answer = await request.post(`${gateway}/control/callback?number=${number}`);
    expect(answer.ok(), await answer.text()).toBe(true);
  },
  async transfer(request: APIRequestContext, account: string, amount: number, purpose: string) {
    const query = new URLSearchParams({ account, amount: String(amount), purpose });
    const answer = await request.post(`${gateway}/control/transfer?${query}`);
    expect(answer.ok(), await answer.text()).toBe(true);
    return (await answer.json()).reference as string;
  },
  async file(request: APIRequestContext, name: string) {
    const answer = await request.get(`${gateway}/files/${name}`);
    return { name, mimeType: 'text/csv', buffer: await answer.body() };
  },
};
