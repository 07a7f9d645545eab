import { useState } from 'react';
import { api, type Schemas, useRead } from '#/shared/api/client.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { useAgencies } from '#/shared/session/useAgencies.ts';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { Select } from '#/shared/ui/Select.tsx';
import { FailedPart, Loading } from '#/shared/ui/states.tsx';
import { TEMPLATE_ROLES } from './roles.ts';
import { TemplateEditor } from './TemplateEditor.tsx';
import { formAdminWords } from './words.ts';

type Kind = Schemas['FormKind'];

/** Templates of statutory forms, for administrators: choose an agency and a form, change it, look at it, save it. */
export function TemplatesPage() {
  const t = useWords(formAdminWords).template;
  const tx = useText();
  const agencies = useAgencies(TEMPLATE_ROLES);
  const [agency, setAgency] = useState<string>();
  return (
    <div className="wrap stack">
      <PageTitle>{t.title}</PageTitle>
      <p className="lede">{t.lede}</p>
      <Select
        label={t.agency}
        any={t.choose}
        value={agency}
        options={agencies.map((known) => ({ value: known.code, label: tx(known.name) }))}
        onChange={setAgency}
      />
      {agency && <Templates key={agency} agency={agency} />}
    </div>
  );
}

function Templates({ agency }: { agency: string }) {
  const t = useWords(formAdminWords).template;
  const tx = useText();
  const found = useRead(api.queryOptions('get', '/api/v1/form-templates', { params: { query: { agency } } }));
  const [kind, setKind] = useState<Kind>();
  if (found.error) return <FailedPart error={found.error} retry={() => void found.refetch()} />;
  if (!found.data) return <Loading />;
  const shown = found.data.items.find((template) => template.kind === kind);
  return (
    <>
      <Select
        label={t.kind}
        any={t.chooseKind}
        value={kind}
        options={found.data.items.map((template) => ({
          value: template.kind,
          label: `${template.number} – ${tx(template.title)}`,
        }))}
        onChange={setKind}
      />
      {shown && (
        <TemplateEditor key={shown.kind} agency={agency} template={shown} onSaved={() => void found.refetch()} />
      )}
    </>
  );
}
