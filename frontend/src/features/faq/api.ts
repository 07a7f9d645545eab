import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { api, client, type Schemas, useRead } from '#/shared/api/client.ts';
import { draftsOf } from '#/shared/editorial/drafts.ts';

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

export const questionDrafts = draftsOf<Draft, Schemas['QuestionRequest']>('question-drafts', 'questions');
