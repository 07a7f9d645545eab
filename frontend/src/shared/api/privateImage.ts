import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { fileBytes } from './bytes.ts';

/** A picture of the API as an address for an `img`; it is for the caller only, so that a plain address cannot have it. */
export function usePrivateImage(path: string) {
  const { data, error } = useQuery({
    queryKey: ['image', path],
    queryFn: () => fileBytes(path),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!data) return undefined;
    const made = URL.createObjectURL(data);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [data]);
  return { url, error };
}
