import { useQuery } from '@tanstack/react-query';
import { client, queryClient, type Schemas } from '#/shared/api/client.ts';
import { isProblem } from '#/shared/api/problem.ts';

export type CashierShift = Schemas['CashierShift'];
const KEY = ['cashier-shift', 'mine'];

/** My open shift; null while I have none. */
export const useMyShift = (enabled = true) =>
  useQuery({
    queryKey: KEY,
    queryFn: async ({ signal }): Promise<CashierShift | null> => {
      try {
        const { data } = await client.GET('/api/v1/cashier-shifts/mine', { signal });
        return data ?? null;
      } catch (error) {
        if (isProblem(error, 404)) return null;
        throw error;
      }
    },
    staleTime: 0,
    enabled,
  });
export const shiftChanged = () =>
  Promise.all([
    queryClient.invalidateQueries({ queryKey: KEY }),
    queryClient.invalidateQueries({ queryKey: ['cashier-shifts'] }),
  ]);
