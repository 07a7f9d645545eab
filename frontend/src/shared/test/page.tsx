import { QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  type RouteComponent,
  RouterProvider,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';

/** What a test's server answers, by path, and what it was sent. */
export const server = {
  answers: {} as Record<string, unknown>,
  sent: [] as { path: string; body: unknown }[],
};

// The client takes hold of fetch when it is imported: import this file before anything that asks.
globalThis.fetch = async (input, init) => {
  const request = new Request(input, init);
  const path = new URL(request.url).pathname.replace('/api/v1', '');
  if (request.method === 'POST') server.sent.push({ path, body: await request.json() });
  const body = server.answers[path];
  return new Response(JSON.stringify(body ?? { code: 'none' }), { status: body === undefined ? 404 : 200 });
};
globalThis.scrollTo = () => undefined;
// jsdom knows no modal dialogs.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
};

/** Draws a page at an address. `others`: pages that it may lead to; they show their own path. */
export async function openPage(path: string, page: RouteComponent, at: string, others: string[] = []) {
  const { queryClient } = await import('#/shared/api/client.ts');
  queryClient.clear();
  server.sent = [];
  const root = createRootRoute();
  const getParentRoute = () => root;
  const routeTree = root.addChildren([
    createRoute({ getParentRoute, path, component: page }),
    ...others.map((known) => createRoute({ getParentRoute, path: known, component: () => <h1>{known}</h1> })),
  ]);
  const router = createRouter({ routeTree, history: createMemoryHistory({ initialEntries: [at] }) });
  render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
}
