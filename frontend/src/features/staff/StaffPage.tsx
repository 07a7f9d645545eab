import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { phoneLink } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { Crumbs } from '#/shared/ui/Crumbs.tsx';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { Select } from '#/shared/ui/Select.tsx';
import { Empty, FailedPart, Hotline, Loading } from '#/shared/ui/states.tsx';
import { useAllAgencies, useOfficers } from './api.ts';
import { staffWords } from './words.ts';

const route = getRouteApi(paths.staff);

/** Who sits at which counter: name, title, field, and the phones of those in charge. */
export function StaffPage() {
  const t = useWords(staffWords);
  const tx = useText();
  const { agency } = route.useSearch();
  const navigate = useNavigate();
  const all = useAllAgencies().data ?? [];
  const shown = all.find((known) => known.code === agency);
  // Counters, and whatever agency the search led here.
  const choices = all.filter((known) => known.kind === 'ONE_STOP' || known.code === agency);
  return (
    <div className="wrap stack">
      <Crumbs />
      <PageTitle>{t.title}</PageTitle>
      <p className="lede">{t.lede}</p>
      <Select
        label={t.agency}
        any={t.choose}
        value={agency}
        options={choices.map((known) => ({ value: known.code, label: tx(known.name) }))}
        onChange={(code) => void navigate({ to: paths.staff, search: { agency: code } })}
      />
      {shown?.address && (
        <p>
          {t.address}: {tx(shown.address)}
        </p>
      )}
      {agency && <Officers agency={agency} />}
      <Hotline />
    </div>
  );
}

function Officers({ agency }: { agency: string }) {
  const t = useWords(staffWords);
  const tx = useText();
  const found = useOfficers(agency);
  if (found.error) return <FailedPart error={found.error} retry={() => void found.refetch()} />;
  if (!found.data) return <Loading />;
  if (found.data.items.length === 0) return <Empty title={t.none} />;
  return (
    <table className="grid cards">
      <caption className="vh">{t.title}</caption>
      <thead>
        <tr>
          {[t.name, t.position, t.fields, t.phone].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {found.data.items.map((officer) => (
          <tr key={`${officer.name} ${officer.duty}`}>
            <th scope="row">{officer.name}</th>
            <td data-l={t.position}>
              {tx(officer.title)}
              {officer.duty !== 'OFFICER' && <span className="muted small block">{t.duties[officer.duty]}</span>}
            </td>
            <td data-l={t.fields}>{tx(officer.fields)}</td>
            <td data-l={t.phone}>
              {officer.phone && (
                <a href={phoneLink(officer.phone)} className="nowrap num">
                  {officer.phone}
                </a>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
