import type { Command } from '#/features/officer/api/act.ts';
import { words } from '#/shared/i18n/messages.ts';
import { intakeActionWords } from './intakeActionWords.ts';
import { processingActionWords } from './processingActionWords.ts';
import type { Said } from './said.ts';

/** Each action: its button, its dialog, and what is said when it is done. */
export const actionWords = words<Record<Command, Said>>(
  { ...intakeActionWords.vi, ...processingActionWords.vi },
  { ...intakeActionWords.en, ...processingActionWords.en },
);
