import { clsx } from 'clsx';
import { useEffect, useState } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { changeFilters } from '../actions/filter.ts';
import type { LinkOnCanvas } from '../api/types.ts';
import { useWorkspace } from '../state/store.ts';
import layout from '../ui/layout.module.css';
import text from '../ui/text.module.css';
import { useWords } from '../words/words.ts';
import styles from './ConfidenceFilter.module.css';

const BINS = 10;

/** A filter by minimum and maximum confidence, with a histogram of the links. */
export function ConfidenceFilter({ links, hidden }: { links: readonly LinkOnCanvas[]; hidden: number }) {
  const words = useWords();
  const kept = useWorkspace((s) => s.view.filters.confidence);
  const [now, setNow] = useState<readonly [number, number]>(kept);
  useEffect(() => setNow(kept), [kept]);
  const bins = Array.from({ length: BINS }, () => 0);
  for (const { confidence } of links) {
    const bin = Math.min(BINS - 1, Math.floor(confidence * BINS));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  const most = Math.max(1, ...bins);
  return (
    <section className={layout.section}>
      <header>
        <h2>{words.filter.confidence}</h2>
        <span className={text.meta}>
          {hidden > 0 ? words.filter.hidden(hidden) : words.filter.confidenceNote}
        </span>
      </header>
      <svg className={styles.histogram} viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true">
        {bins.map((n, i) => (
          <rect
            key={i}
            x={i * 10}
            y={20 - (20 * n) / most}
            width="9"
            height={(20 * n) / most}
            fill="var(--edge)"
          />
        ))}
      </svg>
      <Slider
        aria-label={words.filter.confidence}
        minValue={0}
        maxValue={1}
        step={0.05}
        value={[...now]}
        onChange={(value) => Array.isArray(value) && setNow([value[0] ?? 0, value[1] ?? 1])}
        onChangeEnd={(value) =>
          Array.isArray(value) && changeFilters({ confidence: [value[0] ?? 0, value[1] ?? 1] })
        }
      >
        <SliderTrack className={clsx(styles.track)}>
          <SliderThumb index={0} className={clsx(styles.thumb)} aria-label={words.filter.leastConfidence} />
          <SliderThumb index={1} className={clsx(styles.thumb)} aria-label={words.filter.mostConfidence} />
        </SliderTrack>
      </Slider>
      <p className={text.meta}>{words.filter.confidenceRange(now[0], now[1])}</p>
    </section>
  );
}
