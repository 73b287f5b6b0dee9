import { useId } from 'react';
import { backgroundSearch } from '../actions/run.ts';
import { KINDS, type Kind } from '../api/types.ts';
import { findEntities } from '../marks/find.tsx';
import { KindMark } from '../marks/KindMark.tsx';
import { slug, type EntityChoice } from '../state/draft.ts';
import { buttonClass } from '../ui/Button.tsx';
import form from '../ui/form.module.css';
import text from '../ui/text.module.css';
import { Typeahead, type Option } from '../ui/Typeahead.tsx';
import { useWords } from '../words/words.ts';

interface Props {
  readonly name: string;
  readonly value: EntityChoice | null;
  /** Allowed kinds; null means any. */
  readonly kinds: readonly Kind[] | null;
  /** Whether only existing entities can be chosen. */
  readonly existingOnly?: boolean;
  readonly problem: string | undefined;
  readonly change: (value: EntityChoice | null) => void;
}

/** An entity of a claim: an existing one, or a new one with its kind. */
export function EntityField({ name, value, kinds, existingOnly = false, problem, change }: Props) {
  const words = useWords();
  const id = useId();
  const load = async (query: string): Promise<readonly Option<EntityChoice>[]> => {
    const found = await findEntities(query, kinds);
    if (existingOnly) return found;
    const made = { id: slug(query), kind: kinds?.[0] ?? 'GROUP', name: query.trim(), isNew: true };
    return [...found, { id: '+', text: words.record.newEntity(query.trim()), value: made }];
  };
  return (
    <div className={form.labelled} role="group" aria-label={name}>
      <span>{name}</span>
      <div>
        {value ? (
          <span className={form.chip}>
            <KindMark kind={value.kind} /> {value.name}
            <button type="button" aria-label={words.paths.remove(value.name)} onClick={() => change(null)}>
              ×
            </button>
          </span>
        ) : (
          <Typeahead
            id={id}
            label={words.paths.search(name)}
            search={backgroundSearch(load)}
            choose={change}
            invalid={Boolean(problem)}
            describedBy={problem ? `${id}-problem` : undefined}
          />
        )}
        {value?.isNew && (
          <label className={text.meta}>
            {words.record.newKind}{' '}
            <select
              className={buttonClass()}
              value={value.kind}
              onChange={(e) => change({ ...value, kind: e.target.value as Kind })}
            >
              {(kinds ?? KINDS).map((kind) => (
                <option key={kind} value={kind}>
                  {words.kinds[kind]}
                </option>
              ))}
            </select>
          </label>
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
