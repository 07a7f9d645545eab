import { useQuery } from '@tanstack/react-query';
import { api } from '#/shared/api/client.ts';

/** Where the national platform shows its own receipt; asked for when an order was paid there. Its absence is no failure of the page. */
export const useBill = (id: string) =>
  useQuery({
    ...api.queryOptions('get', '/api/v1/payment-orders/{id}/bill', { params: { path: { id } } }),
    retry: false,
  });
