import { expand, pathEnd, removeFromCanvas } from '../actions/actions.ts';
import type { EntityDetail } from '../api/types.ts';
import { KindMark } from '../marks/KindMark.tsx';
import { useWorkspace } from '../state/store.ts';
import { KIND_WORDS, count } from '../words.ts';
import { ClaimList } from './ClaimList.tsx';
import { LinkRow } from './LinkRow.tsx';
import { useDetail } from './useDetail.ts';
import { Values } from './Values.tsx';

export function EntityView({ id }: { id: string }) {
  const entity = useDetail<EntityDetail>('entity', id, 'entity');
  const onCanvas = useWorkspace((s) => s.canvas.entities.has(id));
  if (!entity || entity.id !== id) return null;
  return (
    <>
      <section className="section">
        <h2 className="title">
          <KindMark kind={entity.kind} />
          {entity.name}
        </h2>
        <p className="meta">
          {KIND_WORDS[entity.kind]}
          {entity.subtype && `, ${entity.subtype.replaceAll('-', ' ')}`}
          {entity.aliases.length > 0 && ` · also ${entity.aliases.join(', ')}`}
        </p>
        {entity.summary && <p>{entity.summary}</p>}
        <div className="row" style={{ marginTop: 8 }}>
          <button type="button" className="button" onClick={() => pathEnd('from', entity)}>
            Paths from here
          </button>
          <button type="button" className="button" onClick={() => pathEnd('to', entity)}>
            Paths to here
          </button>
          {onCanvas && (
            <button type="button" className="button plain" onClick={() => removeFromCanvas(id)}>
              Hide
            </button>
          )}
        </div>
      </section>
      <Values values={entity.values} />
      <section className="section">
        <header>
          <h2>Expand</h2>
          <button type="button" className="linkish" onClick={() => expand(id, null)}>
            All {count(entity.links.totalCount, 'link')}
          </button>
        </header>
        <ul>
          {entity.linkCounts.map(({ type, label, direction, count: n }) => (
            <li key={type + direction} className="row">
              <button type="button" className="linkish quiet" onClick={() => expand(id, [type])}>
                {label}
              </button>
              <span className="end">{n}</span>
            </li>
          ))}
        </ul>
      </section>
      <section className="section">
        <h2>Links</h2>
        {entity.linkCounts.map(({ type, label, direction }) => (
          <div key={type + direction}>
            <p className="meta">{label}</p>
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
          <p className="meta">
            {entity.links.nodes.length} of {entity.links.totalCount} links are listed.
          </p>
        )}
      </section>
      <ClaimList claims={entity.claims.nodes} total={entity.claims.totalCount} heading="Claims about it" />
      {entity.said.totalCount > 0 && (
        <ClaimList claims={entity.said.nodes} total={entity.said.totalCount} heading="What it says" />
      )}
    </>
  );
}
