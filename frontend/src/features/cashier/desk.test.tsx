import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { openPage, server } from '#/shared/test/page.tsx';
import type { CashierShift } from './api/myShift.ts';
import { CloseForm } from './CloseForm.tsx';
import { CollectDesk } from './CollectDesk.tsx';

const OWED = {
  id: 'o1',
  dossierId: 'd1',
  dossierCode: 'H53.DEMO-261125-0001',
  payerName: 'Trần Văn Đức',
  kind: 'FEE',
  gate: 'PROCESSING',
  amount: 150_000,
  reason: 'Lệ phí',
  agency: 'A',
  agencyName: { vi: 'UBND huyện Gò Dầu', en: 'Gò Dầu' },
  requiredAt: '2026-11-25T01:00:00Z',
};
const SHIFT: CashierShift = {
  id: 's1',
  agency: 'A',
  cashier: 'demo|cashier',
  cashierName: 'Phan Thị Diễm',
  state: 'OPEN',
  openedAt: '2026-11-25T01:00:00Z',
  openingFloat: 500_000,
  cashIn: 150_000,
  cashOut: 0,
  cardIn: 0,
  payments: 1,
  expected: 650_000,
};
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

afterEach(cleanup);

test('cash: too little is refused before it is sent, the change is said before and after', async () => {
  const receipts = [{ id: 'r1', number: '0000007' }];
  server.answers = {
    '/owed-obligations': { items: [OWED] },
    '/counter-payments': { paymentId: 'p', amount: 150_000, change: 50_000, receipts },
  };
  await openPage('/', () => <CollectDesk first="Trần" />, '/');
  fireEvent.click(await screen.findByRole('button', { name: /^Thu 150\.000 đồng/ }));
  const dialog = within(screen.getByRole('dialog'));
  fireEvent.click(dialog.getByRole('radio', { name: 'Tiền mặt' }));
  type('Người nộp đưa', '100.000');
  fireEvent.click(dialog.getByRole('button', { name: 'Xác nhận đã thu' }));
  expect(dialog.getByRole('alert').textContent).toContain('không ít hơn số phải thu');
  expect(server.sent).toEqual([]);
  fireEvent.click(dialog.getByRole('button', { name: '200.000 đồng' }));
  expect(dialog.getByText('50.000 đồng')).toBeTruthy();
  fireEvent.click(dialog.getByRole('button', { name: 'Xác nhận đã thu' }));
  expect(await screen.findByText('Trả lại người nộp 50.000 đồng')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Xem và in biên lai số 0000007' })).toBeTruthy();
  expect(server.sent).toEqual([
    { path: '/counter-payments', body: { obligations: ['o1'], method: 'CASH', tendered: 200_000 } },
  ]);
});

test('closing: a difference needs words, and is asked about once more', async () => {
  server.answers = { '/cashier-shifts/s1/closure': { ...SHIFT, state: 'CLOSED' } };
  let closed = '';
  await openPage('/', () => <CloseForm shift={SHIFT} onClosed={(id) => (closed = id)} />, '/');
  const close = await screen.findByRole('button', { name: 'Đóng ca' });
  type('Số tờ 500.000 đồng', '1');
  type('Số tờ 50.000 đồng', 'ba');
  fireEvent.click(close);
  const faults = screen.getByRole('alert').textContent;
  expect(faults).toContain('Số tờ 50.000 đồng phải là số không âm');
  expect(faults).toContain('Giải thích vì sao thừa hoặc thiếu');
  type('Số tờ 50.000 đồng', '2');
  type('Giải thích', 'Trả nhầm tiền lẻ');
  expect(screen.getByText('Thiếu 50.000 đồng')).toBeTruthy();
  fireEvent.click(close);
  expect(server.sent).toEqual([]);
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Đóng ca' }));
  await expect.poll(() => closed).toBe('s1');
  const counted = [
    { denomination: 500_000, count: 1 },
    { denomination: 50_000, count: 2 },
  ];
  expect(server.sent).toEqual([{ path: '/cashier-shifts/s1/closure', body: { counted, note: 'Trả nhầm tiền lẻ' } }]);
});
