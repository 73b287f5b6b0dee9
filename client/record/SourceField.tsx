import { clsx } from 'clsx';
import { useId } from 'react';
import { backgroundSearch } from '../actions/run.ts';
import type { Reliability } from '../api/generated.ts';
import { fetchQuery } from '../api/server.ts';
import { slug, type SourceChoice } from '../state/draft.ts';
import { folded } from '../state/folded.ts';
import { buttonClass } from '../ui/Button.tsx';
import form from '../ui/form.module.css';
import text from '../ui/text.module.css';
import { Typeahead, type Option } from '../ui/Typeahead.tsx';
import { useWords } from '../words/words.ts';

interface Props {
  readonly value: SourceChoice | null;
  readonly problem: string | undefined;
  readonly grades: readonly Reliability[];
  readonly change: (value: SourceChoice | null) => void;
}

/** Maximum number of pages of sources that are searched for a title. */
const MOST_PAGES = 10;
const SHOWN = 8;

async function findSources(query: string): Promise<Option<SourceChoice>[]> {
  const needle = folded(query.trim());
  const found: Option<SourceChoice>[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES && found.length < SHOWN; page++) {
    const result: Awaited<ReturnType<typeof fetchQuery<'Sources'>>> = await fetchQuery('Sources', {
      after,
    });
    for (const { id, title, publisher, reliability } of result.sources.nodes) {
      if (folded(`${title} ${publisher ?? ''}`).includes(needle))
        found.push({ id, text: title, note: `${publisher ?? ''} ${reliability}`, value: { id, title } });
    }
    if (!result.sources.pageInfo.hasNextPage) break;
    after = result.sources.pageInfo.endCursor ?? null;
  }
  return found.slice(0, SHOWN);
}

/** The source of a claim: an existing one, or a new one. */
export function SourceField({ value, problem, grades, change }: Props) {
  const words = useWords();
  const id = useId();
  const load = async (query: string) => {
    const title = query.trim();
    const made = { id: `src-${slug(title)}`, title, isNew: true, reliability: 'F' as const };
    return [...(await findSources(query)), { id: '+', text: words.record.newSource(title), value: made }];
  };
  const field = (key: 'publisher' | 'url' | 'published') => (
    <label className={text.meta}>
      {words.record.sourceFields[key]}
      <input
        className={clsx(form.input, form.wide)}
        value={value?.[key] ?? ''}
        onChange={(e) => value && change({ ...value, [key]: e.target.value })}
      />
    </label>
  );
  return (
    <div className={form.labelled} role="group" aria-label={words.record.source}>
      <span>{words.record.source}</span>
      <div>
        {value ? (
          <span className={form.chip}>
            {value.title}
            <button type="button" aria-label={words.paths.remove(value.title)} onClick={() => change(null)}>
              ×
            </button>
          </span>
        ) : (
          <Typeahead
            id={id}
            label={words.paths.search(words.record.source)}
            search={backgroundSearch(load)}
            choose={change}
            invalid={Boolean(problem)}
            describedBy={problem ? `${id}-problem` : undefined}
          />
        )}
        {value?.isNew && (
          <div className={form.pair}>
            {field('publisher')}
            {field('published')}
            {field('url')}
            <label className={text.meta}>
              {words.record.sourceFields.reliability}
              <select
                className={buttonClass()}
                value={value.reliability}
                onChange={(e) => change({ ...value, reliability: e.target.value as Reliability })}
              >
                {grades.map((grade) => (
                  <option key={grade} value={grade}>
                    {grade}
                  </option>
                ))}
              </select>
            </label>
          </div>
        )}
        {problem && (
          <span className={form.problem} id={`${id}-problem`}>
            {problem}
          </span>
        )}
      </div>
    </div>
  );
}
