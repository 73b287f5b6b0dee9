import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import text from '../ui/text.module.css';
import { useWords } from '../words/words.ts';
import styles from './LegendRow.module.css';

interface Props {
  readonly name: string;
  readonly swatch?: ReactNode;
  readonly count: number;
  readonly on: boolean;
  readonly toggle: () => void;
}

/** A row of the legend, which is also a filter with a count. */
export function LegendRow({ name, swatch, count, on, toggle }: Props) {
  const words = useWords();
  return (
    <label className={clsx(styles.row, !on && styles.off)} data-filter={name}>
      <span>{swatch}</span>
      <span className={styles.name}>{name}</span>
      <span className={text.meta}>{on ? count : words.filter.hidden(count)}</span>
      <input type="checkbox" checked={on} onChange={toggle} />
    </label>
  );
}
