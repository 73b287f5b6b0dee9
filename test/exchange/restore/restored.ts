/** The entities and links that are restored from a file. */
export interface Restored {
  readonly entities: readonly Readonly<Record<string, unknown>>[];
  readonly links: readonly Readonly<Record<string, unknown>>[];
}
