import { openEntity } from '../actions/canvas.ts';
import type { Ref } from '../api/types.ts';
import { KindMark } from './KindMark.tsx';

/** An entity's name with its mark; opens it. */
export function EntityName({ entity, marked = true }: { entity: Ref; marked?: boolean }) {
  return (
    <button type="button" className="linkish quiet" onClick={() => openEntity(entity.id)}>
      <span className="named">
        {marked && <KindMark kind={entity.kind} />}
        {entity.name}
      </span>
    </button>
  );
}
