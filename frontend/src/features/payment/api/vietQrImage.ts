import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { fileBytes } from '#/shared/api/bytes.ts';

/** The order's QR as an address for an `img`; it is only the payer's, so that a plain address cannot have it. */
export function useVietQrImage(order: string) {
  const { data, error } = useQuery({
    queryKey: ['vietqr', order],
    queryFn: () => fileBytes(`/payment-orders/${encodeURIComponent(order)}/vietqr.svg`),
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
