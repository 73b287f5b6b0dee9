import { addToCanvas, inspect } from '../actions/canvas.ts';
import { withInspected } from '../actions/selection.ts';
import { runAction } from '../actions/run.ts';
import type { Claim, Dispute } from '../api/types.ts';
import { KindMark } from '../marks/KindMark.tsx';
import { versionLabel } from '../marks/version-label.ts';
import { useDisputes } from '../state/use-disputes.ts';
import { Button } from '../ui/Button.tsx';
import layout from '../ui/layout.module.css';
import text from '../ui/text.module.css';
import { useWords } from '../words/words.ts';
import { ClaimCard } from './ClaimCard.tsx';
import styles from './DisputePage.module.css';
import { BackAndForward } from './Inspector.tsx';
import { bySpeaker } from './order-claims.ts';
import { TimeAxis } from './TimeAxis.tsx';

/** A dispute: its versions side by side, over a time axis of the claims. */
export function DisputePage({ id }: { id: string }) {
  const words = useWords();
  const { data } = useDisputes();
  const disputes = data?.disputes.nodes ?? [];
  const at = disputes.findIndex((d) => d.id === id);
  const dispute = disputes[at];
  if (!dispute)
    return (
      <main className={layout.page}>{data && <p className={layout.section}>{words.disputes.gone}</p>}</main>
    );
  const { subject } = dispute;
  const versions = dispute.versions.map((v) => ({ ...v, label: versionLabel(dispute, v, words) }));
  const versionOf = new Map(versions.flatMap((v) => v.claims.map((c) => [c.id, v.label] as const)));
  const also = disputes.filter((d) => d.id !== id && subject && d.subject?.id === subject.id);
  return (
    <main className={layout.page}>
      <div className={layout.head}>
        <BackAndForward />
        <b>{words.disputes.number(at + 1, disputes.length)}</b>
        <Button className={layout.end} onClick={() => openOnCanvas(dispute)}>
          {words.disputes.openOnCanvas}
        </Button>
      </div>
      <div className={styles.body}>
        <header className={styles.head}>
          <div>
            <h2>
              {subject && <KindMark kind={subject.kind} />} {dispute.title}
            </h2>
            <p>
              {words.disputes.summary(
                versions.length,
                new Set(versions.flatMap((v) => v.claims.map((c) => c.origin))).size,
              )}
            </p>
          </div>
          <aside>
            <b>{words.disputes.reason}</b>
            <p className={text.meta}>{words.disputes.basis[dispute.basis]}</p>
          </aside>
        </header>
        <TimeAxis
          claims={versions.flatMap((v) => v.claims)}
          rowOf={(claim: Claim) => versionOf.get(claim.id) ?? ''}
          showNames
          width={960}
        />
        <div className={styles.versions} role="group" aria-label={words.disputes.versions} tabIndex={0}>
          {versions.map(({ label, claims }) => (
            <section key={label} aria-label={label}>
              <h3>{label}</h3>
              <p className={text.meta}>
                {words.counts.claims(claims.length)},{' '}
                {words.counts.speakers(new Set(claims.map((c) => c.origin)).size)}
              </p>
              <ul>
                {bySpeaker(claims).map((claim) => (
                  <ClaimCard key={claim.id} claim={claim} />
                ))}
              </ul>
            </section>
          ))}
        </div>
        {also.length > 0 && (
          <p className={styles.also}>
            <b>{words.disputes.otherDisputes}</b>
            {also.map((d) => (
              <Button key={d.id} variant="link" onClick={() => inspect({ what: 'dispute', id: d.id })}>
                {d.title}
              </Button>
            ))}
          </p>
        )}
      </div>
    </main>
  );
}

/** Shows the entities of a dispute on the canvas, and its link or subject in the inspector. */
function openOnCanvas({ link, subject, versions }: Dispute): void {
  void runAction(async () => {
    const claims = versions.flatMap((v) => v.claims);
    const ids = claims.flatMap((c) =>
      c.__typename === 'LinkClaim' ? [c.subject.id, c.object.id] : [c.subject.id],
    );
    const about = link
      ? { what: 'link' as const, id: link.id }
      : { what: 'entity' as const, id: subject?.id ?? ids[0] ?? '' };
    const ends = link ? [link.from.id, link.to.id] : [];
    await addToCanvas([...new Set([...ids, ...ends])], (view) => ({
      ...withInspected(view, about),
      shows: 'NETWORK',
    }));
  });
}
