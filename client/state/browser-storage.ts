/** Storage of the browser: permanent, or for as long as the tab is open. */
type StorageKind = 'localStorage' | 'sessionStorage';

/** Replaces the storage in memory if the browser denies access to it. */
const fallback = new Map<string, string>();

/** The storage of the browser; null if the browser denies access, in which case reading the property throws. */
function storageOf(kind: StorageKind): Storage | null {
  try {
    return globalThis[kind] ?? null;
  } catch {
    return null;
  }
}

/** Reads a stored value; null if there is none. */
export function readStored(kind: StorageKind, name: string): string | null {
  try {
    return fallback.get(name) ?? storageOf(kind)?.getItem(name) ?? null;
  } catch {
    return null;
  }
}

/** Stores a value, in memory if the storage of the browser is full or not accessible. */
export function writeStored(kind: StorageKind, name: string, value: string): void {
  try {
    const storage = storageOf(kind);
    if (!storage) throw new Error('there is no storage');
    storage.setItem(name, value);
    fallback.delete(name);
  } catch {
    fallback.set(name, value);
  }
}
