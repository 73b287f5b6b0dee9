import { readFileSync } from 'node:fs';

const CHECK_MS = 500;

/**
 * Stops this process, as SIGTERM does, when the npm that runs it is gone. npm passes SIGTERM on only to the shell
 * that it runs the script in, and SIGKILL to nobody, so a supervisor that ends npm would leave a server behind.
 * A process that npm does not run (`node scripts/start.mjs`, by nohup, setsid or a service) keeps running.
 */
export function stopWithNpm() {
  const { npm_lifecycle_event: event, npm_lifecycle_script: script } = process.env;
  if (event !== 'start' || !script) return;
  const parent = process.ppid;
  // dash stays between npm and us; bash replaces itself by us.
  const isShell = commandLine(parent).includes(script);
  const npm = isShell ? parentOf(parent) : undefined;
  const isGone = () => process.ppid !== parent || (npm !== undefined && parentOf(parent) !== npm);
  setInterval(() => {
    if (isGone() && !process.emit('SIGTERM')) process.exit(1);
  }, CHECK_MS).unref();
}

/** The arguments of a process, where the system shows them as files (Linux). */
function commandLine(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}

/** The parent of a process; undefined where the process is gone or the system does not show it. */
function parentOf(pid) {
  try {
    // proc_pid_stat(5): state and parent follow the name, which may hold anything, in parentheses.
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1]);
  } catch {
    return undefined;
  }
}
