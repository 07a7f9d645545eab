import { type ReactNode, useState } from 'react';
import { AgencySelect } from '#/shared/domain/AgencySelect.tsx';
import { useWords } from '#/shared/i18n/messages.ts';
import { Dialog } from '#/shared/ui/Dialog.tsx';
import { DialogRow } from '#/shared/ui/DialogRow.tsx';
import { FailedPart } from '#/shared/ui/states.tsx';
import { editorialWords } from './words.ts';

/** What is found missing, from the first try to save on. */
export function useMissing() {
  const t = useWords(editorialWords);
  const [tried, setTried] = useState(false);
  return {
    tried,
    try: () => setTried(true),
    of: (text: string) => (tried && !text.trim() ? t.missing : undefined),
  };
}

/**
 * The dialog of something that an agency keeps for the public: whose it is (asked once), its fields, and saving.
 * `after`: what can be done to what is there already.
 */
export function DeskForm({
  title,
  isNew,
  roles,
  agency,
  onAgency,
  tried,
  saving,
  save,
  onSave,
  onClose,
  children,
  after,
}: {
  title: string;
  isNew: boolean;
  roles: string[];
  agency: string | undefined;
  onAgency: (code: string | undefined) => void;
  tried: boolean;
  saving: { error: unknown; isPending: boolean };
  save: string;
  onSave: () => void;
  onClose: () => void;
  children: ReactNode;
  after?: ReactNode;
}) {
  const t = useWords(editorialWords);
  return (
    <Dialog open wide title={title} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSave();
        }}
      >
        {isNew && (
          <AgencySelect
            roles={roles}
            label={t.agency}
            any={t.agencyMissing}
            value={agency}
            error={tried && !agency ? t.agencyMissing : undefined}
            onChange={onAgency}
          />
        )}
        {children}
        {saving.error ? <FailedPart error={saving.error} /> : null}
        <DialogRow onClose={onClose}>
          <button type="submit" className="btn" disabled={saving.isPending}>
            {save}
          </button>
        </DialogRow>
      </form>
      {after}
    </Dialog>
  );
}
