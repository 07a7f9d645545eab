import { useLanguage } from '#/shared/i18n/language.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { displayAnswer, type FormUi, labelOf } from './describe.ts';
import { type Answers, asked, type FormSchema } from './engine.ts';
import { formWords } from './words.ts';

/** Answers to read again; with `onChange`, each line can be changed. */
export function AnswerList({
  schema,
  ui,
  names,
  answers,
  marks = {},
  onChange,
}: {
  schema: FormSchema;
  ui: FormUi;
  names: string[];
  answers: Answers;
  marks?: Record<string, string>;
  onChange?: (name: string) => void;
}) {
  const language = useLanguage();
  const t = useWords(formWords);
  const { properties } = asked(schema, answers);
  return (
    <dl className="review">
      {names
        .filter((name) => properties[name])
        .map((name) => {
          const label = labelOf(name, properties[name], ui.fields[name], language);
          return (
            <div key={name} data-marked={name in marks || undefined}>
              <dt>{label}</dt>
              <dd>
                {displayAnswer(answers[name], properties[name], ui.fields[name], language, t)}
                {marks[name] && <span className="small">{marks[name]}</span>}
              </dd>
              {onChange && (
                <dd>
                  <button type="button" className="linkish" onClick={() => onChange(name)}>
                    {t.change}
                    <span className="vh"> {label}</span>
                  </button>
                </dd>
              )}
            </div>
          );
        })}
    </dl>
  );
}
