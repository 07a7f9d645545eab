import { useState } from 'react';
import { useAddTemplate, useRetireTemplate, useTemplates } from '#/features/feedback/api/desk.ts';
import { TextField } from '#/shared/form/fields/TextField.tsx';
import { useWords } from '#/shared/i18n/messages.ts';
import { useMe } from '#/shared/session/me.ts';
import { FailedPart } from '#/shared/ui/states.tsx';
import { deskWords } from './deskWords.ts';

const NONE = { title: '', content: '' };

/** Sentences to begin an answer with: read, added, retired. */
export function TemplatesPart() {
  const t = useWords(deskWords);
  const found = useTemplates();
  const add = useAddTemplate();
  const retire = useRetireTemplate();
  const [typed, setTyped] = useState(NONE);
  const [tried, setTried] = useState(false);
  const agency = useMe().data?.appointments.find((held) => held.role === 'FEEDBACK_OFFICER')?.agency;
  const missing = (text: string) => (tried && !text.trim() ? t.fields.missing : undefined);
  return (
    <details className="section">
      <summary>{t.templates.title}</summary>
      <p>{t.templates.lede}</p>
      {found.error && <FailedPart error={found.error} retry={() => void found.refetch()} />}
      {found.data?.items.length === 0 && <p>{t.templates.none}</p>}
      <ul role="list" className="stack">
        {found.data?.items.map((template) => (
          <li key={template.id}>
            <b>{template.title}</b>
            <p className="written small">{template.content}</p>
            <button
              type="button"
              className="linkish"
              disabled={retire.isPending}
              onClick={() => retire.mutate(template.id)}
            >
              {t.templates.retire(template.title)}
            </button>
          </li>
        ))}
      </ul>
      {retire.error && <FailedPart error={retire.error} />}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!typed.title.trim() || !typed.content.trim() || !agency) return;
          add.mutate(
            { ...typed, agency },
            {
              onSuccess: () => {
                setTyped(NONE);
                setTried(false);
              },
            },
          );
        }}
      >
        <TextField
          id="template-title"
          label={t.templates.name}
          required
          value={typed.title}
          error={missing(typed.title)}
          onChange={(value) => setTyped({ ...typed, title: String(value) })}
        />
        <TextField
          id="template-content"
          label={t.templates.content}
          required
          multiline
          value={typed.content}
          error={missing(typed.content)}
          onChange={(value) => setTyped({ ...typed, content: String(value) })}
        />
        {add.error && <FailedPart error={add.error} />}
        <button type="submit" className="btn alt" disabled={add.isPending}>
          {t.templates.add}
        </button>
      </form>
    </details>
  );
}
