import { inspect } from '../actions/canvas.ts';
import { setWhatIf } from '../actions/what-if.ts';
import { difference } from '../state/difference.ts';
import { useWorkspace } from '../state/store.ts';
import { useVisibleGraph, useWhatIfLinks } from '../state/use-visible-graph.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words/words.ts';
import styles from './WhatIfStrip.module.css';

/** A banner over the canvas while a what-if is active. */
export function WhatIfStrip() {
  const words = useWords();
  const whatIf = useWorkspace((s) => s.view.whatIf);
  const { shownLinks } = useVisibleGraph();
  const without = useWhatIfLinks();
  if (!whatIf) return null;
  const changes = without ? difference(shownLinks, without) : [];
  const lost = changes.filter((c) => !c.after).length;
  const weakened = changes.filter((c) => c.after && c.after.confidence < c.before).length;
  return (
    <div className={styles.strip} role="status">
      <Button variant="quiet" onClick={() => inspect({ what: 'whatIf', id: `${whatIf.what}:${whatIf.id}` })}>
        <b>{words.whatIf.without(whatIf.name)}</b>
      </Button>
      <span>{words.whatIf.onCanvas(lost, weakened)}</span>
      <Button variant="link" className={styles.end} onClick={() => setWhatIf(null)}>
        {words.actions.undoWhatIf}
      </Button>
    </div>
  );
}
