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

function open(hit: Hit): void {
  if ('entity' in hit) openEntity(hit.entity.id);
  else {
    const { claim } = hit;
    const ends = claim.__typename === 'LinkClaim' ? [claim.subject.id, claim.object.id] : [claim.subject.id];
    inspect({ what: 'claim', id: claim.id }, ends);
  }
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
      choose={open}
    />
  );
}
