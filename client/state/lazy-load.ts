/** Thrown when a part of the page cannot be loaded. */
export class LoadError extends Error {
  /** Whether the server responds but no longer has the part, because it was upgraded after the page was opened. */
  readonly upgraded: boolean;
  constructor(upgraded: boolean, cause: unknown) {
    super('a part of the page could not be loaded', { cause });
    this.upgraded = upgraded;
  }
}

/** The error for a part that could not be loaded, after checking whether the server responds. */
export const loadErrorOf = (cause: unknown): Promise<LoadError> =>
  fetch(document.baseURI, { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => new LoadError(ok, cause),
    () => new LoadError(false, cause),
  );

/**
 * Returns a function that loads a part of the page on its first call, and again after a failure: browsers retry a
 * module that could not be fetched. The function throws LoadError.
 */
export function lazyLoad<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | null = null;
  return () => {
    loaded ??= load().catch(async (error: unknown) => {
      loaded = null;
      throw await loadErrorOf(error);
    });
    return loaded;
  };
}
