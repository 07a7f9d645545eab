import { Link } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { useUnreadReminders } from '#/features/officer/api/reminders.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { reminderWords } from './words.ts';

/** The way to my reminders, with how many wait to be read. */
export function RemindersLink() {
  const t = useWords(reminderWords);
  return (
    <Link to={paths.reminders} className="btn alt sm">
      {t.link(useUnreadReminders())}
    </Link>
  );
}
