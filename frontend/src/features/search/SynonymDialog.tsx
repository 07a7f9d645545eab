import { useState } from 'react';
import { AgencySelect } from '#/shared/domain/AgencySelect.tsx';
import { TextField } from '#/shared/form/fields/TextField.tsx';
import { useWords } from '#/shared/i18n/messages.ts';
import { Dialog } from '#/shared/ui/Dialog.tsx';
import { DialogRow } from '#/shared/ui/DialogRow.tsx';
import { FailedPart } from '#/shared/ui/states.tsx';
import { type Synonym, useKeepSynonym, useRemoveSynonym } from './api.ts';
import { SYNONYM_ROLES } from './roles.ts';
import { searchWords } from './words.ts';

/** A phrase and what it means. */
export function SynonymDialog({ known, onClose }: { known: Synonym | undefined; onClose: () => void }) {
  const t = useWords(searchWords).synonyms;
  const keep = useKeepSynonym(known);
  const [agency, setAgency] = useState(known?.agency);
  const [phrase, setPhrase] = useState(known?.phrase ?? '');
  const [means, setMeans] = useState(known?.means.join('\n') ?? '');
  const [tried, setTried] = useState(false);
  const good = agency !== undefined && phrase.trim() !== '';
  return (
    <Dialog open wide title={known ? t.editFor(known.phrase) : t.add} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          const meanings = means
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean);
          if (good) keep.mutate({ agency, phrase: phrase.trim(), means: meanings }, { onSuccess: onClose });
        }}
      >
        <AgencySelect
          roles={SYNONYM_ROLES}
          label={t.agency}
          any={t.choose}
          value={agency}
          error={tried && !agency ? t.agencyMissing : undefined}
          onChange={setAgency}
        />
        <TextField
          id="synonym-phrase"
          label={t.phrase}
          required
          value={phrase}
          error={tried && !phrase.trim() ? t.missing : undefined}
          onChange={(value) => setPhrase(String(value))}
        />
        <TextField
          id="synonym-means"
          label={t.means}
          hint={t.meansHint}
          required={false}
          multiline
          value={means}
          onChange={(value) => setMeans(String(value))}
        />
        {keep.error ? <FailedPart error={keep.error} /> : null}
        <DialogRow onClose={onClose}>
          <button type="submit" className="btn" disabled={keep.isPending}>
            {t.save}
          </button>
        </DialogRow>
      </form>
      {known && <Remove known={known} onDone={onClose} />}
    </Dialog>
  );
}

function Remove({ known, onDone }: { known: Synonym; onDone: () => void }) {
  const t = useWords(searchWords).synonyms;
  const [asked, setAsked] = useState(false);
  const remove = useRemoveSynonym();
  return (
    <p>
      {asked && <span className="block">{t.removeSure}</span>}
      <button
        type="button"
        className="linkish"
        disabled={remove.isPending}
        onClick={() => (asked ? remove.mutate(known, { onSuccess: onDone }) : setAsked(true))}
      >
        {t.remove}
      </button>
      {remove.error ? <FailedPart error={remove.error} /> : null}
    </p>
  );
}
