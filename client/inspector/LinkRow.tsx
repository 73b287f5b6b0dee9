import { bring, inspect } from '../actions/actions.ts';
import type { LinkRef } from '../api/types.ts';
import { KindMark } from '../marks/KindMark.tsx';
import { LineSample } from '../marks/LineSample.tsx';
import { STATUS_WORDS, figure } from '../words.ts';

/** A link in a list; `seenFrom` leaves out the end in hand. */
export function LinkRow({ link, seenFrom }: { link: LinkRef; seenFrom?: string }) {
  const other = link.from.id === seenFrom ? link.to : link.from;
  const open = () => {
    bring([link.from.id, link.to.id]);
    inspect({ what: 'link', id: link.id });
  };
  return (
    <li className="row">
      <LineSample hedge={link.hedge ?? 'NONE'} status={link.status} confidence={link.confidence} />
      <button type="button" className="linkish quiet" onClick={open}>
        {seenFrom ? (
          <span style={{ display: 'inline-flex', gap: 6, alignItems: 'center' }}>
            <KindMark kind={other.kind} /> {other.name}
          </span>
        ) : (
          `${link.from.name} ${link.label} ${link.to.name}`
        )}
      </button>
      <span className="end">
        {STATUS_WORDS[link.status]} {figure(link.confidence)}
      </span>
    </li>
  );
}
