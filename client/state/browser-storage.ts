/** What the browser keeps for this site: for good, or as long as the tab is open. */
type Kind = 'localStorage' | 'sessionStorage';

/** Stands in where the browser refuses its storage: kept until the page is closed. */
const fallback = new Map<string, string>();

/** The browser's own storage; null where it refuses it. Reading the property is what throws then. */
function storageOf(kind: Kind): Storage | null {
  try {
    return globalThis[kind] ?? null;
  } catch {
    return null;
  }
}

/** Reads what was kept under a name; null where nothing was. */
export function readStored(kind: Kind, name: string): string | null {
  try {
    return fallback.get(name) ?? storageOf(kind)?.getItem(name) ?? null;
  } catch {
    return null;
  }
}

/** Keeps a value under a name. Where the browser refuses, or is full, the page remembers it until it is closed. */
export function writeStored(kind: Kind, name: string, value: string): void {
  try {
    const storage = storageOf(kind);
    if (!storage) throw new Error('there is no storage');
    storage.setItem(name, value);
    fallback.delete(name);
  } catch {
    fallback.set(name, value);
  }
}
