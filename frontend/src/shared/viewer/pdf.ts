import { getDocument, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker&url';
import { ownScript } from '#/shared/lib/trustedTypes.ts';
import { type Pages, pixelScale } from './pages.ts';

/** PDF points are 1/72 inch, CSS pixels 1/96. */
const UNITS = 96 / 72;

/** A worker of our own origin; the address passes the content security policy's Trusted Types. */
const startWorker = () => new Worker(ownScript(workerAddress), { type: 'module' });

/** A PDF, without running anything in it: no scripts, no compiled code, no forms. */
export async function openPdf(data: ArrayBuffer): Promise<Pages> {
  const port = startWorker();
  const worker = PDFWorker.create({ port });
  const task = getDocument({ data, worker, isEvalSupported: false, useWasm: false, enableXfa: false });
  const close = () => {
    void task.destroy().finally(() => {
      worker.destroy();
      port.terminate();
    });
  };
  const document = await task.promise.catch((error: unknown) => {
    close();
    throw error;
  });
  const viewport = async (page: number, scale: number, turn: number) => {
    const proxy = await document.getPage(page);
    return { proxy, view: proxy.getViewport({ scale, rotation: (proxy.rotate + turn * 90) % 360 }) };
  };
  let drawing: { cancel(): void } | undefined;
  return {
    count: document.numPages,
    async size(page, turn) {
      const { view } = await viewport(page, UNITS, turn);
      return { width: view.width, height: view.height };
    },
    async draw(canvas, page, scale, turn) {
      drawing?.cancel();
      const { view: natural } = await viewport(page, UNITS, turn);
      const by = pixelScale(natural.width, natural.height, scale, globalThis.devicePixelRatio || 1);
      const { proxy, view } = await viewport(page, by * UNITS, turn);
      canvas.width = Math.max(1, Math.floor(view.width));
      canvas.height = Math.max(1, Math.floor(view.height));
      const task = proxy.render({ canvas, viewport: view });
      drawing = task;
      await task.promise.catch((error: unknown) => {
        if ((error as Error).name !== 'RenderingCancelledException') throw error;
      });
    },
    async text(page) {
      const content = await (await document.getPage(page)).getTextContent();
      return content.items
        .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
        .join('')
        .normalize('NFC')
        .trim();
    },
    close,
  };
}
