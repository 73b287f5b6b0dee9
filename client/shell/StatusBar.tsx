import { shown } from '../state/filters.ts';
import { useWorkspace } from '../state/store.ts';
import { count } from '../words.ts';

/** What is shown of what is there, what hides the rest, and what happened last. */
export function StatusBar({ busy, showAll }: { busy: boolean; showAll: () => void }) {
  const { canvas, filters, graph, said } = useWorkspace();
  const entities = [...canvas.entities.values()];
  const links = [...canvas.links.values()];
  const seen = shown(entities, links, filters);
  const hidden = links.length - seen.links.length;
  const causes = Object.entries(seen.hiddenBy).filter(([, n]) => n > 0);
  return (
    <footer className="status">
      <span>
        <b>{seen.entities.length}</b> of {entities.length} entities
      </span>
      <span>
        <b>{seen.links.length}</b> of {links.length} links
      </span>
      {(hidden > 0 || seen.hiddenEntities > 0) && (
        <span>
          Hidden by filters: {count(hidden, 'link')} (
          {causes.map(([cause, n]) => `${n} by ${cause}`).join(', ') || 'none'}) and{' '}
          {count(seen.hiddenEntities, 'entity', 'entities')}{' '}
          <button type="button" className="linkish" onClick={showAll}>
            Show them
          </button>
        </span>
      )}
      <span role="status" aria-live="polite">
        {busy ? 'Looking…' : said}
      </span>
      <span className="end">{graph && `Graph version ${graph.version} · ${graph.claims} claims`}</span>
    </footer>
  );
}
