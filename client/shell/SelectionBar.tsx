import { clsx } from 'clsx';
import { ActionButton } from '../actions/ActionButton.tsx';
import { useWorkspace } from '../state/store.ts';
import layout from '../ui/layout.module.css';
import text from '../ui/text.module.css';
import { useLabels } from '../words/labels.ts';
import { useWords } from '../words/words.ts';
import styles from './SelectionBar.module.css';

/** The selection and its actions, over the canvas or below the table. */
export function SelectionBar({ place }: { place: 'over' | 'below' }) {
  const words = useWords();
  const labels = useLabels();
  const { selection } = useWorkspace((s) => s.view);
  const loaded = useWorkspace((s) => s.loadedGraph);
  const entities = selection.flatMap((id) => loaded.entities.get(id) ?? []);
  const links = selection.flatMap((id) => loaded.links.get(id) ?? []);
  if (entities.length + links.length === 0) return null;
  const nameOf = (id: string) => loaded.entities.get(id)?.name ?? id;
  const names = [
    ...entities.map((e) => e.name),
    ...links.map((l) => `${nameOf(l.from.id)} ${labels.link(l.type)} ${nameOf(l.to.id)}`),
  ];
  const shown = names.slice(0, 4).join(', ') + (names.length > 4 ? '…' : '');
  return (
    <section className={clsx(styles.selection, styles[place])} aria-label={words.canvas.selection}>
      <p>
        <b>{words.counts.selected(names.length)}</b> <span className={text.meta}>{shown}</span>
      </p>
      {entities.length > 0 && (
        <div className={layout.row}>
          {(['expand', 'pin', 'hide', 'keepOnly', 'pathsFrom', 'pathsTo'] as const).map((id) => (
            <ActionButton key={id} id={id} variant="link" />
          ))}
        </div>
      )}
    </section>
  );
}
