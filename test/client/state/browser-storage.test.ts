import { readStored, writeStored } from '../../../client/state/browser-storage.ts';

/** Puts another storage in the browser's place; one that throws on access where it is null. */
function withStorage(storage: Partial<Storage> | null): void {
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    get() {
      if (!storage) throw new DOMException('denied', 'SecurityError');
      return storage;
    },
  });
}

describe('what the browser keeps', () => {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
  // Other files run in the same process.
  afterAll(() => {
    if (before) Object.defineProperty(globalThis, 'localStorage', before);
    else Reflect.deleteProperty(globalThis, 'localStorage');
  });

  it('is read back from its storage', () => {
    const kept = new Map<string, string>();
    withStorage({ getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => kept.set(key, value) });
    expect(readStored('localStorage', 'theme')).toBeNull();
    writeStored('localStorage', 'theme', 'dark');
    expect([readStored('localStorage', 'theme'), kept.get('theme')]).toEqual(['dark', 'dark']);
  });

  it('is remembered as long as the page is open where the browser refuses its storage', () => {
    withStorage(null);
    expect(readStored('localStorage', 'language')).toBeNull();
    writeStored('localStorage', 'language', 'ES');
    expect(readStored('localStorage', 'language')).toBe('ES');
  });

  it('is remembered likewise where the storage is full, the newest first', () => {
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    withStorage({ getItem: () => 'old', setItem: full });
    writeStored('localStorage', 'token', 'new');
    expect(readStored('localStorage', 'token')).toBe('new');
  });
});
