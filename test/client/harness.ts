import type { EntityOnCanvas, LinkOnCanvas } from '../../client/api/types.ts';

export const entity = (id: string, kind: EntityOnCanvas['kind'] = 'GROUP'): EntityOnCanvas => ({
  id,
  kind,
  name: id,
  neighborCount: 0,
});

export const link = (
  id: string,
  from: string,
  to: string,
  more: Partial<LinkOnCanvas> = {},
): LinkOnCanvas => ({
  id,
  from: { id: from },
  to: { id: to },
  type: 'TO',
  symmetric: false,
  confidence: 0.5,
  status: 'POSSIBLE',
  hedge: 'STATED',
  earliest: null,
  latest: null,
  ...more,
});
