import { useWords } from '#/shared/i18n/messages.ts';
import { domainWords } from './words.ts';

/** The QR code of a dossier's public status page, drawn by the server. */
export function StatusQr({ token }: { token: string }) {
  const t = useWords(domainWords);
  return (
    <figure className="qr-block">
      <img
        className="qr"
        width="144"
        height="144"
        src={`/api/v1/status-links/${encodeURIComponent(token)}/qr`}
        alt={t.qr}
      />
      <figcaption className="small muted" aria-hidden="true">
        {t.qr}
      </figcaption>
    </figure>
  );
}
