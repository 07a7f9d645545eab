import { useMutation } from '@tanstack/react-query';
import { client, queryClient, type Schemas } from '#/shared/api/client.ts';
import { shiftChanged } from './myShift.ts';
import { shiftQuery } from './shift.ts';

/** The second look at a closed shift. */
export const useReviewShift = (id: string) =>
  useMutation({
    mutationFn: (body: Schemas['ReviewShiftRequest']) =>
      client.POST('/api/v1/cashier-shifts/{id}/review', { params: { path: { id } }, body }),
    onSuccess: () =>
      Promise.all([queryClient.invalidateQueries({ queryKey: shiftQuery(id).queryKey }), shiftChanged()]),
  });
