import { api } from '#/shared/api/client.ts';

const MINUTE = 60_000;

/** How many dossiers wait in each of my queues; asked again every minute while the page is open. */
export const queueCountsQuery = () => api.queryOptions('get', '/api/v1/work-queues', {});
export const useQueueCounts = () => api.useQuery('get', '/api/v1/work-queues', {}, { refetchInterval: MINUTE });
