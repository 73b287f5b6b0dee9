import { useWorkspace } from '../state/store.ts';
import { useHighlightedPath } from '../state/use-paths.ts';
import text from '../ui/text.module.css';
import { useLabels } from '../words/labels.ts';
import { useWords } from '../words/words.ts';
import styles from './Caption.module.css';

/** Title and subtitle of the canvas. */
export function Caption({ entities, links }: { entities: number; links: number }) {
  const words = useWords();
  const labels = useLabels();
  const title = useWorkspace((s) => s.graph?.title);
  const { path: number, hop } = useWorkspace((s) => s.view.paths);
  const path = useHighlightedPath();
  const step = path && hop !== null ? path.hops[hop] : null;
  return (
    <div className={styles.caption}>
      <h2>
        {step && path
          ? `${words.paths.hopOf(number + 1, (hop ?? 0) + 1, path.hops.length)}: ${step.from.name} ${labels.link(step.links[0]?.link.type ?? '')} ${step.to.name}`
          : path
            ? `${words.paths.pathNumber(number + 1)}: ${path.entities.map((e) => e.name).join(' → ')}`
            : (title ?? 'Chasqui')}
      </h2>
      <p className={text.meta}>
        {path ? (
          <>
            <kbd>←</kbd> <kbd>→</kbd> {words.paths.stepHint} <kbd>1</kbd>–<kbd>9</kbd>{' '}
            {words.paths.chooseHint}
          </>
        ) : (
          words.canvas.caption(entities, links)
        )}
      </p>
    </div>
  );
}
