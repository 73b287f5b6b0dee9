/** A part of the page could not be loaded. */
export class NotLoaded extends Error {
  /** The server answers and does not have the part: it was upgraded since the page was opened. */
  readonly upgraded: boolean;
  constructor(upgraded: boolean, cause: unknown) {
    super('a part of the page could not be loaded', { cause });
    this.upgraded = upgraded;
  }
}

/** The error for a part that could not be loaded; asks the server whether it is there. */
export const notLoaded = (cause: unknown): Promise<NotLoaded> =>
  fetch(document.baseURI, { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => new NotLoaded(ok, cause),
    () => new NotLoaded(false, cause),
  );

/**
 * Loads a part of the page the first time it is called, and again after it has failed: browsers fetch a module
 * anew that they could not fetch before. Throws NotLoaded.
 */
export function later<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | null = null;
  return () => {
    loaded ??= load().catch(async (error: unknown) => {
      loaded = null;
      throw await notLoaded(error);
    });
    return loaded;
  };
}
