import { openLink } from '../actions/canvas.ts';
import type { LinkInList } from '../api/types.ts';
import { KindMark } from '../marks/KindMark.tsx';
import { LineSample } from '../marks/LineSample.tsx';
import { Button } from '../ui/Button.tsx';
import layout from '../ui/layout.module.css';
import text from '../ui/text.module.css';
import { useLabels } from '../words/labels.ts';
import { useWords } from '../words/words.ts';

/** A link in a list. With `seenFrom`, only the other end is shown. */
export function LinkRow({ link, seenFrom }: { link: LinkInList; seenFrom?: string }) {
  const words = useWords();
  const labels = useLabels();
  const other = link.from.id === seenFrom ? link.to : link.from;
  return (
    <li className={layout.row}>
      <LineSample hedge={link.hedge ?? 'NONE'} status={link.status} confidence={link.confidence} />
      <Button variant="quiet" onClick={() => openLink(link)}>
        {seenFrom ? (
          <span className={text.named}>
            <KindMark kind={other.kind} /> {other.name}
          </span>
        ) : (
          `${link.from.name} ${labels.link(link.type)} ${link.to.name}`
        )}
      </Button>
      <span className={layout.end}>
        {words.statuses[link.status]} {words.twoDecimals(link.confidence)}
      </span>
    </li>
  );
}
