import { api, type Schemas, useRead } from '#/shared/api/client.ts';

export type ThreeWay = Schemas['ThreeWay'];
const summaryQuery = (day: string, agency: string | undefined) =>
  api.queryOptions('get', '/api/v1/reconciliation-summaries', { params: { query: { day, agency } } }, { staleTime: 0 });
/** Totals of the three sources of a day. */
export const useSummary = (day: string, agency: string | undefined) => useRead(summaryQuery(day, agency));
