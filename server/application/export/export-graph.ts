import type { LinkFilter } from '../../analysis/link-filter.ts';
import type { OutGraph } from '../../exchange/out/format.ts';
import type { ExportContext } from './export-context.ts';
import { exportPart, partInView } from './export-part.ts';
import { exportWhole } from './export-whole.ts';

/**
 * The graph to export: all of it, with all that was retracted if `withRetracted` is set, or the links that a filter
 * keeps with the entities at them. Throws InvalidInput or NotFound for an invalid filter, and StoreUnavailable if the
 * graph keeps changing.
 */
export async function exportGraph(
  filter: LinkFilter | null,
  withRetracted: boolean,
  context: ExportContext,
): Promise<OutGraph> {
  if (!filter) return exportWhole(context, withRetracted);
  const { view } = await context.graph();
  return exportPart(await partInView(view(filter, 'filter')), context);
}
