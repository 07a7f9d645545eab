/** A file as pages that can be drawn on a canvas: an image is one page, a PDF as many as it has. */
export interface Pages {
  count: number;
  /** Natural size in CSS pixels at 100 %. */
  size(page: number, turn: number): Promise<{ width: number; height: number }>;
  draw(canvas: HTMLCanvasElement, page: number, scale: number, turn: number): Promise<void>;
  /** What the page says, for those who cannot see it; empty for a scan. */
  text(page: number): Promise<string>;
  close(): void;
}
/** Quarter turns to the right. */
export const TURNS = 4;
/** Browsers refuse larger canvases. */
const MOST_PIXELS = 16_000_000;

export const canShow = (mediaType: string) => mediaType === 'application/pdf' || mediaType.startsWith('image/');

export async function openPages(bytes: Blob, mediaType: string): Promise<Pages> {
  if (mediaType.startsWith('image/')) return openImage(bytes);
  const { openPdf } = await import('./pdf.ts');
  return openPdf(await bytes.arrayBuffer());
}

/** Scale by which a page of this size is drawn sharply and still allowed. */
export function pixelScale(width: number, height: number, scale: number, density: number) {
  const wanted = scale * density;
  return Math.min(wanted, Math.sqrt(MOST_PIXELS / (width * height)));
}

async function openImage(bytes: Blob): Promise<Pages> {
  const image = await createImageBitmap(bytes);
  const sizeAt = (turn: number) =>
    turn % 2 ? { width: image.height, height: image.width } : { width: image.width, height: image.height };
  return {
    count: 1,
    size: async (_, turn) => sizeAt(turn),
    async draw(canvas, _, scale, turn) {
      const { width, height } = sizeAt(turn);
      const by = pixelScale(width, height, scale, globalThis.devicePixelRatio || 1);
      canvas.width = Math.max(1, Math.round(width * by));
      canvas.height = Math.max(1, Math.round(height * by));
      const context = canvas.getContext('2d');
      if (!context) return;
      context.translate(canvas.width / 2, canvas.height / 2);
      context.rotate((turn * Math.PI) / 2);
      context.scale(by, by);
      context.drawImage(image, -image.width / 2, -image.height / 2);
    },
    text: async () => '',
    close: () => image.close(),
  };
}
