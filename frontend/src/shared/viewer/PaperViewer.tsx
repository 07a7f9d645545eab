import { useEffect, useRef, useState } from 'react';
import { domainWords } from '#/shared/domain/words.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { saveFile } from '#/shared/lib/saveFile.ts';
import { FailedPart, Loading, Notice } from '#/shared/ui/states.tsx';
import { toast } from '#/shared/ui/toast.tsx';
import { canShow, type Pages, TURNS } from './pages.ts';
import { type Showable, usePages } from './usePages.ts';
import { viewerWords } from './words.ts';

const ZOOMS = [0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4];

/** A paper on screen: page by page, larger or smaller, turned, and always to be downloaded. */
export function PaperViewer({
  file,
  onClose,
  heading: Heading = 'h3',
}: {
  file: Showable;
  onClose: () => void;
  /** One below the heading that it stands under. */
  heading?: 'h2' | 'h3';
}) {
  const t = useWords(viewerWords);
  const w = useWords(domainWords);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const save = async () => saveFile(await file.bytes(), file.name);
  return (
    <section className="viewer no-print" aria-label={t.title(file.name)}>
      <div className="viewer-head">
        <Heading ref={heading} tabIndex={-1}>
          {file.name}
        </Heading>
        <button type="button" className="linkish" onClick={() => void save().catch(toast)}>
          {w.download}
        </button>
        <button type="button" className="linkish" onClick={onClose}>
          {t.close}
        </button>
      </div>
      {canShow(file.mediaType) ? <Opened file={file} /> : <Notice tone="warn">{t.cannot}</Notice>}
    </section>
  );
}

function Opened({ file }: { file: Showable }) {
  const t = useWords(viewerWords);
  const { pages, error } = usePages(file);
  if (error instanceof Error && error.name.endsWith('Exception')) return <Notice tone="warn">{t.cannot}</Notice>;
  if (error !== undefined) return <FailedPart error={error} />;
  return pages ? <PageView pages={pages} name={file.name} /> : <Loading />;
}

function PageView({ pages, name }: { pages: Pages; name: string }) {
  const t = useWords(viewerWords);
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [page, setPage] = useState(1);
  const [turn, setTurn] = useState(0);
  /** Undefined: as wide as the frame. */
  const [zoom, setZoom] = useState<number>();
  const [shown, setShown] = useState({ zoom: 1, text: '' });
  const [failed, setFailed] = useState<unknown>();
  useEffect(() => {
    const target = canvas.current;
    if (!target) return;
    let gone = false;
    const draw = async () => {
      const { width } = await pages.size(page, turn);
      const room = (frame.current?.clientWidth || 600) - 2;
      const scale = zoom ?? Math.min(room / width, 2);
      if (gone) return;
      target.style.width = `${Math.round(width * scale)}px`;
      await pages.draw(target, page, scale, turn);
      const text = await pages.text(page);
      if (!gone) setShown({ zoom: scale, text });
    };
    draw().catch((error: unknown) => {
      if (!gone) setFailed(error);
    });
    return () => {
      gone = true;
    };
  }, [pages, page, turn, zoom]);
  const larger = ZOOMS.find((step) => step > shown.zoom + 0.01);
  const smaller = ZOOMS.findLast((step) => step < shown.zoom - 0.01);
  if (failed !== undefined) return <Notice tone="warn">{t.cannot}</Notice>;
  return (
    <>
      <div className="viewer-tools" role="toolbar" aria-label={t.title(name)}>
        <Tool label={t.zoomOut} sign="−" disabled={!smaller} onClick={() => setZoom(smaller)} />
        <output className="num small">{t.zoom(Math.round(shown.zoom * 100))}</output>
        <Tool label={t.zoomIn} sign="+" disabled={!larger} onClick={() => setZoom(larger)} />
        <button type="button" className="btn alt sm" onClick={() => setZoom(undefined)}>
          {t.fit}
        </button>
        <button type="button" className="btn alt sm" onClick={() => setTurn((turn + 1) % TURNS)}>
          {t.rotate}
        </button>
        {pages.count > 1 && (
          <>
            <Tool label={t.previous} sign="‹" disabled={page === 1} onClick={() => setPage(page - 1)} />
            <output className="num small">{t.page(page, pages.count)}</output>
            <Tool label={t.next} sign="›" disabled={page === pages.count} onClick={() => setPage(page + 1)} />
          </>
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <div className="viewer-frame" ref={frame} tabIndex={0}>
        <canvas ref={canvas} role="img" aria-label={`${name}, ${t.page(page, pages.count)}`} />
      </div>
      {shown.text && (
        <details>
          <summary>{t.text}</summary>
          <p className="quote small">{shown.text}</p>
        </details>
      )}
    </>
  );
}

function Tool({
  label,
  sign,
  disabled,
  onClick,
}: {
  label: string;
  sign: string;
  disabled: boolean;
  onClick: () => void;
}) {
  return (
    <button
      type="button"
      className="btn alt sm tool"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
