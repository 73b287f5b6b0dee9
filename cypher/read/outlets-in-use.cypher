// The distinct outlets of sources that have not been retracted.
// params: none
// row: outlet
// index: none: reads every source
MATCH (s:Source)
WHERE s.retractedAt IS NULL AND s.outlet IS NOT NULL
RETURN DISTINCT s.outlet AS outlet
ORDER BY outlet
