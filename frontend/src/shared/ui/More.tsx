import { useWords } from '#/shared/i18n/messages.ts';
import { uiWords } from './words.ts';

/** The next page of a list, on demand. */
export function More({
  list,
  label,
}: {
  list: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };
  label?: string;
}) {
  const t = useWords(uiWords);
  if (!list.hasNextPage) return null;
  return (
    <p className="more no-print">
      <button
        type="button"
        className="btn alt"
        disabled={list.isFetchingNextPage}
        onClick={() => void list.fetchNextPage()}
      >
        {label ?? t.more}
      </button>
    </p>
  );
}
