import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';

interface Example {
  readonly title: string;
  readonly query: string;
  readonly variables: string;
}

const fetcher = async (params: object) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(params),
  });
  return response.json();
};

const examples: Example[] = await (await fetch('/graphql/examples.json')).json();
const tabs = examples.map(({ title, query, variables }) => ({ query: `# ${title}\n${query}\n`, variables }));
const root = document.getElementById('graphiql');
if (root)
  createRoot(root).render(<GraphiQL fetcher={fetcher} defaultTabs={tabs} shouldPersistHeaders={false} />);
