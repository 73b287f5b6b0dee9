/** A sentence that the server makes for people: a code, the values in it, and the sentence in English. */
export interface Message {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number | readonly string[]>>;
  readonly message: string;
}
