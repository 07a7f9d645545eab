import { useMutation } from '@tanstack/react-query';
import { client, queryClient } from '#/shared/api/client.ts';
import { dossierQuery } from './dossier.ts';

/** Throws a draft away, for good. */
export const useDiscard = () =>
  useMutation({
    mutationFn: (id: string) => client.DELETE('/api/v1/dossiers/{id}', { params: { path: { id } } }),
    onSuccess: (_, id) => {
      queryClient.removeQueries({ queryKey: dossierQuery(id).queryKey });
      void queryClient.invalidateQueries({ queryKey: ['dossiers'] });
    },
  });
