import { keepPreviousData, useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { solve } from '#/features/feedback/proof.ts';
import type { PublishedSearch } from '#/features/feedback/search.ts';
import { api, client, queryClient, requestHeaders, type Schemas, useRead } from '#/shared/api/client.ts';
import { useIdempotencyKeys } from '#/shared/api/idempotency.ts';
import { NetworkError, readProblem } from '#/shared/api/problem.ts';

export type Published = Schemas['PublishedFeedback'];
export type Followed = Schemas['FollowedFeedback'];
export type NewFeedback = Schemas['NewFeedback'];
const PAGE = 20;

export const publishedQuery = (search: PublishedSearch) => ({
  queryKey: ['public-feedback', search] as const,
  queryFn: async ({ pageParam, signal }: { pageParam: string | undefined; signal: AbortSignal }) => {
    const { q, theme, agency, onTime } = search;
    const query = { q, theme, agency, onTime: onTime && onTime === 'yes', cursor: pageParam, limit: PAGE };
    const { data } = await client.GET('/api/v1/public-feedback', { params: { query }, signal });
    return data as Schemas['PublishedFeedbackPage'];
  },
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (last: Schemas['PublishedFeedbackPage']) => last.next ?? undefined,
});
export const usePublished = (search: PublishedSearch) =>
  useInfiniteQuery({ ...publishedQuery(search), placeholderData: keepPreviousData });

export const useOnePublished = (id: string) =>
  useRead(api.queryOptions('get', '/api/v1/public-feedback/{id}', { params: { path: { id } } }));

export const useSimilar = (text: string) =>
  useRead(api.queryOptions('get', '/api/v1/public-feedback/similar', { params: { query: { text } } }), {
    enabled: text.length >= 8,
  });

export const useAgencyNames = () => api.useQuery('get', '/api/v1/agencies', {}, { staleTime: 3_600_000 });

const followQuery = (reference: string) =>
  api.queryOptions('get', '/api/v1/feedback-links/{reference}', { params: { path: { reference } } });
export const useFollowed = (reference: string) => useRead(followQuery(reference));

/** What I complained about with my account. */
export const useOwn = () =>
  useInfiniteQuery({
    queryKey: ['own-feedback'],
    queryFn: async ({ pageParam, signal }) => {
      const query = { cursor: pageParam, limit: PAGE };
      const { data } = await client.GET('/api/v1/feedback', { params: { query }, signal });
      return data as Schemas['OwnFeedbackPage'];
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });

/** Does the browser's work and has a code sent. */
export const useSendCode = () =>
  useMutation({
    mutationFn: async ({ channel, address }: { channel: 'EMAIL' | 'SMS'; address: string }) => {
      const { data: asked } = await client.POST('/api/v1/public-feedback/challenges');
      const { challenge, bits } = asked as Schemas['ProofChallenge'];
      const proof = { challenge, nonce: await solve(challenge, bits) };
      const { data } = await client.POST('/api/v1/public-feedback/contact-codes', {
        body: { channel, address, proof },
      });
      return data as Schemas['ContactCode'];
    },
    retry: false,
  });

/** Files it: with the account, or with the code that came to the contact. */
export function useFile() {
  const keys = useIdempotencyKeys();
  return useMutation({
    mutationFn: async ({ feedback, code }: { feedback: NewFeedback; code?: { codeId: string; code: string } }) => {
      const params = { header: { 'Idempotency-Key': keys.keyFor({ feedback, code }) } };
      const { data } = code
        ? await client.POST('/api/v1/public-feedback', { params, body: { feedback, ...code } })
        : await client.POST('/api/v1/feedback', { params, body: feedback });
      return data as Schemas['FeedbackReceipt'];
    },
    onSuccess: () => {
      keys.done();
      return queryClient.invalidateQueries({ queryKey: ['own-feedback'] });
    },
  });
}

const changed = (reference: string) => queryClient.invalidateQueries({ queryKey: followQuery(reference).queryKey });

/** What the complainant does with it afterwards. */
export function useComplainantAct(reference: string) {
  const keys = useIdempotencyKeys();
  return useMutation({
    mutationFn: async ({ act, body }: { act: 'information' | 'rating' | 'withdrawal'; body: object }) => {
      const params = { path: { reference }, header: { 'Idempotency-Key': keys.keyFor({ act, body }) } };
      await client.POST(`/api/v1/feedback-links/{reference}/${act}` as '/api/v1/feedback-links/{reference}/rating', {
        params,
        body: body as never,
      });
    },
    onSuccess: () => {
      keys.done();
      return changed(reference);
    },
  });
}

/** Adds a file to it. */
export const useAttach = (reference: string) =>
  useMutation({
    mutationFn: async (file: File) => {
      const body = new FormData();
      body.append('file', file, file.name.normalize('NFC'));
      const answer = await fetch(`/api/v1/feedback-links/${encodeURIComponent(reference)}/attachments`, {
        method: 'POST',
        headers: requestHeaders(),
        body,
      }).catch((cause: unknown) => {
        throw new NetworkError('network', { cause });
      });
      if (!answer.ok) throw await readProblem(answer);
    },
    onSuccess: () => changed(reference),
    retry: false,
  });
