import { useWords } from '#/shared/i18n/messages.ts';
import { Crumbs } from '#/shared/ui/Crumbs.tsx';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { Hotline } from '#/shared/ui/states.tsx';
import { LookupForm } from './LookupForm.tsx';
import { lookupWords } from './words.ts';

export function LookupPage() {
  const t = useWords(lookupWords);
  return (
    <div className="wrap">
      <Crumbs />
      <PageTitle>{t.title}</PageTitle>
      <LookupForm />
      <div className="stack">
        <h2>{t.whereTitle}</h2>
        <ul>
          {t.where.map((place) => (
            <li key={place}>{place}</li>
          ))}
        </ul>
        <p>{t.privacy}</p>
        <Hotline />
      </div>
    </div>
  );
}
