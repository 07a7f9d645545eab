import { useMutation } from '@tanstack/react-query';
import { client } from '#/shared/api/client.ts';
import { differenceChanged } from './difference.ts';

/** Makes me the one who works on it. */
export const useTakeDifference = (id: string) =>
  useMutation({
    mutationFn: () => client.POST('/api/v1/reconciliation-differences/{id}/owner', { params: { path: { id } } }),
    onSuccess: () => differenceChanged(id),
  });
