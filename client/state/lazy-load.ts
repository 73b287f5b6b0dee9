/** A part of the page could not be loaded. */
export class LoadError extends Error {
  /** The server answers and does not have the part: it was upgraded since the page was opened. */
  readonly upgraded: boolean;
  constructor(upgraded: boolean, cause: unknown) {
    super('a part of the page could not be loaded', { cause });
    this.upgraded = upgraded;
  }
}

/** The error for a part that could not be loaded; asks the server whether it is there. */
export const loadErrorOf = (cause: unknown): Promise<LoadError> =>
  fetch(document.baseURI, { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => new LoadError(ok, cause),
    () => new LoadError(false, cause),
  );

/**
 * Loads a part of the page the first time it is called, and again after it has failed: browsers fetch a module
 * anew that they could not fetch before. Throws NotLoaded.
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
