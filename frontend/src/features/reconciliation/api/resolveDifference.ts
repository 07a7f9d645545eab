import { useMutation } from '@tanstack/react-query';
import { client, type Schemas } from '#/shared/api/client.ts';
import { differenceChanged } from './difference.ts';

/** Says what became of it; final. */
export const useResolveDifference = (id: string) =>
  useMutation({
    mutationFn: (body: Schemas['ResolveDifferenceRequest']) =>
      client.POST('/api/v1/reconciliation-differences/{id}/resolution', { params: { path: { id } }, body }),
    onSuccess: () => differenceChanged(id),
  });
