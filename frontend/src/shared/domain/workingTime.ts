const HOUR = 60;
/** Eight working hours. */
export const WORKING_DAY = 8 * HOUR;

export interface Span {
  days: number;
  hours: number;
  minutes: number;
}

/** Working minutes in the units people say: days and hours, or hours, or minutes below an hour; never more than there is. */
export function spanOf(workingMinutes: number): Span {
  const whole = Math.floor(Math.abs(workingMinutes));
  const days = Math.floor(whole / WORKING_DAY);
  const hours = Math.floor((whole % WORKING_DAY) / HOUR);
  return { days, hours, minutes: days || hours ? 0 : whole };
}
