import { clsx } from 'clsx';
import { useState } from 'react';
import { EXPAND_LIMIT, expand, hide } from '../actions/canvas.ts';
import { addEnds } from '../actions/paths.ts';
import { recordClaimAbout } from '../actions/record.ts';
import { setWhatIf } from '../actions/what-if.ts';
import { useApiQuery } from '../api/server.ts';
import type { EntityDetail } from '../api/types.ts';
import { KindMark } from '../marks/KindMark.tsx';
import { useWorkspace } from '../state/store.ts';
import { MAX_ENTITIES } from '../state/view.ts';
import { Button } from '../ui/Button.tsx';
import form from '../ui/form.module.css';
import layout from '../ui/layout.module.css';
import text from '../ui/text.module.css';
import { useLabels } from '../words/labels.ts';
import { useWords } from '../words/words.ts';
import { SoleSupport } from './SoleSupport.tsx';
import { ClaimList } from './ClaimList.tsx';
import { LinkRow } from './LinkRow.tsx';
import { Values } from './Values.tsx';

export function EntityView({ id }: { id: string }) {
  const words = useWords();
  const labels = useLabels();
  const { data } = useApiQuery('Entity', { id });
  const onCanvas = useWorkspace((s) => s.view.entities.includes(id) && !s.view.hidden.includes(id));
  const entity = data?.entity;
  if (!entity) return data ? <p className={layout.section}>{words.inspector.gone}</p> : null;
  const role = ('role' in entity && entity.role) || null;
  return (
    <>
      <section className={layout.section}>
        <h2 className={layout.title}>
          <KindMark kind={entity.kind} hollow={'anonymous' in entity && entity.anonymous} />
          {entity.name}
        </h2>
        <p className={text.meta}>
          {words.kinds[entity.kind]}
          {entity.subtype && `, ${labels.subtype(entity.kind, entity.subtype)}`}
          {role && ` · ${role}`}
          {entity.aliases.length > 0 && ` · ${words.entity.aliases(entity.aliases.join(', '))}`}
        </p>
        {entity.summary && <p>{entity.summary}</p>}
        <div className={layout.row}>
          <Button onClick={() => addEnds('from', [id])}>{words.entity.pathsFrom}</Button>
          <Button onClick={() => addEnds('to', [id])}>{words.entity.pathsTo}</Button>
          <Button onClick={() => recordClaimAbout(entity)}>{words.entity.record}</Button>
          {onCanvas && (
            <Button variant="plain" onClick={() => hide([id])}>
              {words.actions.hide}
            </Button>
          )}
        </div>
        {entity.claimsMade.totalCount > 0 && (
          <p>
            <Button variant="link" onClick={() => setWhatIf({ what: 'speaker', id, name: entity.name })}>
              {words.whatIf.question(entity.name)}
            </Button>
          </p>
        )}
      </section>
      <Values values={entity.values} />
      <Expand entity={entity} />
      <section className={layout.section}>
        <h2>{words.entity.links}</h2>
        {entity.linkCounts.map(({ type, direction }) => (
          <div key={type + direction}>
            <p className={text.meta}>{direction === 'IN' ? labels.inverse(type) : labels.link(type)}</p>
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
          <p className={text.meta}>
            {words.entity.listed(entity.links.nodes.length, entity.links.totalCount)}
          </p>
        )}
      </section>
      {entity.claimsMade.totalCount > 0 && <SoleSupport speaker={id} />}
      {entity.claimsMade.totalCount > 0 && (
        <ClaimList
          claims={entity.claimsMade.nodes}
          total={entity.claimsMade.totalCount}
          heading={words.entity.claimsMade}
        />
      )}
      <ClaimList
        claims={entity.claims.nodes}
        total={entity.claims.totalCount}
        heading={words.entity.claimsAbout}
      />
    </>
  );
}

/** Buttons that add neighbours by link type, with their numbers and an adjustable limit. */
function Expand({ entity }: { entity: EntityDetail }) {
  const words = useWords();
  const labels = useLabels();
  const [limit, setLimit] = useState(EXPAND_LIMIT);
  return (
    <section className={layout.section}>
      <header>
        <h2>{words.entity.expand}</h2>
        <label className={text.meta}>
          {words.entity.limit}{' '}
          <input
            className={clsx(form.input, form.number)}
            type="number"
            min={1}
            max={MAX_ENTITIES}
            value={limit}
            onChange={(e) => setLimit(Math.min(MAX_ENTITIES, Math.max(1, e.target.valueAsNumber || 1)))}
          />
        </label>
      </header>
      <ul>
        {entity.linkCounts.map(({ type, direction, count }) => (
          <li key={type + direction} className={layout.row}>
            <Button variant="quiet" onClick={() => expand([entity.id], { type, direction }, limit)}>
              {direction === 'IN' ? labels.inverse(type) : labels.link(type)}
            </Button>
            <span className={layout.end}>{count}</span>
          </li>
        ))}
        <li className={layout.row}>
          <Button variant="link" onClick={() => expand([entity.id], null, MAX_ENTITIES)}>
            {words.entity.allNeighbours}
          </Button>
          <span className={layout.end}>{entity.links.totalCount}</span>
        </li>
      </ul>
    </section>
  );
}
