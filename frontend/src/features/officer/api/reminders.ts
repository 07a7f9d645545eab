import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { api, client, queryClient, type Schemas } from '#/shared/api/client.ts';

export type Reminder = Schemas['Reminder'];
const PAGE = 20;
const MINUTE = 60_000;

/** My reminders, newest first. */
export function useReminders(unread: boolean) {
  return useInfiniteQuery({
    queryKey: ['reminders', unread],
    queryFn: async ({ pageParam, signal }) => {
      const query = { unread, cursor: pageParam, limit: PAGE };
      const { data } = await client.GET('/api/v1/reminders', { params: { query }, signal });
      return data as Schemas['ReminderPage'];
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });
}

const unreadQuery = { params: { query: { unread: true, limit: 1 } } } as const;

/** How many wait to be read; asked again every minute while the page is open. */
export const useUnreadReminders = () =>
  api.useQuery('get', '/api/v1/reminders', unreadQuery, { refetchInterval: MINUTE }).data?.unread ?? 0;

export function useReadReminder() {
  return useMutation({
    mutationFn: (id: string) => client.PUT('/api/v1/reminders/{id}/reading', { params: { path: { id } } }),
    onSuccess: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: ['reminders'] }),
        queryClient.invalidateQueries({ queryKey: api.queryOptions('get', '/api/v1/reminders', unreadQuery).queryKey }),
      ]),
  });
}
