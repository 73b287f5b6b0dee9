import { openEntity } from '../actions/actions.ts';
import type { Ref } from '../api/types.ts';
import { KindMark } from './KindMark.tsx';

/** An entity's name with its mark; opens it. */
export function EntityName({ entity, marked = true }: { entity: Ref; marked?: boolean }) {
  return (
    <button type="button" className="linkish quiet" onClick={() => openEntity(entity.id)}>
      <span style={{ display: 'inline-flex', gap: 6, alignItems: 'center' }}>
        {marked && <KindMark kind={entity.kind} />}
        {entity.name}
      </span>
    </button>
  );
}
