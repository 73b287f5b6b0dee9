import { useEffect, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useWords } from '../words/words.ts';

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
  readonly icon?: ReactNode;
  /** Ends of the input: a key, shown to those who see. */
  readonly hint?: string;
  readonly invalid?: boolean;
  readonly describedBy?: string | undefined;
  readonly load: (text: string) => Promise<readonly Option<T>[]>;
  readonly choose: (value: T) => void;
}

const PAUSE_MS = 150;

/** A field that offers what fits as one types (WAI-ARIA combobox with a list). */
export function Typeahead<T>({ id, label, icon, hint, invalid, describedBy, load, choose }: Props<T>) {
  const words = useWords();
  const [text, setText] = useState('');
  const [options, setOptions] = useState<readonly Option<T>[] | null>(null);
  const [at, setAt] = useState(0);

  useEffect(() => {
    if (!/[\p{L}\p{N}]/u.test(text)) {
      setOptions(null);
      return;
    }
    let wanted = true;
    const timer = setTimeout(() => {
      load(text).then(
        (found) => {
          if (!wanted) return;
          setOptions(found);
          setAt(0);
        },
        () => wanted && setOptions([]),
      );
    }, PAUSE_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
    // `load` is made anew on each render and asks the same.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [text]);

  const take = (option: Option<T>) => {
    setText('');
    setOptions(null);
    choose(option.value);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      if (text) event.stopPropagation();
      else (event.target as HTMLElement).blur();
      setText('');
    }
    if (!options || options.length === 0) return;
    if (event.key === 'ArrowDown') setAt((at + 1) % options.length);
    else if (event.key === 'ArrowUp') setAt((at + options.length - 1) % options.length);
    else if (event.key === 'Enter') {
      const option = options[at];
      if (option) take(option);
    } else return;
    event.preventDefault();
  };

  return (
    <div className="search" onBlur={(e) => !e.currentTarget.contains(e.relatedTarget) && setOptions(null)}>
      {icon && <span className="icon">{icon}</span>}
      <input
        id={id}
        className={icon ? 'with-icon' : ''}
        type="text"
        role="combobox"
        autoComplete="off"
        aria-label={label}
        aria-expanded={options !== null}
        aria-controls={`${id}-options`}
        aria-activedescendant={options?.[at] ? `${id}-${at}` : undefined}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        placeholder={label}
        value={text}
        onChange={(e) => setText(e.target.value)}
        onKeyDown={onKeyDown}
      />
      {hint && (
        <kbd className="key" aria-hidden="true">
          {hint}
        </kbd>
      )}
      {options && (
        <div className="hits" role="listbox" id={`${id}-options`} aria-label={words.search.hits}>
          {options.length === 0 && (
            <div role="option" aria-selected="false" aria-disabled="true">
              {words.search.nothing}
            </div>
          )}
          {options.map((option, i) => (
            <div
              key={option.id}
              id={`${id}-${i}`}
              role="option"
              aria-selected={i === at}
              onMouseDown={(e) => {
                e.preventDefault();
                take(option);
              }}
            >
              {option.mark}
              <span>
                {option.text}
                {option.note && <span className="meta block">{option.note}</span>}
              </span>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
