import { usePrivateImage } from '#/shared/api/privateImage.ts';

/** The QR code that leads to the public check of a receipt. */
export const useReceiptQr = (id: string) => usePrivateImage(`/receipts/${encodeURIComponent(id)}/qr.svg`);
