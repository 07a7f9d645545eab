import { getRouteApi } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { useStatusByCode } from './api/status.ts';
import { StatusView } from './StatusView.tsx';
import { statusWords } from './statusWords.ts';

const route = getRouteApi(paths.status);

/** Status by the code that somebody typed. */
export function StatusPage() {
  const t = useWords(statusWords);
  const { code } = route.useParams();
  const found = useStatusByCode(code);
  return <StatusView found={found} notFound={{ title: t.notFound, help: t.notFoundHelp }} />;
}
