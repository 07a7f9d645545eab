import { api, useRead } from './client.ts';

/** Every hotline, and whether somebody answers now. */
export const useHotlines = () => useRead(api.queryOptions('get', '/api/v1/hotlines', {}, { staleTime: 60_000 }));
