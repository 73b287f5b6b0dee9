/** A malicious file, and the error that it is refused with. */
export interface HarmfulFile {
  readonly what: string;
  readonly name: string;
  /** Made on demand: some are long. */
  readonly content: () => string | Uint8Array;
  readonly mapping?: string;
  /** The expected problem, as `position: message`. */
  readonly wrong: RegExp;
}
