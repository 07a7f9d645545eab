import { getRouteApi } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { useStatusByToken } from './api/status.ts';
import { StatusView } from './StatusView.tsx';
import { statusWords } from './statusWords.ts';

const route = getRouteApi(paths.qrLanding);

/** What the QR code on a receipt opens. */
export function QrLandingPage() {
  const t = useWords(statusWords);
  const { token } = route.useParams();
  const found = useStatusByToken(token);
  return <StatusView found={found} token={token} notFound={{ title: t.linkNotFound, help: t.linkNotFoundHelp }} />;
}
