import { evidenceNumbers, type EvidenceFilter, type LinkFilter } from '../../analysis/link-filter.ts';
import { LinkView } from '../../analysis/link-view.ts';
import { without, type WhatIf } from '../../analysis/what-if.ts';
import { invalidInput } from '../../model/errors.ts';
import { checkEvidence, entityNumbers } from '../graph/check-filter.ts';
import { checkEnds, checkLimits } from '../graph/check-request.ts';
import type { AskContext } from './ask-context.ts';

/** Maximum number of pairs: each takes two searches. */
const MAX_PAIRS = 20;

export interface WhatIfRequest {
  /** The evidence to keep. */
  readonly evidence: EvidenceFilter;
  readonly filter?: LinkFilter | null | undefined;
  /** Ids of entities between which the strongest paths are compared. */
  readonly pairs?: readonly { readonly from: string; readonly to: string }[] | null | undefined;
  readonly deadlineMs?: number | null | undefined;
}

/** What changes, with the links as they are with all evidence and without what is excluded. */
export interface WhatIfAnswer extends WhatIf {
  readonly before: LinkView;
  readonly after: LinkView;
}

/**
 * Determines what remains of the links if some evidence is wrong. Throws InvalidInput, NotFound, DeadlinePassed and
 * AnalysisUnavailable.
 */
export async function askWhatIf(request: WhatIfRequest, context: AskContext): Promise<WhatIfAnswer> {
  const limits = checkLimits(request.deadlineMs, context.signal);
  const pairs = request.pairs ?? [];
  if (pairs.length > MAX_PAIRS)
    throw invalidInput('input.pairs', 'PAIRS_TOO_MANY', { max: MAX_PAIRS, count: pairs.length });
  pairs.forEach(({ from, to }, i) => checkEnds({ from: [from], to: [to] }, `input.pairs[${i}]`));
  const graph = await context.graph();
  const { projection } = graph;
  checkEvidence(request.evidence, projection, 'input.evidence');
  const before = graph.view(request.filter, 'input.filter');
  const numbers = pairs.map(
    ({ from, to }, i) => entityNumbers([from, to], projection, `input.pairs[${i}]`) as [number, number],
  );
  const { filter } = before;
  const evidence = evidenceNumbers(request.evidence, projection);
  const found = await graph.ask('whatIf', { filter, evidence, pairs: numbers }, limits);
  return { ...found, before, after: new LinkView(projection, without(filter, evidence)) };
}
