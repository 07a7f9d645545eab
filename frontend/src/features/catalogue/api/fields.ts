import { api, useRead } from '#/shared/api/client.ts';

const fieldsQuery = () => api.queryOptions('get', '/api/v1/fields', {}, { staleTime: 3_600_000 });
export const useFields = () => useRead(fieldsQuery());
