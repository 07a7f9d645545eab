import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { api, client, queryClient, type Schemas, useRead } from '#/shared/api/client.ts';
import { useIdempotencyKeys } from '#/shared/api/idempotency.ts';

export type Question = Schemas['Question'];
export type Draft = Schemas['QuestionDraft'];

export const useQuestions = (procedure?: string) =>
  useInfiniteQuery({
    queryKey: ['questions', procedure],
    queryFn: async ({ pageParam, signal }) => {
      const query = { procedure, cursor: pageParam, limit: 20 };
      const { data } = await client.GET('/api/v1/questions', { params: { query }, signal });
      return data as Schemas['QuestionPage'];
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });

export const useQuestion = (id: string) =>
  useRead(api.queryOptions('get', '/api/v1/questions/{id}', { params: { path: { id } } }));

export const useVote = (id: string) =>
  useMutation({
    mutationFn: async (body: Schemas['VoteRequest']) => {
      await client.POST('/api/v1/questions/{id}/votes', { params: { path: { id } }, body });
    },
  });

export const useDesk = () =>
  useInfiniteQuery({
    queryKey: ['question-drafts'],
    queryFn: async ({ pageParam, signal }) => {
      const query = { cursor: pageParam, limit: 20 };
      const { data } = await client.GET('/api/v1/question-drafts', { params: { query }, signal });
      return data as Schemas['QuestionDraftPage'];
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });

export const useHistory = (id: string, enabled: boolean) =>
  useRead(api.queryOptions('get', '/api/v1/question-drafts/{id}/history', { params: { path: { id } } }), { enabled });

const changed = async () => {
  await queryClient.invalidateQueries({ queryKey: ['question-drafts'] });
  await queryClient.invalidateQueries({ queryKey: ['questions'] });
};
const at = ({ id, revision }: Draft) => ({ path: { id }, header: { 'If-Match': `"${revision}"` } });

/** Writes a new draft, or on one that is there; answers with the draft as it is now. */
export function useWrite(known: Draft | undefined) {
  const keys = useIdempotencyKeys();
  return useMutation({
    mutationFn: async (body: Schemas['QuestionRequest']) => {
      const { data } = known
        ? await client.PUT('/api/v1/question-drafts/{id}', { params: at(known), body })
        : await client.POST('/api/v1/question-drafts', {
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
      await client.POST('/api/v1/question-drafts/{id}/publication', { params: at(known) });
    },
    onSuccess: changed,
  });

export const useWithdraw = () =>
  useMutation({
    mutationFn: async ({ known, reason }: { known: Draft; reason: string }) => {
      const body = reason.trim() ? { reason: reason.trim() } : {};
      await client.POST('/api/v1/question-drafts/{id}/withdrawal', { params: at(known), body });
    },
    onSuccess: changed,
  });
