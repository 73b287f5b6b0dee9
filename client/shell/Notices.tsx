import { useState } from 'react';
import { giveToken } from '../api/server.ts';
import { useConnection } from '../state/connection.ts';
import { setState, useWorkspace, type Failure } from '../state/store.ts';
import { ConnectionNotice } from '../ui/ConnectionNotice.tsx';
import { useWords } from '../words/words.ts';

/** What went wrong and what is kept; in place, and gone when it is over. */
export function Notices() {
  const words = useWords();
  const wantsToken = useConnection((s) => s.wantsToken);
  const problem = useWorkspace((s) => s.problem);
  const result = useWorkspace((s) => s.result);
  const moved = useWorkspace((s) => s.moved);
  return (
    <div className="notices">
      <ConnectionNotice />
      {wantsToken && <TokenForm />}
      {problem && <Problem failure={problem} />}
      {result && (
        <section className="notice result" role="status">
          <header>
            <b>{result.title}</b>
            <button type="button" className="linkish" onClick={() => setState({ result: null })}>
              {words.notices.close}
            </button>
          </header>
          <ul>
            {result.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      {moved && (
        <div className="notice" role="status">
          {words.notices.moved(moved.from, moved.to)}{' '}
          <button type="button" className="linkish" onClick={() => setState({ moved: null })}>
            {words.notices.close}
          </button>
        </div>
      )}
    </div>
  );
}

function Problem({ failure: { message, retry, reload } }: { failure: Failure }) {
  const words = useWords();
  const close = () => setState({ problem: null });
  return (
    <div className="notice" role="alert">
      {message}{' '}
      {reload && (
        <button type="button" className="linkish" onClick={() => location.reload()}>
          {words.notices.reload}
        </button>
      )}{' '}
      {retry && (
        <button
          type="button"
          className="linkish"
          onClick={() => {
            close();
            retry();
          }}
        >
          {words.notices.retry}
        </button>
      )}{' '}
      <button type="button" className="linkish" onClick={close}>
        {words.notices.close}
      </button>
    </div>
  );
}

function TokenForm() {
  const words = useWords();
  const [token, setToken] = useState('');
  return (
    <form
      className="notice"
      onSubmit={(e) => {
        e.preventDefault();
        giveToken(token);
      }}
    >
      <label>
        {words.notices.token}{' '}
        <input type="password" className="input" value={token} onChange={(e) => setToken(e.target.value)} />
      </label>{' '}
      <button type="submit" className="button">
        {words.notices.tryNow}
      </button>
    </form>
  );
}
