import { useInfiniteQuery } from '@tanstack/react-query';
import { client, queryClient, type Schemas } from '#/shared/api/client.ts';
import { cashChanged } from './postalCash.ts';

export type Handover = Schemas['PostalHandover'];
const PAGE = 20;

/** Hand-overs of cash that agents collected: an agent's own, a cashier's agencies'; newest first. */
export const useHandovers = () =>
  useInfiniteQuery({
    queryKey: ['postal-handovers'],
    queryFn: async ({ pageParam, signal }) => {
      const query = { cursor: pageParam, limit: PAGE };
      const { data } = await client.GET('/api/v1/postal-handovers', { params: { query }, signal });
      return data as Schemas['PostalHandoverPage'];
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });
export const handoversChanged = () =>
  Promise.all([queryClient.invalidateQueries({ queryKey: ['postal-handovers'] }), cashChanged()]);
