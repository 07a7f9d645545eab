import { api } from '#/shared/api/client.ts';

export const useFields = () => api.useQuery('get', '/api/v1/fields', {}, { staleTime: 3_600_000 });
