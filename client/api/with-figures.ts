/** A link with its figures under the filter of a query, as one object. */
export const withFigures = <L extends object, F extends object>(link: L, figures: F): L & F => ({
  ...link,
  ...figures,
});
