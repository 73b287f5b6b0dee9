export interface ExampleQuery {
  readonly title: string;
  readonly query: string;
  readonly variables: string;
}

/**
 * The example queries of a Markdown text: each `## Title` with a ```graphql block, and a ```json block of
 * variables where it has any.
 */
export function exampleQueries(markdown: string): ExampleQuery[] {
  return markdown
    .split(/^## /m)
    .slice(1)
    .flatMap((section) => {
      const title = section.slice(0, section.indexOf('\n')).trim();
      const query = block(section, 'graphql');
      return query ? [{ title, query, variables: block(section, 'json') ?? '' }] : [];
    });
}

function block(section: string, language: string): string | undefined {
  return new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(section)?.[1]?.trimEnd();
}
