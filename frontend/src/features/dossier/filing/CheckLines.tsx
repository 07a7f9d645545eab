import { formWords } from '#/shared/form/words.ts';
import { useWords } from '#/shared/i18n/messages.ts';

export function CheckLines({ lines }: { lines: { label: string; text: string; onChange: () => void }[] }) {
  const t = useWords(formWords);
  return (
    <dl className="review">
      {lines.map((line) => (
        <div key={line.label}>
          <dt>{line.label}</dt>
          <dd>{line.text}</dd>
          <dd>
            <button type="button" className="linkish" onClick={line.onChange}>
              {t.change}
              <span className="vh"> {line.label}</span>
            </button>
          </dd>
        </div>
      ))}
    </dl>
  );
}
