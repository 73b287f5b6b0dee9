import { clsx } from 'clsx';
import { toggleFilter } from '../actions/filter.ts';
import { useApiQuery } from '../api/server.ts';
import { useWorkspace } from '../state/store.ts';
import layout from '../ui/layout.module.css';
import text from '../ui/text.module.css';
import { useWords } from '../words/words.ts';
import { LegendRow } from './LegendRow.tsx';

/** Sources and speakers are listed up to this number of entities on the canvas. */
const MOST = 2_000;

/** Filters by source and speaker. Links are combined again without the claims of those excluded. */
export function EvidenceFilter({ hidden }: { hidden: number }) {
  const words = useWords();
  const ids = useWorkspace((s) => s.view.entities);
  const { sources: offSources, speakers: offSpeakers } = useWorkspace((s) => s.view.filters);
  const { data } = useApiQuery(
    'EvidenceOf',
    { ids },
    { enabled: ids.length > 0 && ids.length <= MOST, keep: true },
  );
  const { sources = [], speakers = [] } = data?.subgraph ?? {};
  return (
    <>
      <details className={layout.section}>
        <summary>
          <b>{words.filter.sources}</b>{' '}
          {words.filter.ofAll(sources.length - offSources.length, sources.length)}
          <span className={clsx(text.meta, layout.end)}>
            {offSources.length > 0 ? words.filter.hidden(hidden) : words.filter.hidden(0)}
          </span>
        </summary>
        {sources.map(({ source, links }) => (
          <LegendRow
            key={source.id}
            name={source.title}
            swatch={<span className={text.grade}>{source.reliability}</span>}
            count={links}
            on={!offSources.includes(source.id)}
            toggle={() => toggleFilter('sources', source.id)}
          />
        ))}
      </details>
      <details className={layout.section}>
        <summary>
          <b>{words.filter.speakers}</b>{' '}
          {words.filter.ofAll(speakers.length - offSpeakers.length, speakers.length)}
          <span className={clsx(text.meta, layout.end)}>
            {offSpeakers.length > 0 ? words.filter.hidden(hidden) : words.filter.hidden(0)}
          </span>
        </summary>
        {speakers.map(({ speaker, links }) => (
          <LegendRow
            key={speaker.id}
            name={speaker.name}
            count={links}
            on={!offSpeakers.includes(speaker.id)}
            toggle={() => toggleFilter('speakers', speaker.id)}
          />
        ))}
      </details>
    </>
  );
}
