import { useInfiniteQuery } from '@tanstack/react-query';
import { api, client, type Schemas, useRead } from '#/shared/api/client.ts';
import { draftsOf } from '#/shared/editorial/drafts.ts';

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

export const noticeDrafts = draftsOf<Draft, Schemas['NoticeRequest']>('notice-drafts', 'notices');
