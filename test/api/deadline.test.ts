import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readlinkSync } from 'node:fs';
import { ROOT } from '../../server/root.ts';
import { startProcess, type ServerProcess } from '../support/server-process.ts';

/** What the system shows of a process's handles, and the command that limits them; not everywhere. */
const IS_LINUX = existsSync('/proc/self/fd') && existsSync('/usr/bin/prlimit');
const QUERY = `query Q($deadlineMs: Int) { paths(input: {
  from: ["brazilian-criminals"], to: ["coca-growers-apolo"], deadlineMs: $deadlineMs }) { paths { entities { id } } search { complete } } }`;

const CODES = ['DEADLINE_PASSED', 'ANALYSIS_UNAVAILABLE'];

let server: ServerProcess;
let other: ServerProcess;
beforeAll(async () => {
  [server, other] = await Promise.all([startProcess(), startProcess()]);
});
afterAll(() => Promise.all([server.stop(), other.stop()]));

async function ask(deadlineMs: number) {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY, variables: { deadlineMs } }),
  });
  return (await response.json()) as {
    data: { paths: { paths: object[] } } | null;
    errors?: { message: string; extensions: { code: string } }[];
  };
}

/** Files of ours that a server has open. */
const openFiles = (of: ServerProcess) => handles(of).filter(({ path }) => path.startsWith(ROOT));

function handles({ child }: ServerProcess): { readonly fd: number; readonly path: string }[] {
  const folder = `/proc/${child.pid}/fd`;
  return readdirSync(folder).flatMap((fd) => {
    try {
      return { fd: Number(fd), path: readlinkSync(`${folder}/${fd}`) };
    } catch {
      // Closed meanwhile.
      return [];
    }
  });
}

/** Lets a server open only a few handles more: enough for a request, too few for a thread. */
function leaveHandles(server: ServerProcess, few: number): void {
  const taken = new Set(handles(server).map(({ fd }) => fd));
  let end = 0;
  for (let free = 0; free < few; end++) if (!taken.has(end)) free++;
  limitHandles(server, end);
}

/** Lets a server open no handle with a number from `end` on. */
function limitHandles({ child }: ServerProcess, end: number): void {
  execFileSync('prlimit', ['--pid', String(child.pid), `--nofile=${end}:`]);
}

(IS_LINUX ? describe : describe.skip)('an analysis that times out', () => {
  it('fails with a code, leaks no file descriptor and does not block the next one', async () => {
    const before = openFiles(server);
    const codes = new Set<string>();
    // A thread takes some tenths of a second to load; a question that ended one meanwhile left its files open.
    for (let deadlineMs = 1; deadlineMs < 400; deadlineMs += 20) {
      for (const { errors } of await Promise.all([ask(deadlineMs), ask(1), ask(1)])) {
        if (errors?.[0]) codes.add(errors[0].extensions.code);
      }
    }
    expect([...codes].filter((code) => !CODES.includes(code))).toEqual([]);
    expect(codes).toContain('DEADLINE_PASSED');
    expect((await ask(30_000)).data?.paths.paths).not.toHaveLength(0);
    expect(openFiles(server)).toEqual(before);
  });
});

(IS_LINUX ? describe : describe.skip)('/readyz', () => {
  it('reports that analyses cannot run, and when they can again', async () => {
    const ready = async () => {
      const response = await fetch(`${other.url}/readyz`);
      return { status: response.status, body: (await response.json()) as { status: string } };
    };
    leaveHandles(other, 4);
    expect(await ready()).toEqual({
      status: 503,
      body: { status: 'no analysis thread can be started; retry later' },
    });
    limitHandles(other, 1_024);
    let last = await ready();
    while (last.status === 503) last = await ready();
    expect(last).toMatchObject({ status: 200, body: { status: 'ok' } });
  });
});
