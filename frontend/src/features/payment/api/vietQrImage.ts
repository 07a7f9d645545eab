import { usePrivateImage } from '#/shared/api/privateImage.ts';

/** The order's QR code. */
export const useVietQrImage = (order: string) =>
  usePrivateImage(`/payment-orders/${encodeURIComponent(order)}/vietqr.svg`);
