import { useWords } from '#/shared/i18n/messages.ts';
import { Crumbs } from '#/shared/ui/Crumbs.tsx';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { Hotline } from '#/shared/ui/states.tsx';
import { accessibilityWords } from './words.ts';

export function AccessibilityPage() {
  const t = useWords(accessibilityWords);
  return (
    <div className="wrap stack">
      <Crumbs />
      <PageTitle>{t.title}</PageTitle>
      <p className="lede">{t.lede}</p>
      {t.sections.map((section) => (
        <section key={section.title} className="stack">
          <h2>{section.title}</h2>
          <ul>
            {section.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </section>
      ))}
      <h2>{t.helpTitle}</h2>
      <p>{t.help}</p>
      <Hotline />
    </div>
  );
}
