/** Rows after which the event loop gets a turn. */
export const TURN = 2_000;

export const turn = (): Promise<void> => new Promise((done) => setImmediate(done));
