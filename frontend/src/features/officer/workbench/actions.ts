import type { Command } from '#/features/officer/api/act.ts';
import { isCommand } from '#/features/officer/api/act.ts';
import type { Action } from '#/features/officer/api/dossier.ts';

/** What carries a dossier on its way: shown first, the most wanted one as the main button. */
const FORWARD: Command[] = [
  'HAND_OVER',
  'ACCEPT',
  'DECIDE',
  'APPROVE_EXTENSION',
  'FORWARD',
  'RETURN',
  'CLOSE',
  'RESUME',
  'ANSWER_SUPPLEMENT',
  'ANSWER_OPINION',
  'TAKE_OVER',
];
/** What holds it up or turns it round. */
const ASIDE: Command[] = [
  'REQUEST_SUPPLEMENT',
  'ASK_OPINION',
  'REQUIRE_PAYMENT',
  'REVISE_PAYMENT',
  'CANCEL_PAYMENT',
  'REQUEST_EXTENSION',
  'DECLINE_EXTENSION',
  'ASSIGN',
  'SEND_BACK',
  'SUSPEND',
  'REFUSE',
  'WITHDRAW',
];
/** What cannot be taken back. */
const FINAL: Command[] = ['REFUSE', 'WITHDRAW'];

export interface Plan {
  main: Command | undefined;
  next: Command[];
  aside: Command[];
}

/** Buttons from what the server allows, and from nothing else. Editing and papers have their own places on the page. */
export function planActions(allowed: Action[]): Plan {
  const commands = allowed.filter(isCommand);
  const [main, ...next] = FORWARD.filter((command) => commands.includes(command));
  const aside = ASIDE.filter((command) => commands.includes(command));
  // Something new that this list does not know is still offered.
  const rest = commands.filter((command) => !FORWARD.includes(command) && !ASIDE.includes(command));
  return { main, next, aside: [...aside, ...rest] };
}

export const isFinal = (command: Command) => FINAL.includes(command);
