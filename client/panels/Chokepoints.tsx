import { select } from '../actions/selection.ts';
import { findChokepoints } from '../actions/paths.ts';
import type { ChokepointsInput, ChokepointsQuery, Direction } from '../api/generated.ts';
import { useApiQuery } from '../api/server.ts';
import { EntityName } from '../marks/EntityName.tsx';
import { Button, buttonClass } from '../ui/Button.tsx';
import layout from '../ui/layout.module.css';
import text from '../ui/text.module.css';
import { useMessages } from '../words/messages.ts';
import { useWords } from '../words/words.ts';

const DIRECTIONS = ['LEGS', 'ANY', 'OUT', 'IN'] as const;

type Hop = ChokepointsQuery['chokepoints']['disjointPaths'][number]['hops'][number];

/** A minimum set of entities that every path between the ends must pass, with disjoint paths as proof. */
export function Chokepoints({ input }: { input: ChokepointsInput }) {
  const words = useWords();
  const translate = useMessages();
  const { data } = useApiQuery('Chokepoints', { input });
  if (!data) return null;
  const { cut, direct, disjointPaths, search } = data.chokepoints;
  return (
    <section className={layout.section} aria-label={words.chokepoints.title}>
      <header>
        <h2>{words.chokepoints.title}</h2>
        {cut.length > 0 && (
          <Button variant="link" onClick={() => select(cut.map((e) => e.id))}>
            {words.chokepoints.select}
          </Button>
        )}
        <label>
          <span className={text.visuallyHidden}>{words.chokepoints.direction}</span>
          <select
            className={buttonClass()}
            value={input.direction ?? 'LEGS'}
            onChange={({ target: { value } }) =>
              findChokepoints(value === 'LEGS' ? null : (value as Direction))
            }
          >
            {DIRECTIONS.map((direction) => (
              <option key={direction} value={direction}>
                {words.chokepoints.directions[direction]}
              </option>
            ))}
          </select>
        </label>
      </header>
      {direct?.hops.map((hop) => (
        <p key={hop.from.id + hop.to.id} className={text.meta}>
          {words.chokepoints.directLink} {hop.from.name} {arrowOf(hop)} {hop.to.name}
        </p>
      ))}
      <p>
        {cut.length > 0
          ? words.chokepoints.found(cut.length)
          : [words.chokepoints.found(0), ...search.reasonMessages.map(translate)].join(' ')}
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
          <p className={text.meta}>{words.chokepoints.proof(disjointPaths.length)}</p>
          <ol>
            {disjointPaths.map(({ entities, hops }) => (
              <li key={entities.map((e) => e.id).join()} className={text.meta}>
                {entities[0]?.name}
                {hops.map((hop) => ` ${arrowOf(hop)} ${hop.to.name}`)}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

/** The direction of the links of a hop: forward, backward or both. */
function arrowOf({ from, links }: Hop): string {
  const along = links.some(({ link }) => link.symmetric || link.from.id === from.id);
  const against = links.some(({ link }) => link.symmetric || link.from.id !== from.id);
  return along && against ? '↔' : along ? '→' : '←';
}
