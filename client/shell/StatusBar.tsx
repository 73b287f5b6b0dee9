import { showAll } from '../actions/filter.ts';
import { hiddenCount, type Cause } from '../state/visible-graph.ts';
import { setState, useWorkspace } from '../state/store.ts';
import { useVisibleGraph } from '../state/use-visible-graph.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words/words.ts';
import styles from './StatusBar.module.css';

/** Numbers of shown and hidden elements, the last announcement and the graph version. */
export function StatusBar({ busy }: { busy: boolean }) {
  const words = useWords();
  const graph = useWorkspace((s) => s.graph);
  const announcement = useWorkspace((s) => s.announcement);
  const visible = useVisibleGraph();
  const hidden = hiddenCount(visible);
  const causes = (Object.entries(visible.hiddenLinks) as [Cause, number][]).filter(([, n]) => n > 0);
  return (
    <footer className={styles.status}>
      <span>{words.status.entities(visible.shownEntities.length, visible.entities.length)}</span>
      <span>{words.status.links(visible.shownLinks.length, visible.links.length)}</span>
      {(hidden.links > 0 || hidden.entities > 0) && (
        <span>
          {words.status.hidden(
            hidden.links,
            causes.map(([cause, n]) => `${n} ${words.status.causes[cause]}`).join(', '),
            hidden.entities,
          )}{' '}
          <Button variant="link" onClick={showAll}>
            {words.status.showThem}
          </Button>
        </span>
      )}
      <span className={styles.announcement} role="status" aria-live="polite" title={announcement}>
        {busy ? words.status.loading : announcement}
      </span>
      <span className={styles.version}>{graph && words.status.version(graph.version, graph.claims)}</span>
      <Button variant="quiet" onClick={() => setState({ dialog: { show: 'shortcuts' } })}>
        <kbd>?</kbd> {words.actions.shortcuts}
      </Button>
    </footer>
  );
}
