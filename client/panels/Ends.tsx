import { useState } from 'react';
import { dropEnd, putEnds } from '../actions/paths.ts';
import { inBackground } from '../actions/run.ts';
import { findEntities } from '../marks/find.tsx';
import { KindMark } from '../marks/KindMark.tsx';
import { useWorkspace } from '../state/store.ts';
import type { EndSet } from '../state/view.ts';
import { Typeahead } from '../ui/Typeahead.tsx';
import { useWords } from '../words/words.ts';

const searchEntities = inBackground((text: string) => findEntities(text));

/** A set of entities of a path question: chips, and a field to add one. */
export function Ends({ set }: { set: EndSet }) {
  const words = useWords();
  const ids = useWorkspace((s) => s.view.paths.question[set]);
  const known = useWorkspace((s) => s.known.entities);
  const [adding, setAdding] = useState(false);
  const label = words.paths.ends[set];
  return (
    <div className="field">
      <span>{label}</span>
      <div className="chips">
        {ids.map((id) => {
          const entity = known.get(id);
          const name = entity?.name ?? id;
          return (
            <span key={id} className="chip">
              {entity && <KindMark kind={entity.kind} />} {name}
              <button type="button" aria-label={words.paths.remove(name)} onClick={() => dropEnd(set, id)}>
                ×
              </button>
            </span>
          );
        })}
        {ids.length > 0 && !adding ? (
          <button
            type="button"
            className="button icon"
            aria-label={words.paths.add(label)}
            onClick={() => setAdding(true)}
          >
            +
          </button>
        ) : (
          <Typeahead
            id={`paths-${set}`}
            label={words.paths.search(label)}
            search={searchEntities}
            choose={(entity) => {
              setAdding(false);
              putEnds(set, [entity.id]);
            }}
          />
        )}
      </div>
    </div>
  );
}
