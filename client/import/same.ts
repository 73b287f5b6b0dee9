import { lazyLoad } from '../state/lazy-load.ts';

const yaml = lazyLoad(() => import('yaml'));

/**
 * Sets (`same`) or, with null, removes the existing entity for an id of the file in a mapping.
 * Comments and order are kept. Throws LoadError.
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
