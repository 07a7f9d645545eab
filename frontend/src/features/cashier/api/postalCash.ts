import { api, queryClient, type Schemas, useRead } from '#/shared/api/client.ts';

export type HeldCash = Schemas['HeldPostalCash'];
const cashQuery = () => api.queryOptions('get', '/api/v1/postal-cash', {}, { staleTime: 0 });
/** What I collected and hold, agency by agency. */
export const usePostalCash = () => useRead(cashQuery());
export const cashChanged = () => queryClient.invalidateQueries({ queryKey: cashQuery().queryKey });
