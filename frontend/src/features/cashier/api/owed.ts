import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { Wanted } from '#/features/cashier/scan.ts';
import { client, type Schemas } from '#/shared/api/client.ts';

export type Owed = Schemas['OwedObligation'];
const PAGE = 20;

/** What is owed at my agencies and fits: by code, filing reference, name, or the QR of a receipt. */
export const useOwed = (wanted: Wanted | undefined) =>
  useInfiniteQuery({
    queryKey: ['owed-obligations', wanted],
    queryFn: async ({ pageParam, signal }) => {
      const q = await wordsFor(wanted, signal);
      const query = { q, cursor: pageParam, limit: PAGE };
      const { data } = await client.GET('/api/v1/owed-obligations', { params: { query }, signal });
      return data as Schemas['OwedPage'];
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
    staleTime: 0,
    enabled: wanted !== undefined,
  });

/** A QR says no code: the public page behind it does. */
async function wordsFor(wanted: Wanted | undefined, signal: AbortSignal): Promise<string | undefined> {
  if (!wanted || 'q' in wanted) return wanted?.q;
  const { data } = await client.GET('/api/v1/status-links/{token}', {
    params: { path: { token: wanted.token } },
    signal,
  });
  return data?.dossierCode ?? data?.filingReference;
}
