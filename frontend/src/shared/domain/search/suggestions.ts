import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { client, type Schemas } from '#/shared/api/client.ts';

export type Found = Schemas['SearchResult'];
export type FoundKind = Schemas['SearchKind'];
const PAUSE_MS = 180;
const SHORTEST = 2;

/** The same text, once it has stayed the same for a moment. */
function useSettled(text: string) {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

/** What somebody who is still typing may want. */
export function useSuggestions(typed: string, kind: FoundKind | undefined): Found[] {
  const q = useSettled(typed.trim());
  const enabled = q.length >= SHORTEST;
  const { data } = useQuery({
    queryKey: ['suggestions', q, kind],
    queryFn: async ({ signal }) => {
      const { data } = await client.GET('/api/v1/search/suggestions', { params: { query: { q, kind } }, signal });
      return data as Schemas['SearchPage'];
    },
    enabled,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  return enabled && typed.trim().length >= SHORTEST ? (data?.items ?? []) : [];
}
