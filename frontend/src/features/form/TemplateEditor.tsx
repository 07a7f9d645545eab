import { useId, useRef, useState } from 'react';
import { fileBytes } from '#/shared/api/bytes.ts';
import { client, type Schemas } from '#/shared/api/client.ts';
import { isProblem } from '#/shared/api/problem.ts';
import { dateTime } from '#/shared/i18n/format.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { FailedPart, Notice } from '#/shared/ui/states.tsx';
import { PaperViewer } from '#/shared/viewer/PaperViewer.tsx';
import { formAdminWords } from './words.ts';

type Template = Schemas['FormTemplate'];

/** A template's text with its preview. The server checks and draws; a fault moves the caret to its line. */
export function TemplateEditor({
  agency,
  template,
  onSaved,
}: {
  agency: string;
  template: Template;
  onSaved: () => void;
}) {
  const t = useWords(formAdminWords).template;
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [source, setSource] = useState(template.source);
  const [reason, setReason] = useState('');
  const [error, setError] = useState<unknown>();
  const [short, setShort] = useState(false);
  const [saved, setSaved] = useState<string>();
  const [preview, setPreview] = useState<{ id: string; bytes: Blob }>();
  const [busy, setBusy] = useState(false);
  const attempt = async (work: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    setError(undefined);
    setSaved(undefined);
    await work().catch((failure: unknown) => {
      setError(failure);
      toLine(area.current, lineOf(failure));
    });
    setBusy(false);
  };
  const look = () =>
    attempt(async () => {
      setPreview(undefined);
      const body = JSON.stringify({ agency, source });
      const bytes = await fileBytes(`/form-templates/${template.kind}/previews`, { method: 'POST', body });
      setPreview({ id: crypto.randomUUID(), bytes });
    });
  const save = () => {
    setShort(reason.trim().length < 5);
    if (reason.trim().length < 5) return;
    void attempt(async () => {
      const { data } = await client.POST('/api/v1/form-templates/{kind}/versions', {
        params: { path: { kind: template.kind } },
        body: { agency, source, reason: reason.trim(), version: template.version + 1 },
      });
      setReason('');
      setSaved(data?.label);
      onSaved();
    });
  };
  return (
    <div className="stack">
      <p className="small muted">
        {t.inForce(template.label)}
        {template.author &&
          template.createdAt &&
          ` · ${t.by(template.author, dateTime(template.createdAt), template.reason ?? '')}`}
      </p>
      <label htmlFor={`${id}-source`}>{t.source}</label>
      <p className="hint" id={`${id}-help`}>
        {t.help}
      </p>
      <textarea
        id={`${id}-source`}
        ref={area}
        className="input num"
        rows={24}
        spellCheck={false}
        aria-describedby={`${id}-help`}
        value={source}
        onChange={(event) => setSource(event.currentTarget.value)}
      />
      <p className="small muted">{t.chars(source.length)}</p>
      {error !== undefined && <FailedPart error={error} />}
      {saved && <Notice tone="ok">{t.saved(saved)}</Notice>}
      <p>
        <button type="button" className="btn alt" disabled={busy} onClick={() => void look()}>
          {t.preview}
        </button>
      </p>
      {preview && (
        <PaperViewer
          key={preview.id}
          heading="h2"
          file={{
            id: preview.id,
            name: t.previewName,
            mediaType: 'application/pdf',
            bytes: async () => preview.bytes,
          }}
          onClose={() => setPreview(undefined)}
        />
      )}
      <label htmlFor={`${id}-reason`}>{t.reason}</label>
      <input
        id={`${id}-reason`}
        className="input"
        maxLength={1000}
        aria-invalid={short}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {short && (
        <p className="err" role="alert">
          {t.reasonMissing}
        </p>
      )}
      <p>
        <button type="button" className="btn" disabled={busy} onClick={save}>
          {t.save}
        </button>
      </p>
    </div>
  );
}

/** The line that the server names, from 1; undefined when it names none. */
function lineOf(failure: unknown): number | undefined {
  const code = isProblem(failure) ? failure.violations.find(({ field }) => field === 'source')?.code : undefined;
  const line = Number(code?.replace('line-', ''));
  return Number.isInteger(line) && line > 0 ? line : undefined;
}

function toLine(area: HTMLTextAreaElement | null, line: number | undefined) {
  if (!area || !line) return;
  const lines = area.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  area.focus();
  area.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
}
