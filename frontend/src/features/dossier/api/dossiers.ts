import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { client, type Schemas } from '#/shared/api/client.ts';
import type { DossierState } from './dossier.ts';

export type DossierSummary = Schemas['DossierSummary'];
const PAGE = 20;

/** My dossiers, newest first. */
export const useMyDossiers = (state: DossierState | undefined) =>
  useInfiniteQuery({
    queryKey: ['dossiers', state],
    queryFn: async ({ pageParam, signal }) => {
      const query = { state, cursor: pageParam, limit: PAGE };
      const { data } = await client.GET('/api/v1/dossiers', { params: { query }, signal });
      return data as Schemas['DossierPage'];
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  });
