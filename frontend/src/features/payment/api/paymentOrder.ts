import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { nextAsking } from '#/features/payment/polling.ts';
import { api, queryClient, type Schemas } from '#/shared/api/client.ts';

export type PaymentOrder = Schemas['PaymentOrder'];
export const orderQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/payment-orders/{id}', { params: { path: { id } } }, { staleTime: 0 });

/** An order, asked for again and again until it is settled, see `nextAsking`. Also in a tab that is not looked at. */
export const useOrder = (id: string) =>
  useQuery({
    ...orderQuery(id),
    refetchInterval: ({ state }) => nextAsking(state.data, state.dataUpdateCount),
    refetchIntervalInBackground: true,
    refetchOnWindowFocus: 'always',
  }) as UseQueryResult<PaymentOrder, Error>;
export const orderChanged = (id: string) => queryClient.invalidateQueries({ queryKey: orderQuery(id).queryKey });
export const keepOrder = (order: PaymentOrder) => queryClient.setQueryData(orderQuery(order.id).queryKey, order);
