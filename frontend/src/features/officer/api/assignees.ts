import { api } from '#/shared/api/client.ts';

/** Officers who could be given the current step. */
export const useAssignees = (id: string, enabled: boolean) =>
  api.useQuery('get', '/api/v1/dossiers/{id}/assignees', { params: { path: { id } } }, { enabled });
