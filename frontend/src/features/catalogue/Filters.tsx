import { useText, useWords } from '#/shared/i18n/messages.ts';
import { Select } from '#/shared/ui/Select.tsx';
import { useFields } from './api/fields.ts';
import { LEVELS, ONLINE_LEVELS, type ProcedureSearch } from './search.ts';
import { catalogueWords } from './words.ts';

export function Filters({
  search,
  onChange,
}: {
  search: ProcedureSearch;
  onChange: (change: ProcedureSearch) => void;
}) {
  const t = useWords(catalogueWords);
  const tx = useText();
  const fields = useFields().data ?? [];
  const active = Boolean(search.field || search.level || search.online);
  return (
    <fieldset className="filters">
      <legend className="vh">{t.list.filters}</legend>
      <Select
        label={t.list.field}
        value={search.field}
        any={t.list.any}
        options={fields.map((field) => ({ value: field.code, label: tx(field.name) }))}
        onChange={(field) => onChange({ field })}
      />
      <Select
        label={t.list.level}
        value={search.level}
        any={t.list.any}
        options={LEVELS.map((level) => ({ value: level, label: t.levels[level] }))}
        onChange={(level) => onChange({ level })}
      />
      <Select
        label={t.list.online}
        value={search.online}
        any={t.list.any}
        options={ONLINE_LEVELS.map((online) => ({ value: online, label: t.online[online] }))}
        onChange={(online) => onChange({ online })}
      />
      {active && (
        <button
          type="button"
          className="linkish"
          onClick={() => onChange({ field: undefined, level: undefined, online: undefined })}
        >
          {t.search.clear}
        </button>
      )}
    </fieldset>
  );
}
