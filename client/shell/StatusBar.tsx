import { showAll } from '../actions/filter.ts';
import { hiddenCount, type Cause } from '../state/seen.ts';
import { setState, useWorkspace } from '../state/store.ts';
import { useSeen } from '../state/use-seen.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words/words.ts';
import styles from './StatusBar.module.css';

/** What is shown of what is there, what hides the rest, and what happened last. */
export function StatusBar({ busy }: { busy: boolean }) {
  const words = useWords();
  const graph = useWorkspace((s) => s.graph);
  const said = useWorkspace((s) => s.said);
  const seen = useSeen();
  const hidden = hiddenCount(seen);
  const causes = (Object.entries(seen.hiddenLinks) as [Cause, number][]).filter(([, n]) => n > 0);
  return (
    <footer className={styles.status}>
      <span>{words.status.entities(seen.shownEntities.length, seen.entities.length)}</span>
      <span>{words.status.links(seen.shownLinks.length, seen.links.length)}</span>
      {(hidden.links > 0 || hidden.entities > 0) && (
        <span>
          {words.status.hidden(
            hidden.links,
            causes.map(([cause, n]) => `${n} ${words.status.causes[cause]}`).join(', '),
            hidden.entities,
          )}{' '}
          <Button look="link" onClick={showAll}>
            {words.status.showThem}
          </Button>
        </span>
      )}
      <span className={styles.said} role="status" aria-live="polite" title={said}>
        {busy ? words.status.loading : said}
      </span>
      <span className={styles.version}>{graph && words.status.version(graph.version, graph.claims)}</span>
      <Button look="quiet" onClick={() => setState({ dialog: { show: 'shortcuts' } })}>
        <kbd>?</kbd> {words.actions.shortcuts}
      </Button>
    </footer>
  );
}
