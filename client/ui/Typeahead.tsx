import { clsx } from 'clsx';
import { useCallback, useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useWords } from '../words/words.ts';
import text from './text.module.css';
import styles from './Typeahead.module.css';

export interface Option<T> {
  readonly id: string;
  readonly text: string;
  readonly note?: string;
  readonly mark?: ReactNode;
  readonly value: T;
}

interface Props<T> {
  readonly id: string;
  readonly label: string;
  readonly className?: string | undefined;
  readonly icon?: ReactNode;
  /** Keyboard shortcut shown at the end of the input, hidden from screen readers. */
  readonly hint?: string;
  readonly invalid?: boolean;
  readonly describedBy?: string | undefined;
  /** Receives the input element, and null when it leaves the page. Must be the same function on each render. */
  readonly register?: (element: HTMLInputElement | null) => void;
  /** Searches for a text and passes the results to `found`. */
  readonly search: (text: string, found: (options: readonly Option<T>[]) => void) => void;
  readonly choose: (value: T) => void;
}

const PAUSE_MS = 150;
/** Whether a text contains a letter or digit to search for. */
const isSearchable = (text: string) => /[\p{L}\p{N}]/u.test(text);

interface Hits<T> {
  /** The text that was searched for. */
  readonly query: string;
  readonly options: readonly Option<T>[];
}

/**
 * A search field with suggestions (WAI-ARIA combobox with a listbox). Enter before the results selects the first
 * when they arrive.
 */
export function Typeahead<T>({
  id,
  label,
  className,
  icon,
  hint,
  invalid,
  describedBy,
  register,
  search,
  choose,
}: Props<T>) {
  const words = useWords();
  const [query, setQuery] = useState('');
  const [hits, setHits] = useState<Hits<T> | null>(null);
  const [active, setActive] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const setField = useCallback(
    (element: HTMLInputElement | null) => {
      field.current = element;
      register?.(element);
    },
    [register],
  );
  /** Enter was pressed before the results arrived. */
  const enterPending = useRef(false);
  /** Number of times the field got the focus. Its text is searched for again each time. */
  const [focusCount, setFocusCount] = useState(0);
  const options = hits?.options ?? null;

  useEffect(() => {
    if (!isSearchable(query)) {
      setHits(null);
      return;
    }
    let isCurrent = true;
    const showHits = (found: readonly Option<T>[]) => {
      if (!isCurrent) return;
      const [first] = found;
      if (enterPending.current && first) return take(first);
      enterPending.current = false;
      if (document.activeElement !== field.current) return;
      setHits({ query, options: found });
      setActive(0);
    };
    const timer = setTimeout(() => search(query, showHits), PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
    // `search` and `choose` are new functions on each render, with the same behaviour.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [query, focusCount]);

  const change = (to: string) => {
    enterPending.current = false;
    setQuery(to);
  };
  const take = (option: Option<T>) => {
    change('');
    setHits(null);
    choose(option.value);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      if (query) event.stopPropagation();
      else (event.target as HTMLElement).blur();
      change('');
    }
    const isChosen = options !== null && active > 0;
    if (event.key === 'Enter' && isSearchable(query) && hits?.query !== query && !isChosen) {
      enterPending.current = true;
      event.preventDefault();
    }
    if (!options || options.length === 0 || event.defaultPrevented) return;
    if (event.key === 'ArrowDown') setActive((active + 1) % options.length);
    else if (event.key === 'ArrowUp') setActive((active + options.length - 1) % options.length);
    else if (event.key === 'Enter') {
      const option = options[active];
      if (option) take(option);
    } else return;
    event.preventDefault();
  };

  return (
    <div
      className={clsx(styles.search, className)}
      onBlur={(e) => !e.currentTarget.contains(e.relatedTarget) && setHits(null)}
    >
      {icon && <span className={styles.icon}>{icon}</span>}
      <input
        ref={setField}
        id={id}
        className={clsx(icon ? styles.withIcon : null)}
        type="text"
        role="combobox"
        autoComplete="off"
        aria-label={label}
        aria-expanded={options !== null}
        aria-controls={`${id}-options`}
        aria-activedescendant={options?.[active] ? `${id}-${active}` : undefined}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        placeholder={label}
        value={query}
        onChange={(e) => change(e.target.value)}
        onKeyDown={onKeyDown}
        onFocus={() => setFocusCount((n) => n + 1)}
      />
      {hint && (
        <kbd className={styles.key} aria-hidden="true">
          {hint}
        </kbd>
      )}
      {options && (
        <div className={styles.hits} role="listbox" id={`${id}-options`} aria-label={words.search.hits}>
          {options.length === 0 && (
            <div role="option" aria-selected="false" aria-disabled="true">
              {words.search.noMatches}
            </div>
          )}
          {options.map((option, i) => (
            <div
              key={option.id}
              id={`${id}-${i}`}
              role="option"
              aria-selected={i === active}
              onMouseDown={(e) => {
                e.preventDefault();
                take(option);
              }}
            >
              {option.mark}
              <span>
                {option.text}
                {option.note && <span className={clsx(text.meta, text.block)}>{option.note}</span>}
              </span>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
