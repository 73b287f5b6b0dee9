import { openEntity } from '../actions/canvas.ts';
import type { Ref } from '../api/types.ts';
import { Button } from '../ui/Button.tsx';
import text from '../ui/text.module.css';
import { KindMark } from './KindMark.tsx';

/** An entity's name with its mark; opens it. */
export function EntityName({ entity, marked = true }: { entity: Ref; marked?: boolean }) {
  return (
    <Button variant="quiet" onClick={() => openEntity(entity.id)}>
      <span className={text.named}>
        {marked && <KindMark kind={entity.kind} />}
        {entity.name}
      </span>
    </Button>
  );
}
