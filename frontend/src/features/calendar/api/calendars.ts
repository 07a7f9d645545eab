import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { api, client, queryClient, requestHeaders, type Schemas } from '#/shared/api/client.ts';
import { useIdempotencyKeys } from '#/shared/api/idempotency.ts';
import { isProblem, readProblem } from '#/shared/api/problem.ts';

export type Content = Schemas['CalendarContent'];
export type Draft = Schemas['CalendarDraftView'];
export type SpecialDay = Schemas['SpecialDay'];
export type Year = Schemas['CalendarYear'];
const KEY = 'calendars';

/** Every agency's name, those above one's own too. */
export const useAgencies = () => api.useQuery('get', '/api/v1/agencies', {}, { staleTime: 3_600_000 });

export const useCalendars = () =>
  useQuery({
    queryKey: [KEY],
    queryFn: async ({ signal }) => (await client.GET('/api/v1/calendars', { signal })).data as Schemas['CalendarList'],
  });

/** @param revision of the draft that the year is drawn with; undefined for what is in force */
export const useYear = (agency: string, year: number, revision: number | undefined) =>
  useQuery({
    queryKey: [KEY, agency, 'year', year, revision],
    queryFn: async ({ signal }) => {
      const params = { path: { agency, year } };
      const { data } =
        revision === undefined
          ? await client.GET('/api/v1/calendars/{agency}/years/{year}', { params, signal })
          : await client.GET('/api/v1/calendars/{agency}/draft/years/{year}', { params, signal });
      return data as Year;
    },
  });

/** The draft, null when there is none. */
export const useDraft = (agency: string, enabled: boolean) =>
  useQuery({
    queryKey: [KEY, agency, 'draft'],
    queryFn: async ({ signal }) => {
      try {
        const { data } = await client.GET('/api/v1/calendars/{agency}/draft', { params: { path: { agency } }, signal });
        return data as Draft;
      } catch (error) {
        if (isProblem(error, 404)) return null;
        throw error;
      }
    },
    enabled,
  });

export const useVersions = (agency: string) =>
  useInfiniteQuery({
    queryKey: [KEY, agency, 'versions'],
    queryFn: async ({ pageParam, signal }) => {
      const params = { path: { agency }, query: { cursor: pageParam, limit: 10 } };
      const { data } = await client.GET('/api/v1/calendars/{agency}/versions', { params, signal });
      return data as Schemas['CalendarVersionPage'];
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });

export const useMoves = (draft: Draft, enabled: boolean) =>
  useInfiniteQuery({
    queryKey: [KEY, draft.agency, 'moves', draft.revision],
    queryFn: async ({ pageParam, signal }) => {
      const params = { path: { agency: draft.agency }, query: { cursor: pageParam, limit: 20 } };
      const { data } = await client.GET('/api/v1/calendars/{agency}/draft/moves', { params, signal });
      return data as Schemas['DueMovePage'];
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    enabled,
    staleTime: 0,
  });

export const useMoveCount = (draft: Draft, enabled: boolean) =>
  useQuery({
    queryKey: [KEY, draft.agency, 'move-count', draft.revision],
    queryFn: async ({ signal }) => {
      const params = { path: { agency: draft.agency } };
      const { data } = await client.GET('/api/v1/calendars/{agency}/draft/move-count', { params, signal });
      return data as Schemas['DueMoveCount'];
    },
    enabled,
    staleTime: 0,
  });

/** What is no dossier and would be due at another moment, in numbers. */
export const useEffects = (draft: Draft, enabled: boolean) =>
  useQuery({
    queryKey: [KEY, draft.agency, 'effects', draft.revision],
    queryFn: async ({ signal }) => {
      const params = { path: { agency: draft.agency } };
      const { data } = await client.GET('/api/v1/calendars/{agency}/draft/effects', { params, signal });
      return data as Schemas['CalendarEffect'][];
    },
    enabled,
    staleTime: 0,
  });

const changed = () => queryClient.invalidateQueries({ queryKey: [KEY] });
const tag = (draft: Draft) => ({ 'If-Match': `"${draft.revision}"` });

export const useBegin = (agency: string) =>
  useMutation({
    mutationFn: async () => client.POST('/api/v1/calendars/{agency}/draft', { params: { path: { agency } } }),
    onSuccess: changed,
  });

export const useSave = (draft: Draft) =>
  useMutation({
    mutationFn: (body: Content) =>
      client.PUT('/api/v1/calendars/{agency}/draft', {
        params: { path: { agency: draft.agency }, header: tag(draft) },
        body,
      }),
    onSuccess: changed,
  });

export const useDiscard = (draft: Draft) =>
  useMutation({
    mutationFn: () =>
      client.DELETE('/api/v1/calendars/{agency}/draft', {
        params: { path: { agency: draft.agency }, header: tag(draft) },
      }),
    onSuccess: changed,
  });

/** The typed client speaks JSON; a table is sent as it is. */
export const useImport = (draft: Draft) =>
  useMutation({
    mutationFn: async (csv: string) => {
      const response = await fetch(`/api/v1/calendars/${encodeURIComponent(draft.agency)}/draft/holidays`, {
        method: 'POST',
        headers: { ...requestHeaders(), ...tag(draft), 'Content-Type': 'text/csv; charset=utf-8' },
        body: csv,
      });
      if (!response.ok) throw await readProblem(response);
      return (await response.json()) as Draft;
    },
    onSuccess: changed,
  });

export function useApply(draft: Draft) {
  const keys = useIdempotencyKeys();
  return useMutation({
    mutationFn: (body: Schemas['CalendarApplication']) => {
      const header = { ...tag(draft), 'Idempotency-Key': keys.keyFor({ body, revision: draft.revision }) };
      return client.POST('/api/v1/calendars/{agency}/draft/application', {
        params: { path: { agency: draft.agency }, header },
        body,
      });
    },
    onSuccess: () => {
      keys.done();
      return changed();
    },
  });
}
