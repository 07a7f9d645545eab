import { useMutation } from '@tanstack/react-query';
import { api, client, queryClient, type Schemas, useRead } from '#/shared/api/client.ts';

export type Post = Schemas['StaffPost'];

export const useAllAgencies = () => useRead(api.queryOptions('get', '/api/v1/agencies', {}, { staleTime: 3_600_000 }));

export const useOfficers = (code: string | undefined) =>
  useRead(api.queryOptions('get', '/api/v1/agencies/{code}/officers', { params: { path: { code: code ?? '' } } }), {
    enabled: code !== undefined,
  });

export const usePosts = (code: string) =>
  useRead(api.queryOptions('get', '/api/v1/agencies/{code}/staff-posts', { params: { path: { code } } }));

export const usePublishPost = (post: Post) =>
  useMutation({
    mutationFn: async (body: Schemas['StaffRequest']) => {
      const params = { path: { appointment: post.appointment }, header: { 'If-Match': `"${post.revision}"` } };
      await client.PUT('/api/v1/staff-posts/{appointment}', { params, body });
    },
    onSuccess: () => queryClient.invalidateQueries(),
  });
