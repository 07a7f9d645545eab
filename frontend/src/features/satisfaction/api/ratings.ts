import { useMutation } from '@tanstack/react-query';
import { api, client, queryClient, type Schemas, useRead } from '#/shared/api/client.ts';

export type Invitation = Schemas['RatingInvitation'];
export type Overall = Schemas['OverallRating'];
export type Indicator = Schemas['Indicator'];
export type Answers = Partial<Record<Indicator, 0 | 1 | 2>>;

const invitationsQuery = (key: string) =>
  api.queryOptions('get', '/api/v1/rating-invitations/{key}', { params: { path: { key } } }, { staleTime: 0 });
/** What a dossier's holder may rate. */
export const useInvitations = (key: string) => useRead(invitationsQuery(key), { enabled: key !== '' });
const changed = (key: string) => queryClient.invalidateQueries({ queryKey: invitationsQuery(key).queryKey });

export const useRate = (key: string) =>
  useMutation({
    mutationFn: async ({ token, overall }: { token: string; overall: Overall }) => {
      await client.POST('/api/v1/ratings/{token}', { params: { path: { token } }, body: { overall } });
    },
    onSuccess: () => changed(key),
    retry: false,
  });

export const useDetail = (key: string) =>
  useMutation({
    mutationFn: async ({ token, answers }: { token: string; answers: Answers }) => {
      await client.POST('/api/v1/ratings/{token}/details', {
        params: { path: { token } },
        body: { answers: answers as never },
      });
    },
    onSuccess: () => changed(key),
    retry: false,
  });

export const useResults = (quarter: string | undefined) =>
  useRead(api.queryOptions('get', '/api/v1/satisfaction', { params: { query: { quarter } } }));
export const useOfficerResults = (quarter: string | undefined) =>
  useRead(api.queryOptions('get', '/api/v1/satisfaction/officers', { params: { query: { quarter } } }));
