import type { Ref } from 'react';
import styles from './MappingEditor.module.css';

interface Props {
  readonly ref: Ref<HTMLTextAreaElement>;
  readonly id: string;
  readonly value: string;
  /** Lines with problems. */
  readonly wrong: ReadonlySet<number>;
  readonly change: (value: string) => void;
}

/** A text area with line numbers; lines with problems are marked. */
export function MappingEditor({ ref, id, value, wrong, change }: Props) {
  const lines = value.split('\n').length;
  return (
    <div className={styles.editor}>
      <div className={styles.numbers} aria-hidden="true">
        {Array.from({ length: lines }, (_, i) => (
          <span key={i} data-wrong={wrong.has(i + 1) || undefined}>
            {i + 1}
          </span>
        ))}
      </div>
      <textarea
        ref={ref}
        id={id}
        rows={Math.max(lines, 16)}
        wrap="off"
        spellCheck={false}
        aria-invalid={wrong.size > 0}
        value={value}
        onChange={(e) => change(e.target.value)}
      />
    </div>
  );
}
