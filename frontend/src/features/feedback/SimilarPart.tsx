import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { paths } from '#/config/paths.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { useSimilar } from './api/feedback.ts';
import { fileWords } from './fileWords.ts';

const PAUSE_MS = 700;

/** Published answers that may make writing unnecessary; asked for when the typing pauses. */
export function SimilarPart({ text }: { text: string }) {
  const t = useWords(fileWords);
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text.trim().slice(0, 1000)), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const items = useSimilar(settled).data?.items ?? [];
  return (
    <div role="status">
      {items.length > 0 && (
        <div className="card tint">
          <p>
            <b>{t.similar}</b>
          </p>
          <ul>
            {items.map((item) => (
              <li key={item.id}>
                <Link to={paths.publishedFeedback} params={{ id: item.id }} target="_blank">
                  {item.title}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
