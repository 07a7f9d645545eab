import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { api, client, queryClient, type Schemas, useRead } from '#/shared/api/client.ts';
import { useIdempotencyKeys } from '#/shared/api/idempotency.ts';

/** What a desk has of a text, whatever is written in it: the draft, and what is published. */
export interface Draft {
  id: string;
  revision: number;
  agency: string;
  state: Schemas['EditorialState'];
  allowedActions: Schemas['EditorialAction'][];
  editedAt: string;
  content: unknown;
  published?: unknown;
}
/** The desks answer alike; what stands in a draft is for each feature to say. */
type Desk = 'question-drafts' | 'notice-drafts';
type Path = '/api/v1/question-drafts';
const path = (desk: Desk) => `/api/v1/${desk}` as Path;

/**
 * A desk's drafts and what is done to them.
 *
 * @param readers first part of the query key of what is published
 */
export function draftsOf<D extends Draft, Request extends object>(desk: Desk, readers: string) {
  const changed = async () => {
    await queryClient.invalidateQueries({ queryKey: [desk] });
    await queryClient.invalidateQueries({ queryKey: [readers] });
  };
  const at = ({ id, revision }: Draft) => ({ path: { id }, header: { 'If-Match': `"${revision}"` } });
  return {
    useDesk: () =>
      useInfiniteQuery({
        queryKey: [desk],
        queryFn: async ({ pageParam, signal }) => {
          const query = { cursor: pageParam, limit: 20 };
          const { data } = await client.GET(path(desk), { params: { query }, signal });
          return data as unknown as { items: D[]; next?: string | null };
        },
        initialPageParam: undefined as string | undefined,
        getNextPageParam: (last) => last.next ?? undefined,
      }),

    useHistory: (id: string, enabled: boolean) =>
      useRead(api.queryOptions('get', `${path(desk)}/{id}/history`, { params: { path: { id } } }), { enabled }),

    /** Writes a new draft, or on one that is there. */
    useWrite(known: D | undefined) {
      const keys = useIdempotencyKeys();
      return useMutation({
        mutationFn: async (request: Request) => {
          const body = request as never;
          if (known) await client.PUT(`${path(desk)}/{id}`, { params: at(known), body });
          else await client.POST(path(desk), { params: { header: { 'Idempotency-Key': keys.keyFor(request) } }, body });
        },
        onSuccess: () => {
          keys.done();
          return changed();
        },
      });
    },

    usePublish: () =>
      useMutation({
        mutationFn: async (known: D) => {
          await client.POST(`${path(desk)}/{id}/publication`, { params: at(known) });
        },
        onSuccess: changed,
      }),

    useWithdraw: () =>
      useMutation({
        mutationFn: async ({ known, reason }: { known: D; reason: string }) => {
          const body = reason.trim() ? { reason: reason.trim() } : {};
          await client.POST(`${path(desk)}/{id}/withdrawal`, { params: at(known), body });
        },
        onSuccess: changed,
      }),
  };
}
export type Drafts<D extends Draft> = Omit<ReturnType<typeof draftsOf<D, never>>, 'useWrite'>;
