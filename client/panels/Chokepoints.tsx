import { select } from '../actions/canvas.ts';
import { useAnswer } from '../api/server.ts';
import type { ChokepointsInput } from '../api/generated.ts';
import { EntityName } from '../marks/EntityName.tsx';
import { useWords } from '../words/words.ts';

/** The fewest entities that every path between the ends must pass, with the paths that prove it. */
export function Chokepoints({ input }: { input: ChokepointsInput }) {
  const words = useWords();
  const { data } = useAnswer('Chokepoints', { input });
  if (!data) return null;
  const { cut, disjointPaths, search } = data.chokepoints;
  return (
    <section className="section" aria-label={words.chokepoints.title}>
      <header>
        <h2>{words.chokepoints.title}</h2>
        {cut.length > 0 && (
          <button type="button" className="linkish" onClick={() => select(cut.map((e) => e.id))}>
            {words.chokepoints.select}
          </button>
        )}
      </header>
      <p>
        {cut.length > 0
          ? words.chokepoints.found(cut.length)
          : `${words.chokepoints.found(0)} ${search.reason ?? ''}`}
      </p>
      <ul>
        {cut.map((entity) => (
          <li key={entity.id}>
            <EntityName entity={entity} />
          </li>
        ))}
      </ul>
      {disjointPaths.length > 0 && (
        <>
          <p className="meta">{words.chokepoints.proof(disjointPaths.length)}</p>
          <ol>
            {disjointPaths.map(({ entities }) => (
              <li key={entities.map((e) => e.id).join()} className="meta">
                {entities.map((e) => e.name).join(' › ')}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
