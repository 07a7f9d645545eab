import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { openPage, server } from '#/shared/test/page.tsx';
import { RequestRefundDialog } from './RequestRefundDialog.tsx';

afterEach(cleanup);

test('a part of what was paid: more, nothing and nonsense are refused before anything is sent', async () => {
  server.answers = { '/refunds': { id: 'r1' } };
  await openPage(
    '/',
    () => <RequestRefundDialog need={undefined} obligation="o1" paid={50_000} onClose={() => {}} />,
    '/',
  );
  const dialog = within(await screen.findByRole('dialog'));
  const amount = dialog.getByLabelText(/^Số tiền hoàn/);
  expect((amount as HTMLInputElement).value).toBe('50.000');
  fireEvent.change(dialog.getByLabelText(/^Lý do/), { target: { value: 'Được giảm một phần' } });
  for (const [typed, said] of [
    ['50.001', 'Không được quá 50.000 đồng'],
    ['', 'Ghi số tiền hoàn'],
    ['0', 'Ghi một số nguyên lớn hơn 0'],
  ] as const) {
    fireEvent.change(amount, { target: { value: typed } });
    fireEvent.click(dialog.getByRole('button', { name: 'Gửi đề nghị' }));
    expect(dialog.getByText(said, { exact: false })).toBeTruthy();
  }
  expect(server.sent).toEqual([]);
  fireEvent.change(amount, { target: { value: '20.000' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Gửi đề nghị' }));
  await expect
    .poll(() => server.sent)
    .toEqual([{ path: '/refunds', body: { reason: 'Được giảm một phần', amount: 20_000, obligation: 'o1' } }]);
});
