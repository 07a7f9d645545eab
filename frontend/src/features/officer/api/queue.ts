import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { QueueSearch } from '#/features/officer/queue/search.ts';
import { client, queryClient, type Schemas } from '#/shared/api/client.ts';
import { queueCountsQuery } from './queueCounts.ts';

export type WorkItem = Schemas['WorkItem'];
const PAGE = 20;

/** One queue in the server's order: online first, then least remaining working time. */
export function useQueue(name: string, search: QueueSearch, enabled = true) {
  return useInfiniteQuery({
    queryKey: ['work-queue', name, search],
    queryFn: async ({ pageParam, signal }) => {
      const query = { ...search, cursor: pageParam, limit: PAGE };
      const { data } = await client.GET('/api/v1/work-queues/{name}', { params: { path: { name }, query }, signal });
      return data as Schemas['WorkQueuePage'];
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
    enabled,
  });
}

/** After a command, or when the officer asks: queues and counters are read anew. */
export const queuesChanged = () =>
  Promise.all([
    queryClient.invalidateQueries({ queryKey: ['work-queue'] }),
    queryClient.invalidateQueries({ queryKey: queueCountsQuery().queryKey }),
  ]);
