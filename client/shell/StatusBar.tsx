import { showAll } from '../actions/filter.ts';
import { setState, useWorkspace } from '../state/store.ts';
import { hiddenCount, type Cause } from '../state/seen.ts';
import { useSeen } from '../state/use-seen.ts';
import { useWords } from '../words/words.ts';

/** What is shown of what is there, what hides the rest, and what happened last. */
export function StatusBar({ busy }: { busy: boolean }) {
  const words = useWords();
  const graph = useWorkspace((s) => s.graph);
  const said = useWorkspace((s) => s.said);
  const seen = useSeen();
  const hidden = hiddenCount(seen);
  const causes = (Object.entries(seen.hiddenLinks) as [Cause, number][]).filter(([, n]) => n > 0);
  return (
    <footer className="status">
      <span>{words.status.entities(seen.shownEntities.length, seen.entities.length)}</span>
      <span>{words.status.links(seen.shownLinks.length, seen.links.length)}</span>
      {(hidden.links > 0 || hidden.entities > 0) && (
        <span>
          {words.status.hidden(
            hidden.links,
            causes.map(([cause, n]) => `${n} ${words.status.causes[cause]}`).join(', '),
            hidden.entities,
          )}{' '}
          <button type="button" className="linkish" onClick={showAll}>
            {words.status.showThem}
          </button>
        </span>
      )}
      <span className="said" role="status" aria-live="polite" title={said}>
        {busy ? words.status.looking : said}
      </span>
      <span className="version">{graph && words.status.version(graph.version, graph.claims)}</span>
      <button
        type="button"
        className="linkish quiet"
        onClick={() => setState({ dialog: { show: 'shortcuts' } })}
      >
        <kbd>?</kbd> {words.actions.shortcuts}
      </button>
    </footer>
  );
}
