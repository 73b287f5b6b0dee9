import { sendOperation, ServerUnreachable, ApiError, type Problem } from '../api/ask.ts';
import type { Claim, LinkInList, Ref, Stance } from '../api/types.ts';
import { recordInputOf, EMPTY_DRAFT, type ClaimDraft } from '../state/draft.ts';
import type { Subject } from '../state/history.ts';
import { closeDialog, getState, setState } from '../state/store.ts';
import { wordsNow } from '../words/words.ts';
import { addToCanvas } from './canvas.ts';
import { withInspected } from './selection.ts';
import { refresh } from './case.ts';
import { runWrite } from './updates.ts';
import { runAction, announce } from './run.ts';

/** Opens the form for a claim, with some fields filled in. */
export function startRecord(prefilled: Partial<ClaimDraft> = {}): void {
  setState({ dialog: { show: 'record', draft: { ...EMPTY_DRAFT, ...prefilled } } });
}

/** Opens the form for a claim that supports or denies an existing link. */
export const recordLinkClaim = (link: LinkInList, stance: Stance) =>
  startRecord({ subject: link.from, type: link.type, object: link.to, stance });

export const recordClaimAbout = (entity: Ref) => startRecord({ subject: entity });

/** The result of a recording, with the problems that the server found in the input. */
type Outcome = { readonly done: true } | { readonly done: false; readonly problems: readonly Problem[] };

/** Records a draft. If the server rejects it, nothing is written and the form keeps its content. */
export const record = (draft: ClaimDraft): Promise<Outcome> => runWrite(() => send(draft));

async function send(draft: ClaimDraft): Promise<Outcome> {
  const words = wordsNow();
  try {
    const { recordClaims: outcome } = await sendOperation('Record', { input: recordInputOf(draft) });
    closeDialog();
    await runAction(async () => {
      const [claim] = outcome.claims;
      const link = claim?.__typename === 'LinkClaim' ? claim.link : null;
      const before = link ? getState().loadedGraph.links.get(link.id) : undefined;
      const { now: open } = getState().view.history;
      await refresh();
      const ends =
        claim?.__typename === 'LinkClaim' ? [claim.subject.id, claim.object.id] : [claim?.subject.id ?? ''];
      const subject: Subject | null = link
        ? { what: 'link', id: link.id }
        : claim
          ? { what: 'entity', id: claim.subject.id }
          : null;
      // A subject that was opened in the meantime stays open.
      await addToCanvas(ends.filter(Boolean), (view) =>
        view.history.now === open ? withInspected(view, subject) : view,
      );
      announce(
        outcome.recorded === 0
          ? words.record.alreadyRecorded
          : link
            ? words.record.changed(
                before ? before.confidence : null,
                link.confidence,
                before?.status ?? null,
                link.status,
              )
            : words.record.recorded,
      );
    });
    return { done: true };
  } catch (error) {
    if (error instanceof ServerUnreachable) return { done: false, problems: [worded(words.record.noAnswer)] };
    if (!(error instanceof ApiError)) throw error;
    const problems = error.problems.length > 0 ? error.problems : [worded(error.message)];
    return { done: false, problems };
  }
}

/** A problem in words that are not of the table of the server. */
const worded = (message: string): Problem => ({ at: '', code: '', params: {}, message });

export const confirmRetract = (claim: Claim) => setState({ dialog: { show: 'retract', claim: claim.id } });

/** Retracts a claim, which stays readable, and refreshes the canvas. */
export function retract(id: string): void {
  const words = wordsNow();
  closeDialog();
  void runAction(() =>
    runWrite(async () => {
      const { retractClaim: done } = await sendOperation('Retract', { id });
      const before = done.link && getState().loadedGraph.links.get(done.link.id);
      await refresh();
      announce(
        done.link
          ? words.record.retractedTo(before?.confidence ?? null, done.link.confidence)
          : words.record.retracted,
      );
    }),
  );
}
