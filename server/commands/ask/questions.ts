import { chokepoints } from './chokepoints.ts';
import { displacement } from './displacement.ts';
import { paths } from './paths.ts';
import type { Question } from './question.ts';
import { routes } from './routes.ts';
import { whatIf } from './what-if.ts';

/** What can be asked from the command line. */
export const QUESTIONS: Readonly<Record<string, Question>> = {
  paths,
  routes,
  chokepoints,
  displacement,
  'what-if': whatIf,
};
