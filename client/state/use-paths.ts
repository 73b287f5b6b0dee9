import { useApiQuery } from '../api/server.ts';
import type { Path } from '../api/types.ts';
import { useWorkspace } from './store.ts';

/** The answer to what was last asked about paths; null while nothing was, or it is on its way. */
export function usePathsResult() {
  const asked = useWorkspace((s) => s.view.paths.asked);
  const { data } = useApiQuery(
    'Paths',
    { input: asked ?? { from: [], to: [] } },
    { enabled: asked !== null },
  );
  return (asked && data?.paths) ?? null;
}

/** The path that is lit; null while none is. */
export function useHighlightedPath(): Path | null {
  const number = useWorkspace((s) => s.view.paths.path);
  return usePathsResult()?.paths[number] ?? null;
}

/** Ids of all that a path passes: entities and links. */
export const elementsOf = ({ entities, hops }: Path): string[] => [
  ...entities.map((e) => e.id),
  ...hops.flatMap((hop) => hop.links.map((l) => l.id)),
];
