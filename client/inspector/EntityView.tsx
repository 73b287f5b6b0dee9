import { MOST } from '../state/view.ts';
import { EXPAND_LIMIT, expand, hide } from '../actions/canvas.ts';
import { putEnds } from '../actions/paths.ts';
import { recordOf } from '../actions/record.ts';
import { setAside } from '../actions/what-if.ts';
import { useAnswer } from '../api/server.ts';
import type { EntityDetail } from '../api/types.ts';
import { useState } from 'react';
import { KindMark } from '../marks/KindMark.tsx';
import { useWorkspace } from '../state/store.ts';
import { useLabels } from '../words/labels.ts';
import { useWords } from '../words/words.ts';
import { ClaimList } from './ClaimList.tsx';
import { Alone } from './Alone.tsx';
import { LinkRow } from './LinkRow.tsx';
import { Values } from './Values.tsx';

export function EntityView({ id }: { id: string }) {
  const words = useWords();
  const labels = useLabels();
  const { data } = useAnswer('Entity', { id });
  const onCanvas = useWorkspace((s) => s.view.entities.includes(id) && !s.view.hidden.includes(id));
  const entity = data?.entity;
  if (!entity) return data ? <p className="section">{words.inspector.gone}</p> : null;
  const role = ('role' in entity && entity.role) || null;
  return (
    <>
      <section className="section">
        <h2 className="title">
          <KindMark kind={entity.kind} hollow={'anonymous' in entity && entity.anonymous} />
          {entity.name}
        </h2>
        <p className="meta">
          {words.kinds[entity.kind]}
          {entity.subtype && `, ${labels.subtype(entity.kind, entity.subtype)}`}
          {role && ` · ${role}`}
          {entity.aliases.length > 0 && ` · ${words.entity.also(entity.aliases.join(', '))}`}
        </p>
        {entity.summary && <p>{entity.summary}</p>}
        <div className="row">
          <button type="button" className="button" onClick={() => putEnds('from', [id])}>
            {words.entity.pathsFrom}
          </button>
          <button type="button" className="button" onClick={() => putEnds('to', [id])}>
            {words.entity.pathsTo}
          </button>
          <button type="button" className="button" onClick={() => recordOf(entity)}>
            {words.entity.record}
          </button>
          {onCanvas && (
            <button type="button" className="button plain" onClick={() => hide([id])}>
              {words.actions.hide}
            </button>
          )}
        </div>
        {entity.claimsMade.totalCount > 0 && (
          <p>
            <button
              type="button"
              className="linkish"
              onClick={() => setAside({ what: 'speaker', id, name: entity.name })}
            >
              {words.whatIf.ask(entity.name)}
            </button>
          </p>
        )}
      </section>
      <Values values={entity.values} />
      <Expand entity={entity} />
      <section className="section">
        <h2>{words.entity.links}</h2>
        {entity.linkCounts.map(({ type, direction }) => (
          <div key={type + direction}>
            <p className="meta">{direction === 'IN' ? labels.inverse(type) : labels.link(type)}</p>
            <ul>
              {entity.links.nodes
                .filter(
                  (l) =>
                    l.type === type && (l.symmetric || (direction === 'OUT' ? l.from.id : l.to.id) === id),
                )
                .map((link) => (
                  <LinkRow key={link.id} link={link} seenFrom={id} />
                ))}
            </ul>
          </div>
        ))}
        {entity.links.totalCount > entity.links.nodes.length && (
          <p className="meta">{words.entity.listed(entity.links.nodes.length, entity.links.totalCount)}</p>
        )}
      </section>
      {entity.claimsMade.totalCount > 0 && <Alone speaker={id} />}
      {entity.claimsMade.totalCount > 0 && (
        <ClaimList
          claims={entity.claimsMade.nodes}
          total={entity.claimsMade.totalCount}
          heading={words.entity.says}
        />
      )}
      <ClaimList claims={entity.claims.nodes} total={entity.claims.totalCount} heading={words.entity.about} />
    </>
  );
}

/** Neighbours to bring, by link type, counted before; the limit can be raised. */
function Expand({ entity }: { entity: EntityDetail }) {
  const words = useWords();
  const labels = useLabels();
  const [limit, setLimit] = useState(EXPAND_LIMIT);
  return (
    <section className="section">
      <header>
        <h2>{words.entity.expand}</h2>
        <label className="meta">
          {words.entity.atMost}{' '}
          <input
            className="input number"
            type="number"
            min={1}
            max={MOST}
            value={limit}
            onChange={(e) => setLimit(Math.min(MOST, Math.max(1, e.target.valueAsNumber || 1)))}
          />
        </label>
      </header>
      <ul>
        {entity.linkCounts.map(({ type, direction, count }) => (
          <li key={type + direction} className="row">
            <button
              type="button"
              className="linkish quiet"
              onClick={() => expand([entity.id], { type, direction }, limit)}
            >
              {direction === 'IN' ? labels.inverse(type) : labels.link(type)}
            </button>
            <span className="end">{count}</span>
          </li>
        ))}
        <li className="row">
          <button type="button" className="linkish" onClick={() => expand([entity.id], null, MOST)}>
            {words.entity.allNeighbours}
          </button>
          <span className="end">{entity.links.totalCount}</span>
        </li>
      </ul>
    </section>
  );
}
