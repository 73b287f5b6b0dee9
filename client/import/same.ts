import { lazyLoad } from '../state/lazy-load.ts';

const yaml = lazyLoad(() => import('yaml'));

/**
 * A mapping in which an id of the file is that of an entity of the graph (`same`), or, with null, is not any more.
 * Comments and order stay. Throws NotLoaded.
 */
export async function withSame(mapping: string, id: string, candidate: string | null): Promise<string> {
  const { parseDocument } = await yaml();
  const document = parseDocument(mapping);
  if (candidate === null) {
    document.deleteIn(['same', id]);
    const left = document.get('same') as { items?: readonly unknown[] } | undefined;
    if (left?.items?.length === 0) document.delete('same');
  } else document.setIn(['same', id], candidate);
  return document.toString({ lineWidth: 0 });
}
