import { keepPreviousData, useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { client, queryClient, type Schemas } from '#/shared/api/client.ts';
import { useIdempotencyKeys } from '#/shared/api/idempotency.ts';

export type Guidance = Schemas['Guidance'];

export const useGuidance = (q: string) =>
  useInfiniteQuery({
    queryKey: ['guidance', q],
    queryFn: async ({ pageParam, signal }) => {
      const query = { q: q || undefined, cursor: pageParam, limit: 20 };
      const { data } = await client.GET('/api/v1/guidance', { params: { query }, signal });
      return data as Schemas['GuidancePage'];
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  });

export function useRecord() {
  const keys = useIdempotencyKeys();
  return useMutation({
    mutationFn: async (body: Schemas['GuidanceRequest']) => {
      await client.POST('/api/v1/guidance', { params: { header: { 'Idempotency-Key': keys.keyFor(body) } }, body });
    },
    onSuccess: () => {
      keys.done();
      return queryClient.invalidateQueries({ queryKey: ['guidance'] });
    },
  });
}
