import { money } from '#/shared/i18n/format.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { sum } from '#/shared/lib/amount.ts';
import { ConfirmDialog } from '#/shared/ui/ConfirmDialog.tsx';
import type { Collected } from './api/collect.ts';
import { useCollectByPost } from './api/collectByPost.ts';
import type { Owed } from './api/owed.ts';
import { postalWords } from './postalWords.ts';
import { cashierWords } from './words.ts';

/** The agent has the money in hand. */
export function PostalDialog({
  obligations,
  onDone,
  onClose,
}: {
  obligations: Owed[];
  onDone: (collected: Collected) => void;
  onClose: () => void;
}) {
  const t = useWords(cashierWords);
  const p = useWords(postalWords);
  const collect = useCollectByPost();
  const owed = money(sum(obligations.map(({ amount }) => amount)));
  return (
    <ConfirmDialog
      title={t.collect.title(owed)}
      confirm={t.collect.confirm}
      busy={collect.isPending}
      error={collect.error}
      onConfirm={() => collect.mutate({ obligations: obligations.map(({ id }) => id) }, { onSuccess: onDone })}
      onClose={onClose}
    >
      <p>{p.confirmCollect(owed)}</p>
    </ConfirmDialog>
  );
}
