import { chokepoints } from './chokepoints.ts';
import { displacement } from './displacement.ts';
import { paths } from './paths.ts';
import type { AskCommand } from './ask-command.ts';
import { routes } from './routes.ts';
import { whatIf } from './what-if.ts';

/** Subcommands by name. */
export const ASK_COMMANDS: Readonly<Record<string, AskCommand>> = {
  paths,
  routes,
  chokepoints,
  displacement,
  'what-if': whatIf,
};
