import { useNavigate } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { tidy } from '#/shared/lib/text.ts';
import { SearchIcon } from '#/shared/ui/icons.tsx';
import { catalogueWords } from './words.ts';

/** Finds procedures; on the home page's hero or on a light page. */
export function SearchForm({ query = '', light = false }: { query?: string; light?: boolean }) {
  const t = useWords(catalogueWords).search;
  const navigate = useNavigate();
  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const q = tidy(String(new FormData(event.currentTarget).get('q') ?? '')) || undefined;
          void navigate({ to: paths.procedures, search: (now) => ({ ...now, q }) });
        }}
      >
        <label htmlFor="q" className="search-label">
          {t.label}
        </label>
        <div className={light ? 'search onlight' : 'search'}>
          <input
            key={query}
            id="q"
            type="search"
            name="q"
            defaultValue={query}
            autoComplete="off"
            enterKeyHint="search"
            aria-describedby="q-hint"
          />
          <button type="submit" className="btn">
            <SearchIcon />
            <span>{t.button}</span>
          </button>
        </div>
        <p className="hint" id="q-hint">
          {t.hint}
        </p>
      </form>
    </search>
  );
}
