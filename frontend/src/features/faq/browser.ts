const KEY = 'motcua.reader';
const VOTED = 'motcua.voted';

function read(key: string) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
function keep(key: string, value: string) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Private windows refuse storage: the vote counts once for each visit.
  }
}

/** A random word that stands for this browser and for nobody. */
export function browserWord(): string {
  const known = read(KEY);
  if (known) return known;
  const made = crypto.randomUUID();
  keep(KEY, made);
  return made;
}

const votedFor = () => new Set((read(VOTED) ?? '').split(' ').filter(Boolean));
export const hasVoted = (question: string) => votedFor().has(question);
export const rememberVote = (question: string) => keep(VOTED, [...votedFor().add(question)].slice(-200).join(' '));
