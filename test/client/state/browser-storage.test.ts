import { readStored, writeStored } from '../../../client/state/browser-storage.ts';

/** Replaces the storage of the browser; null means that access throws. */
function withStorage(storage: Partial<Storage> | null): void {
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    get() {
      if (!storage) throw new DOMException('denied', 'SecurityError');
      return storage;
    },
  });
}

describe('the storage of the browser', () => {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
  // Other files run in the same process.
  afterAll(() => {
    if (before) Object.defineProperty(globalThis, 'localStorage', before);
    else Reflect.deleteProperty(globalThis, 'localStorage');
  });

  it('returns what was stored', () => {
    const kept = new Map<string, string>();
    withStorage({ getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => kept.set(key, value) });
    expect(readStored('localStorage', 'theme')).toBeNull();
    writeStored('localStorage', 'theme', 'dark');
    expect([readStored('localStorage', 'theme'), kept.get('theme')]).toEqual(['dark', 'dark']);
  });

  it('is replaced in memory if the browser denies access to it', () => {
    withStorage(null);
    expect(readStored('localStorage', 'language')).toBeNull();
    writeStored('localStorage', 'language', 'ES');
    expect(readStored('localStorage', 'language')).toBe('ES');
  });

  it('is replaced in memory if it is full, and the newest value wins', () => {
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    withStorage({ getItem: () => 'old', setItem: full });
    writeStored('localStorage', 'token', 'new');
    expect(readStored('localStorage', 'token')).toBe('new');
  });
});
