/** What is said of an action. */
export interface Said {
  button: string;
  title: string;
  /** What it does, before it is done. */
  lede: string;
  confirm: string;
  done: string;
}
export const say = (button: string, title: string, lede: string, done: string, confirm = button): Said => ({
  button,
  title,
  lede,
  confirm,
  done,
});
