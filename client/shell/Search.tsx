import { useEffect, useState, type KeyboardEvent } from 'react';
import { ask } from '../api/ask.ts';
import type { Claim, EntityOnCanvas } from '../api/types.ts';
import { KindMark } from '../marks/KindMark.tsx';

interface Hit {
  readonly id: string;
  readonly entity: EntityOnCanvas;
  readonly text: string;
  readonly note: string;
  readonly claim: Claim | null;
}

interface Answer {
  readonly search: readonly { readonly matched: string; readonly entity: EntityOnCanvas }[];
  readonly searchEvidence: { readonly nodes: readonly Claim[] };
}

interface Props {
  readonly id: string;
  readonly label: string;
  readonly evidence: boolean;
  readonly choose: (entity: EntityOnCanvas, claim: Claim | null) => void;
}

const PAUSE_MS = 150;

/** A search as you type over names and aliases, and over evidence too where asked. */
export function Search({ id, label, evidence, choose }: Props) {
  const [text, setText] = useState('');
  const [hits, setHits] = useState<readonly Hit[] | null>(null);
  const [at, setAt] = useState(0);

  useEffect(() => {
    if (!/[\p{L}\p{N}]/u.test(text)) {
      setHits(null);
      return;
    }
    let wanted = true;
    const timer = setTimeout(() => {
      ask<Answer>('search', { text })
        .then((answer) => {
          if (!wanted) return;
          setHits(hitsOf(answer, evidence));
          setAt(0);
        })
        .catch(() => wanted && setHits([]));
    }, PAUSE_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [text, evidence]);

  const take = (hit: Hit) => {
    setText('');
    setHits(null);
    choose(hit.entity, hit.claim);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setText('');
    if (!hits || hits.length === 0) return;
    if (event.key === 'ArrowDown') setAt((at + 1) % hits.length);
    else if (event.key === 'ArrowUp') setAt((at + hits.length - 1) % hits.length);
    else if (event.key === 'Enter') {
      const hit = hits[at];
      if (hit) take(hit);
    } else return;
    event.preventDefault();
  };

  return (
    <div className="search">
      <input
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        aria-label={label}
        aria-expanded={hits !== null}
        aria-controls={`${id}-hits`}
        aria-activedescendant={hits?.[at] ? `${id}-${at}` : undefined}
        placeholder={label}
        value={text}
        onChange={(e) => setText(e.target.value)}
        onKeyDown={onKeyDown}
      />
      {evidence && (
        <span className="key" aria-hidden="true">
          /
        </span>
      )}
      {hits && (
        <div className="hits" role="listbox" id={`${id}-hits`} aria-label="Hits">
          {hits.length === 0 && (
            <div role="option" aria-selected="false" aria-disabled="true">
              Nothing is called that, and no claim says it.
            </div>
          )}
          {hits.map((hit, i) => (
            <div
              key={hit.id}
              id={`${id}-${i}`}
              role="option"
              aria-selected={i === at}
              onMouseDown={(e) => {
                e.preventDefault();
                take(hit);
              }}
            >
              <KindMark kind={hit.entity.kind} />
              <span>
                {hit.text}
                <span className="meta" style={{ display: 'block' }}>
                  {hit.note}
                </span>
              </span>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

function hitsOf({ search, searchEvidence }: Answer, evidence: boolean): Hit[] {
  const names = search.map(({ entity, matched }) => ({
    id: entity.id,
    entity,
    text: entity.name,
    note: matched === entity.name ? '' : `also ${matched}`,
    claim: null,
  }));
  if (!evidence) return names;
  const claims = searchEvidence.nodes.map((claim) => ({
    id: claim.id,
    entity: claim.subject,
    text: claim.statement,
    note: `Claim about ${claim.subject.name} · ${claim.source.title}`,
    claim,
  }));
  return [...names, ...claims];
}
