import { readFileSync } from 'node:fs';

const CHECK_MS = 500;

/**
 * Stops this process, like SIGTERM, when the npm that started it has ended. npm forwards SIGTERM only to the shell of the
 * script, and cannot forward SIGKILL, so that a supervisor that ends npm would leave a server running. A process that
 * npm did not start (`node scripts/start.mjs`, with nohup, setsid or as a service) keeps running.
 */
export function stopWithNpm() {
  const { npm_lifecycle_event: event, npm_lifecycle_script: script } = process.env;
  if (event !== 'start' || !script) return;
  const parent = process.ppid;
  // dash stays between npm and this process; bash replaces itself by this process.
  const isShell = commandLine(parent).includes(script);
  const npm = isShell ? parentOf(parent) : undefined;
  const isGone = () => process.ppid !== parent || (npm !== undefined && parentOf(parent) !== npm);
  setInterval(() => {
    if (isGone() && !process.emit('SIGTERM')) process.exit(1);
  }, CHECK_MS).unref();
}

/** The arguments of a process, on systems with /proc (Linux). */
function commandLine(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}

/** The parent of a process; undefined when the process has ended, or without /proc. */
function parentOf(pid) {
  try {
    // proc_pid_stat(5): state and parent follow the name, which may contain anything, in parentheses.
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1]);
  } catch {
    return undefined;
  }
}
