import { api } from '#/shared/api/client.ts';
import { useText } from '#/shared/i18n/messages.ts';

/** The name of an agency by its code; the code itself until names are known. */
export function useAgencyName() {
  const tx = useText();
  const { data } = api.useQuery('get', '/api/v1/agencies', {}, { staleTime: 3_600_000 });
  return (code: string) => {
    const agency = data?.find((known) => known.code === code);
    return agency ? tx(agency.name) : code;
  };
}
