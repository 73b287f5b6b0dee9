/** Data as JSON formats write it: what is not known is left out. */
export const withoutNulls = (data: object) =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null));
