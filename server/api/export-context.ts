import type { ExportContext } from '../application/export/export-context.ts';
import type { RequestContext } from './request-context.ts';

/** The context of an export. Rows that it reads do not count against the limits of a response. */
export function exportContext(request: RequestContext): ExportContext {
  const { loaders, ...context } = request.streaming();
  return {
    ...context,
    async loadSources(ids) {
      const rows = await loaders.source.loadMany(ids);
      // Otherwise the cache of the loader would grow to all sources.
      loaders.source.clearAll();
      return rows.flatMap((row) => (row === null || row instanceof Error ? [] : [row]));
    },
  };
}
