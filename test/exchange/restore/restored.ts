/** What a file gives back. */
export interface Restored {
  readonly entities: readonly Readonly<Record<string, unknown>>[];
  readonly links: readonly Readonly<Record<string, unknown>>[];
}
