import { Link } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { phoneLink } from '#/shared/i18n/format.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { useGuidancePhone } from '#/shared/ui/states.tsx';
import { appWords } from './words.ts';

export function Footer() {
  const t = useWords(appWords);
  const phone = useGuidancePhone();
  return (
    <footer className="footer">
      <div className="wrap cols">
        <div>
          <h2>{t.site.name}</h2>
          <p>{t.footer.about}</p>
        </div>
        <div>
          <h2>{t.footer.help}</h2>
          <ul role="list">
            {phone && (
              <li>
                {t.footer.desk}:{' '}
                <a href={phoneLink(phone)} className="nowrap">
                  {phone}
                </a>
              </li>
            )}
            <li>{t.footer.hours}</li>
            <li>
              <Link to={paths.hotlines}>{t.footer.hotlines}</Link>
            </li>
            <li>
              <Link to={paths.staff}>{t.footer.staff}</Link>
            </li>
          </ul>
        </div>
        <div>
          <h2>{t.footer.voice}</h2>
          <ul role="list">
            <li>
              <Link to={paths.feedback}>{t.footer.feedback}</Link>
            </li>
            <li>
              <Link to={paths.satisfaction}>{t.footer.satisfaction}</Link>
            </li>
          </ul>
        </div>
        <div>
          <h2>{t.footer.access}</h2>
          <ul role="list">
            <li>
              <Link to={paths.questions}>{t.footer.questions}</Link>
            </li>
            <li>
              <Link to={paths.notices}>{t.footer.notices}</Link>
            </li>
            <li>
              <Link to={paths.accessibility}>{t.footer.statement}</Link>
            </li>
          </ul>
        </div>
      </div>
    </footer>
  );
}
