import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { paths } from '#/config/paths.ts';
import type { Obligation } from '#/shared/api/obligations.ts';
import { openPage, server } from '#/shared/test/page.tsx';
import type { PaymentOrder } from './api/paymentOrder.ts';
import { PayPage } from './PayPage.tsx';
import { ResultPage } from './ResultPage.tsx';

const OWED: Obligation = {
  id: 'o1',
  dossierId: 'd1',
  procedureName: { vi: 'Đăng ký hộ kinh doanh', en: 'Household business' },
  kind: 'FEE',
  gate: 'PROCESSING',
  state: 'OWED',
  amount: 100_000,
  lines: [],
  reason: 'Lệ phí',
  agency: 'A',
  agencyName: { vi: 'UBND huyện Gò Dầu', en: 'Gò Dầu' },
  requiredAt: '2026-11-25T01:00:00Z',
};
const ORDER: PaymentOrder = {
  id: 'p1',
  number: '26112500001',
  state: 'OPEN',
  way: 'VNPAY',
  amount: 100_000,
  items: [{ obligation: 'o1', dossierId: 'd1', reason: 'Lệ phí', state: 'OWED', amount: 100_000 }],
  createdAt: '2026-11-25T01:00:00Z',
  expiresAt: '2026-11-25T01:15:00Z',
  receipts: [],
};
const title = async () => (await screen.findByRole('heading', { level: 1 })).textContent;

afterEach(cleanup);

test('a dossier without a fee shows no way to pay', async () => {
  server.answers = { '/dossiers/d1/obligations': { items: [] } };
  await openPage(paths.pay, PayPage, '/thanh-toan/ho-so/d1');
  expect(await title()).toBe('Hồ sơ này không phải nộp tiền');
  expect(screen.queryByRole('radio')).toBeNull();
});

test('obligations and a way are sent, and no amount', async () => {
  server.answers = {
    '/dossiers/d1/obligations': { items: [OWED] },
    '/dossiers/d1/ways-to-pay': [
      { way: 'VIETQR', available: true },
      { way: 'COUNTER', available: true },
    ],
    '/payment-orders': { ...ORDER, way: 'VIETQR' },
  };
  await openPage(paths.pay, PayPage, '/thanh-toan/ho-so/d1', [paths.transfer]);
  fireEvent.click(await screen.findByRole('button', { name: 'Trả 100.000 đồng' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Chọn một cách nộp');
  expect(server.sent).toEqual([]);
  fireEvent.click(screen.getByRole('radio'));
  fireEvent.click(screen.getByRole('button', { name: 'Lấy mã chuyển khoản' }));
  expect(await screen.findByRole('heading', { name: paths.transfer })).toBeTruthy();
  expect(server.sent).toEqual([{ path: '/payment-orders', body: { obligations: ['o1'], way: 'VIETQR' } }]);
});

test.each([
  ['OPEN', 'Đang chờ xác nhận'],
  ['PAID', 'Đã nhận tiền'],
  ['FAILED', 'Chưa trả được tiền'],
  ['EXPIRED', 'Lệnh thanh toán đã hết hạn'],
] as const)('an order that is %s: %s, whatever the address says', async (state, expected) => {
  server.answers = { '/payment-orders/p1': { ...ORDER, state } };
  await openPage(
    paths.paymentResult,
    ResultPage,
    '/thanh-toan/ket-qua/p1?vnp_ResponseCode=00&vnp_TransactionStatus=00',
  );
  expect(await title()).toBe(expected);
});
