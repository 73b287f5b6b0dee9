/** A message of the server: its code, its parameters, and its text in English. */
export interface Message {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number | readonly string[]>>;
  readonly message: string;
}
