/** A file that is sent to do harm, and how it is refused. */
export interface HarmfulFile {
  readonly what: string;
  readonly name: string;
  /** Made when it is sent: some are long. */
  readonly content: () => string | Uint8Array;
  readonly mapping?: string;
  /** What is wrong, as `place: what`. */
  readonly wrong: RegExp;
}
