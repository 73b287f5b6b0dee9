import { clsx } from 'clsx';
import { useState } from 'react';
import { submitToken } from '../api/server.ts';
import { useConnection } from '../state/connection.ts';
import { setState, useWorkspace, type Failure } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import { ConnectionNotice } from '../ui/ConnectionNotice.tsx';
import form from '../ui/form.module.css';
import notice from '../ui/notice.module.css';
import { useMessages } from '../words/messages.ts';
import { useWords } from '../words/words.ts';
import styles from './Notices.module.css';

/** Notices about failures, results and the connection. */
export function Notices() {
  const words = useWords();
  const translate = useMessages();
  const wantsToken = useConnection((s) => s.tokenRequired);
  const problem = useWorkspace((s) => s.problem);
  const result = useWorkspace((s) => s.result);
  const moved = useWorkspace((s) => s.versionChange);
  return (
    <div className={styles.notices}>
      <ConnectionNotice />
      {wantsToken && <TokenForm />}
      {problem && <Problem failure={problem} />}
      {result && (
        <section className={clsx(notice.notice, styles.result)} role="status">
          <header>
            <b>{result.title}</b>
            <Button variant="link" onClick={() => setState({ result: null })}>
              {words.notices.close}
            </Button>
          </header>
          <ul>
            {result.lines.map((line) => (
              <li key={line.message}>{translate(line)}</li>
            ))}
          </ul>
        </section>
      )}
      {moved && (
        <div className={notice.notice} role="status">
          {words.notices.versionChanged(moved.from, moved.to)}{' '}
          <Button variant="link" onClick={() => setState({ versionChange: null })}>
            {words.notices.close}
          </Button>
        </div>
      )}
    </div>
  );
}

function Problem({ failure: { message, problems = [], retry, reload } }: { failure: Failure }) {
  const words = useWords();
  const inWords = useMessages();
  const close = () => setState({ problem: null });
  return (
    <div className={notice.notice} role="alert">
      {problems.length > 0
        ? problems.map((one) => [one.at, inWords(one)].filter(Boolean).join(': ')).join('. ')
        : message}{' '}
      {reload && (
        <Button variant="link" onClick={() => location.reload()}>
          {words.notices.reload}
        </Button>
      )}{' '}
      {retry && (
        <Button
          variant="link"
          onClick={() => {
            close();
            retry();
          }}
        >
          {words.notices.retry}
        </Button>
      )}{' '}
      <Button variant="link" onClick={close}>
        {words.notices.close}
      </Button>
    </div>
  );
}

function TokenForm() {
  const words = useWords();
  const [token, setToken] = useState('');
  return (
    <form
      className={notice.notice}
      onSubmit={(e) => {
        e.preventDefault();
        submitToken(token);
      }}
    >
      <label>
        {words.notices.token}{' '}
        <input
          type="password"
          className={form.input}
          value={token}
          onChange={(e) => setToken(e.target.value)}
        />
      </label>{' '}
      <Button type="submit">{words.notices.sendToken}</Button>
    </form>
  );
}
