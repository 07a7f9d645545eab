import { type FormEvent, useId, useState } from 'react';
import { useProcedureChoices } from '#/features/officer/api/procedures.ts';
import type { WorkItem } from '#/features/officer/api/queue.ts';
import { api } from '#/shared/api/client.ts';
import { domainWords } from '#/shared/domain/words.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { Select } from '#/shared/ui/Select.tsx';
import { CHANNELS, DUES, isNarrowed, type QueueSearch } from './search.ts';
import { queueWords } from './words.ts';

/** Narrows the queue. Hidden behind one line on a phone; what is chosen stands in the address. */
export function QueueFilters({
  search,
  items,
  withDue,
  onChange,
}: {
  search: QueueSearch;
  items: WorkItem[];
  /** The late and the soon queue are about due times already. */
  withDue: boolean;
  onChange: (search: QueueSearch) => void;
}) {
  const t = useWords(queueWords);
  const w = useWords(domainWords);
  const tx = useText();
  const used = Object.values(search).filter((value) => value !== undefined).length;
  const [open, setOpen] = useState(used > 0);
  const procedures = useProcedureChoices().data ?? [];
  return (
    <details className="queue-filters no-print" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{used > 0 ? t.filtersOn(used) : t.filters}</summary>
      <TextFilter key={search.q ?? ''} value={search.q} onFind={(q) => onChange({ ...search, q })} />
      <div className="filters four">
        <Select
          label={t.procedure}
          any={t.any}
          value={search.procedure}
          options={procedures.map((known) => ({ value: known.code, label: tx(known.name) }))}
          onChange={(procedure) => onChange({ ...search, procedure, step: undefined })}
        />
        <StepFilter search={search} items={items} onChange={(step) => onChange({ ...search, step })} />
        <Select
          label={t.channel}
          any={t.any}
          value={search.channel}
          options={CHANNELS.map((value) => ({ value, label: w.channel[value] }))}
          onChange={(channel) => onChange({ ...search, channel })}
        />
        {withDue && (
          <Select
            label={t.due}
            any={t.any}
            value={search.due}
            options={DUES.map((value) => ({ value, label: t.dues[value] }))}
            onChange={(due) => onChange({ ...search, due })}
          />
        )}
      </div>
      {isNarrowed(search) && (
        <button type="button" className="linkish" onClick={() => onChange({})}>
          {t.clear}
        </button>
      )}
    </details>
  );
}

function TextFilter({ value, onFind }: { value: string | undefined; onFind: (q: string | undefined) => void }) {
  const t = useWords(queueWords);
  const id = useId();
  const [text, setText] = useState(value ?? '');
  const find = (event: FormEvent) => {
    event.preventDefault();
    onFind(text.normalize('NFC').trim() || undefined);
  };
  return (
    <search>
      <form onSubmit={find} className="queue-text">
        <label htmlFor={id}>{t.text}</label>
        <div>
          <input
            id={id}
            type="search"
            className="input queue-search"
            autoComplete="off"
            maxLength={100}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <button type="submit" className="btn">
            {t.find}
          </button>
        </div>
      </form>
    </search>
  );
}

/** Steps of the chosen procedure; without one, those that the list shows. */
function StepFilter({
  search,
  items,
  onChange,
}: {
  search: QueueSearch;
  items: WorkItem[];
  onChange: (step: string | undefined) => void;
}) {
  const t = useWords(queueWords);
  const tx = useText();
  const code = search.procedure ?? '';
  const { data } = api.useQuery(
    'get',
    '/api/v1/procedures/{code}',
    { params: { path: { code } } },
    { enabled: code !== '' },
  );
  const steps = new Map<string, string>();
  if (search.step) steps.set(search.step, search.step);
  for (const item of items) if (item.stepCode) steps.set(item.stepCode, tx(item.stepName));
  if (code && data) {
    steps.clear();
    for (const step of data.definition.process.steps) steps.set(step.code, tx(step.name));
  }
  return (
    <Select
      label={t.step}
      any={t.any}
      value={search.step}
      options={[...steps].map(([value, label]) => ({ value, label }))}
      onChange={onChange}
    />
  );
}
