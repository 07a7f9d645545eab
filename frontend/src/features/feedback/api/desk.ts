import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import type { DeskView } from '#/features/feedback/search.ts';
import { api, client, queryClient, type Schemas, useRead } from '#/shared/api/client.ts';
import { useIdempotencyKeys } from '#/shared/api/idempotency.ts';

export type Case = Schemas['Feedback'];
export type Action = Schemas['FeedbackAction'];
export type Mark = Schemas['RedactionMark'];

/** First due first. */
export const useDesk = (view: DeskView) =>
  useInfiniteQuery({
    queryKey: ['feedback-desk', view],
    queryFn: async ({ pageParam, signal }) => {
      const query = { view, cursor: pageParam, limit: 20 };
      const { data } = await client.GET('/api/v1/feedback-desk', { params: { query }, signal });
      return data as Schemas['FeedbackPage'];
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });

const countsQuery = () => api.queryOptions('get', '/api/v1/feedback-desk/counts', {});
/** How much waits on each tab. */
export const useDeskCounts = () => useRead(countsQuery());

const byId = (id: string) => ({ params: { path: { id } } });
const caseQuery = (id: string) => api.queryOptions('get', '/api/v1/feedback-desk/{id}', byId(id));
export const useCase = (id: string) => useRead(caseQuery(id));
export const useRedaction = (id: string) =>
  useRead(api.queryOptions('get', '/api/v1/feedback-desk/{id}/redaction', byId(id)));
export const useAssignees = (id: string) =>
  useRead(api.queryOptions('get', '/api/v1/feedback-desk/{id}/assignees', byId(id)));

/** Where each action is posted. */
const RESOURCE = {
  ACCEPT: 'acceptance',
  DECLINE: 'refusal',
  ASK_INFORMATION: 'questions',
  TRANSFER: 'transfer',
  ASSIGN: 'assignments',
  ANSWER: 'answer',
  PUBLISH: 'publication',
  WITHHOLD: 'withholding',
  RETRACT: 'retraction',
} as const satisfies Partial<Record<Action, string>>;
export type DeskAction = keyof typeof RESOURCE;
export const isDeskAction = (action: Action): action is DeskAction => action in RESOURCE;

/** Does one action. */
export function useDeskAct(id: string) {
  const keys = useIdempotencyKeys();
  return useMutation({
    mutationFn: async ({ action, body }: { action: DeskAction; body: object }) => {
      const params = { path: { id }, header: { 'Idempotency-Key': keys.keyFor({ action, body }) } };
      await client.POST(`/api/v1/feedback-desk/{id}/${RESOURCE[action]}` as '/api/v1/feedback-desk/{id}/answer', {
        params,
        body: body as never,
      });
    },
    onSuccess: () => {
      keys.done();
      // Who answers an assignment may lose sight of it: the list is right in any case.
      return Promise.all([
        queryClient.invalidateQueries({ queryKey: ['feedback-desk'] }),
        queryClient.invalidateQueries({ queryKey: countsQuery().queryKey }),
        queryClient.invalidateQueries({ queryKey: caseQuery(id).queryKey }),
      ]);
    },
  });
}

const templatesQuery = () => api.queryOptions('get', '/api/v1/feedback-templates', {});
export const useTemplates = (enabled = true) => useRead(templatesQuery(), { enabled });
const templatesChanged = () => queryClient.invalidateQueries({ queryKey: templatesQuery().queryKey });

export function useAddTemplate() {
  const keys = useIdempotencyKeys();
  return useMutation({
    mutationFn: async (body: Schemas['FeedbackTemplateRequest']) => {
      await client.POST('/api/v1/feedback-templates', {
        params: { header: { 'Idempotency-Key': keys.keyFor(body) } },
        body,
      });
    },
    onSuccess: () => {
      keys.done();
      return templatesChanged();
    },
  });
}

export const useRetireTemplate = () =>
  useMutation({
    mutationFn: (id: string) => client.DELETE('/api/v1/feedback-templates/{id}', { params: { path: { id } } }),
    onSuccess: templatesChanged,
  });
