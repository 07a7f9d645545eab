import { useMutation } from '@tanstack/react-query';
import { client } from '#/shared/api/client.ts';
import { obligationsChanged } from '#/shared/api/obligations.ts';
import { keepOrder } from './paymentOrder.ts';

/** Gives an open order up, to pay another way. Money that comes for it all the same is still booked. */
export const useCancelOrder = () =>
  useMutation({
    mutationFn: async (id: string) => {
      const { data } = await client.POST('/api/v1/payment-orders/{id}/cancellation', { params: { path: { id } } });
      return data;
    },
    onSuccess: (order) => {
      if (order) keepOrder(order);
      return obligationsChanged();
    },
  });
