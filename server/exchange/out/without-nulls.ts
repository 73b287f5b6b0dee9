/** Omits unknown values, as JSON formats do. */
export const withoutNulls = (data: object) =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null));
