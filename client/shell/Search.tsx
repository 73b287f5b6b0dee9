import { inspect, openEntity } from '../actions/canvas.ts';
import { backgroundSearch } from '../actions/run.ts';
import type { Claim, EntityOnCanvas } from '../api/types.ts';
import { findClaims, findEntities } from '../marks/find.tsx';
import { elementOf, setElement } from '../state/elements.ts';
import { Icon } from '../ui/Icon.tsx';
import { Typeahead, type Option } from '../ui/Typeahead.tsx';
import { useWords } from '../words/words.ts';
import styles from './Search.module.css';

type Hit = { readonly entity: EntityOnCanvas } | { readonly claim: Claim };

async function find(text: string): Promise<readonly Option<Hit>[]> {
  const [entities, claims] = await Promise.all([findEntities(text), findClaims(text)]);
  return [
    ...entities.map((o) => ({ ...o, value: { entity: o.value } })),
    ...claims.map((o) => ({ ...o, value: { claim: o.value } })),
  ];
}

function open(hit: Hit): Promise<void> {
  if ('entity' in hit) return openEntity(hit.entity.id);
  const { claim } = hit;
  const ends = claim.__typename === 'LinkClaim' ? [claim.subject.id, claim.object.id] : [claim.subject.id];
  return inspect({ what: 'claim', id: claim.id }, ends);
}

/** Moves the focus to the canvas or the table, unless the user has moved it elsewhere in the meantime. */
function leaveSearch(): void {
  const field = elementOf('search');
  const { activeElement } = document;
  const typing = field instanceof HTMLInputElement && field.value !== '';
  if (activeElement !== document.body && (activeElement !== field || typing)) return;
  (elementOf('canvas') ?? elementOf('table'))?.focus();
}

const register = (element: HTMLElement | null) => setElement('search', element);

const searchHits = backgroundSearch(find);
/** The search in the toolbar: names, aliases and evidence. */
export function Search() {
  const words = useWords();
  return (
    <Typeahead
      id="search"
      register={register}
      label={words.search.label}
      className={styles.search}
      icon={<Icon name="search" />}
      hint="/"
      search={searchHits}
      choose={(hit) => void open(hit).then(leaveSearch)}
    />
  );
}
