import { useApiQuery } from '../api/server.ts';
import type { Path } from '../api/types.ts';
import { useWorkspace } from './store.ts';

/** The result of the last path query; null without a query or while it is loading. */
export function usePathsResult() {
  const asked = useWorkspace((s) => s.view.paths.asked);
  const { data } = useApiQuery(
    'Paths',
    { input: asked ?? { from: [], to: [] } },
    { enabled: asked !== null },
  );
  return (asked && data?.paths) ?? null;
}

/** The highlighted path; null if there is none. */
export function useHighlightedPath(): Path | null {
  const number = useWorkspace((s) => s.view.paths.path);
  return usePathsResult()?.paths[number] ?? null;
}

/** Ids of all entities and links of a path. */
export const elementsOf = ({ entities, hops }: Path): string[] => [
  ...entities.map((e) => e.id),
  ...hops.flatMap((hop) => hop.links.map(({ link }) => link.id)),
];
