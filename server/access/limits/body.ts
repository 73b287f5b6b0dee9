/** Maximum size of a request body in bytes: a batch of about two thousand claims. */
export const MAX_BODY_BYTES = 2 * 1024 * 1024;
