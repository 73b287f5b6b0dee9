import { useState } from 'react';
import { removeEnd, addEnds } from '../actions/paths.ts';
import { backgroundSearch } from '../actions/run.ts';
import { findEntities } from '../marks/find.tsx';
import { KindMark } from '../marks/KindMark.tsx';
import { useWorkspace } from '../state/store.ts';
import type { EndSet } from '../state/view.ts';
import { Button } from '../ui/Button.tsx';
import form from '../ui/form.module.css';
import { Typeahead } from '../ui/Typeahead.tsx';
import { useWords } from '../words/words.ts';
import styles from './Ends.module.css';

const searchEntities = backgroundSearch((text: string) => findEntities(text));

/** One end of a path query: its entities as chips, and a field to add one. */
export function Ends({ set }: { set: EndSet }) {
  const words = useWords();
  const ids = useWorkspace((s) => s.view.paths.question[set]);
  const loaded = useWorkspace((s) => s.loadedGraph.entities);
  const [adding, setAdding] = useState(false);
  const label = words.paths.ends[set];
  return (
    <div className={styles.field}>
      <span>{label}</span>
      <div className={styles.chips}>
        {ids.map((id) => {
          const entity = loaded.get(id);
          const name = entity?.name ?? id;
          return (
            <span key={id} className={form.chip}>
              {entity && <KindMark kind={entity.kind} />} {name}
              <button type="button" aria-label={words.paths.remove(name)} onClick={() => removeEnd(set, id)}>
                ×
              </button>
            </span>
          );
        })}
        {ids.length > 0 && !adding ? (
          <Button variant="icon" aria-label={words.paths.add(label)} onClick={() => setAdding(true)}>
            +
          </Button>
        ) : (
          <Typeahead
            id={`paths-${set}`}
            label={words.paths.search(label)}
            search={searchEntities}
            choose={(entity) => {
              setAdding(false);
              addEnds(set, [entity.id]);
            }}
          />
        )}
      </div>
    </div>
  );
}
