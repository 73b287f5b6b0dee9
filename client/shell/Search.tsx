import { inspect, openEntity } from '../actions/canvas.ts';
import type { Claim, EntityOnCanvas } from '../api/types.ts';
import { useWords } from '../words/words.ts';
import { findClaims, findEntities } from './find.tsx';
import { Icon } from './Icon.tsx';
import { Typeahead, type Option } from './Typeahead.tsx';

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

/** Gives the keys to the canvas, or the table, unless the person has gone on to something else meanwhile. */
function leaveSearch(): void {
  const field = document.querySelector<HTMLInputElement>('#search');
  const { activeElement } = document;
  if (activeElement !== document.body && (activeElement !== field || field?.value !== '')) return;
  document.querySelector<HTMLElement>('.figure, .table-scroll')?.focus();
}

/** The search on top: names, aliases and evidence. */
export function Search() {
  const words = useWords();
  return (
    <Typeahead
      id="search"
      label={words.search.label}
      icon={<Icon name="search" />}
      hint="/"
      load={find}
      choose={(hit) => void open(hit).then(leaveSearch)}
    />
  );
}
