import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { api, client, queryClient, type Schemas, useRead } from '#/shared/api/client.ts';
import { useIdempotencyKeys } from '#/shared/api/idempotency.ts';

export type NoticeItem = Schemas['Notice'];
export type Draft = Schemas['NoticeDraft'];

export const useNotices = () =>
  useInfiniteQuery({
    queryKey: ['notices'],
    queryFn: async ({ pageParam, signal }) => {
      const query = { cursor: pageParam, limit: 20 };
      const { data } = await client.GET('/api/v1/notices', { params: { query }, signal });
      return data as Schemas['NoticePage'];
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });

export const useNotice = (id: string) =>
  useRead(api.queryOptions('get', '/api/v1/notices/{id}', { params: { path: { id } } }));

/** What every page shows now. */
export const useBanners = () =>
  useRead(api.queryOptions('get', '/api/v1/notices/banners', {}, { staleTime: 5 * 60_000, retry: false }));

/** How early downtime has to be announced. */
export const useDowntimeLimit = (agency: string | undefined) =>
  useRead(
    api.queryOptions('get', '/api/v1/notice-drafts/downtime-limit', { params: { query: { agency: agency ?? '' } } }),
    { enabled: agency !== undefined },
  );

export const useDesk = () =>
  useInfiniteQuery({
    queryKey: ['notice-drafts'],
    queryFn: async ({ pageParam, signal }) => {
      const query = { cursor: pageParam, limit: 20 };
      const { data } = await client.GET('/api/v1/notice-drafts', { params: { query }, signal });
      return data as Schemas['NoticeDraftPage'];
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });

export const useHistory = (id: string, enabled: boolean) =>
  useRead(api.queryOptions('get', '/api/v1/notice-drafts/{id}/history', { params: { path: { id } } }), { enabled });

const changed = async () => {
  await queryClient.invalidateQueries({ queryKey: ['notice-drafts'] });
  await queryClient.invalidateQueries({ queryKey: ['notices'] });
};
const at = ({ id, revision }: Draft) => ({ path: { id }, header: { 'If-Match': `"${revision}"` } });

/** Writes a new draft, or on one that is there; answers with the draft as it is now. */
export function useWrite(known: Draft | undefined) {
  const keys = useIdempotencyKeys();
  return useMutation({
    mutationFn: async (body: Schemas['NoticeRequest']) => {
      const { data } = known
        ? await client.PUT('/api/v1/notice-drafts/{id}', { params: at(known), body })
        : await client.POST('/api/v1/notice-drafts', {
            params: { header: { 'Idempotency-Key': keys.keyFor(body) } },
            body,
          });
      return data as Draft;
    },
    onSuccess: () => {
      keys.done();
      return changed();
    },
  });
}

export const usePublish = () =>
  useMutation({
    mutationFn: async (known: Draft) => {
      await client.POST('/api/v1/notice-drafts/{id}/publication', { params: at(known) });
    },
    onSuccess: changed,
  });

export const useWithdraw = () =>
  useMutation({
    mutationFn: async ({ known, reason }: { known: Draft; reason: string }) => {
      const body = reason.trim() ? { reason: reason.trim() } : {};
      await client.POST('/api/v1/notice-drafts/{id}/withdrawal', { params: at(known), body });
    },
    onSuccess: changed,
  });
