import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client, type Schemas } from '#/shared/api/client.ts';

export type FeeQuestion = Schemas['FeeAssessmentRequest'];

/** What a filing would cost; nothing is asked until there is a question. */
export const useFeeAssessment = (code: string, question: FeeQuestion | undefined) =>
  useQuery({
    queryKey: ['fee-assessment', code, question],
    queryFn: async ({ signal }) => {
      const { data } = await client.POST('/api/v1/procedures/{code}/fee-assessments', {
        params: { path: { code } },
        body: question as FeeQuestion,
        signal,
      });
      return data as Schemas['FeeAssessment'];
    },
    enabled: question !== undefined,
    placeholderData: keepPreviousData,
  });
