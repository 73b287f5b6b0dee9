/** The subject in the inspector. */
export interface Subject {
  readonly what: 'entity' | 'link' | 'source' | 'claim' | 'dispute' | 'whatIf';
  readonly id: string;
}

/** The history of the inspector. */
export interface History {
  readonly past: readonly Subject[];
  readonly now: Subject | null;
  readonly next: readonly Subject[];
}

export const EMPTY_HISTORY: History = { past: [], now: null, next: [] };

/** Ids to select on the canvas when a subject is opened in the inspector. */
export const selectionFor = (subject: Subject | null): string[] =>
  subject && (subject.what === 'entity' || subject.what === 'link') ? [subject.id] : [];

export function visit(history: History, subject: Subject | null): History {
  const { now } = history;
  if (now?.what === subject?.what && now?.id === subject?.id) return history;
  return { past: now ? [...history.past, now] : history.past, now: subject, next: [] };
}

/** Removes subjects that no longer exist. */
export function withoutSubjects({ past, now, next }: History, gone: ReadonlySet<string>): History {
  const stays = ({ id }: Subject) => !gone.has(id);
  return { past: past.filter(stays), now: now && stays(now) ? now : null, next: next.filter(stays) };
}

export function back(history: History): History {
  const { past, now, next } = history;
  const previous = past.at(-1);
  return previous ? { past: past.slice(0, -1), now: previous, next: now ? [now, ...next] : next } : history;
}

export function forward(history: History): History {
  const { past, now, next } = history;
  const [following, ...rest] = next;
  return following ? { past: now ? [...past, now] : past, now: following, next: rest } : history;
}
