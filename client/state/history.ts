/** What the inspector shows. */
export interface Subject {
  readonly what: 'entity' | 'link' | 'source' | 'dispute';
  readonly id: string;
}

/** The inspector's own back and forward. */
export interface History {
  readonly past: readonly Subject[];
  readonly now: Subject | null;
  readonly next: readonly Subject[];
}

export const START: History = { past: [], now: null, next: [] };

export function visit(history: History, subject: Subject): History {
  const { now } = history;
  if (now && now.what === subject.what && now.id === subject.id) return history;
  return { past: now ? [...history.past, now] : history.past, now: subject, next: [] };
}

export function back({ past, now, next }: History): History {
  const before = past.at(-1);
  return before
    ? { past: past.slice(0, -1), now: before, next: now ? [now, ...next] : next }
    : { past, now, next };
}

export function forward({ past, now, next }: History): History {
  const [after, ...rest] = next;
  return after ? { past: now ? [...past, now] : past, now: after, next: rest } : { past, now, next };
}
