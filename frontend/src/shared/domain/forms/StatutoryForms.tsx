import { useState } from 'react';
import { fileBytes } from '#/shared/api/bytes.ts';
import { api, type Schemas, useRead } from '#/shared/api/client.ts';
import { dateTime, fileSize } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { saveFile } from '#/shared/lib/saveFile.ts';
import { FileIcon } from '#/shared/ui/icons.tsx';
import { FailedPart } from '#/shared/ui/states.tsx';
import { toast } from '#/shared/ui/toast.tsx';
import { PaperViewer } from '#/shared/viewer/PaperViewer.tsx';
import { formWords } from './words.ts';

type Form = Schemas['FormItem'];

const formsQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/dossiers/{id}/forms', { params: { path: { id } } }, { staleTime: 0 });

const bytesOf = (dossier: string, form: Form) => fileBytes(`/dossiers/${dossier}/forms/${form.id}`);

/** The forms that the law prescribes and that this dossier has so far: to read here, and to print. Give it the dossier's version as key. */
export function StatutoryForms({ dossier }: { dossier: string }) {
  const t = useWords(formWords);
  const tx = useText();
  const found = useRead(formsQuery(dossier));
  const [open, setOpen] = useState<string>();
  if (found.error) return <FailedPart error={found.error} retry={() => void found.refetch()} />;
  const items = found.data?.items ?? [];
  const shown = items.find((form) => form.id === open);
  if (found.data && items.length === 0) return <p className="muted">{t.none}</p>;
  return (
    <>
      <ul role="list" className="paper-files">
        {items.map((form) => (
          <FormLine
            key={form.id}
            dossier={dossier}
            form={form}
            open={form.id === open}
            onOpen={() => setOpen(form.id === open ? undefined : form.id)}
          />
        ))}
      </ul>
      {shown && (
        <PaperViewer
          key={shown.id}
          file={{
            id: shown.id,
            name: `${tx(shown.title)}.pdf`,
            mediaType: 'application/pdf',
            bytes: () => bytesOf(dossier, shown),
          }}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
}

function FormLine({ dossier, form, open, onOpen }: { dossier: string; form: Form; open: boolean; onOpen: () => void }) {
  const t = useWords(formWords);
  const tx = useText();
  const save = async () => saveFile(await bytesOf(dossier, form), `${tx(form.title)}.pdf`);
  return (
    <li>
      <FileIcon />
      <span className="file-name">
        {form.number && `${t.number(form.number)} – `}
        {tx(form.title)} <span className="muted small nowrap">({fileSize(form.size)})</span>
        <span className="muted small block" title={`${t.hash}: ${form.sha256}`}>
          {t.madeFor(dateTime(form.eventAt))}
        </span>
        <button type="button" className="linkish no-print" onClick={() => void save().catch(toast)}>
          {t.save}
          <span className="vh"> {tx(form.title)}</span>
        </button>
      </span>
      <button type="button" className="btn alt sm no-print" aria-pressed={open} onClick={onOpen}>
        {t.open}
        <span className="vh"> {tx(form.title)}</span>
      </button>
    </li>
  );
}
