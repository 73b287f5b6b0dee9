import { SaxesParser } from 'saxes';
import { InvalidInput } from '../../model/errors.ts';
import { MAX_COLUMNS, MAX_DEPTH, MAX_RECORD } from './limits.ts';

/** What an XML file says, as it is read. `line` is where it stands. */
export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>, line: number): void;
  /** `text` is what stood directly within the element. */
  close(name: string, text: string, line: number): void;
}

/**
 * Reads an XML file and gives control back after each piece of it. Names come without their prefix.
 * Throws InvalidInput with line and column where it is not well-formed, holds a document type (which can
 * declare entities that grow without end or name files), or nests too deep.
 */
export async function* xmlEvents(
  pieces: AsyncIterable<string>,
  name: string,
  handler: XmlHandler,
): AsyncGenerator<void> {
  const parser = new SaxesParser({ position: true, xmlns: false } as const);
  const texts: string[] = [];
  const refuse = (message: string): never => {
    throw new InvalidInput([{ at: `${name}:${parser.line}:${parser.column + 1}`, message }]);
  };
  /** Where the last thing ended that was told: what is longer would have to be held in memory. */
  let told = 0;
  let attributesSeen = 0;
  parser.on('error', (error) => refuse(error.message.replace(/^\d+:\d+: /, '')));
  parser.on('doctype', () => refuse('has a document type; take the <!DOCTYPE …> out, entities are not read'));
  parser.on('attribute', () => {
    if (++attributesSeen > MAX_COLUMNS) refuse(`an element has more than ${MAX_COLUMNS} attributes`);
    told = parser.position;
  });
  parser.on('opentag', ({ name: tag, attributes }) => {
    if (texts.push('') > MAX_DEPTH) refuse(`elements lie more than ${MAX_DEPTH} deep`);
    attributesSeen = 0;
    told = parser.position;
    handler.open(local(tag), attributes, parser.line);
  });
  const text = (more: string) => {
    told = parser.position;
    const inside = texts.length - 1;
    const before = texts[inside];
    // Space between elements is nothing, and there is much of it around a long list of them.
    if (before === undefined || (before === '' && more.trim() === '')) return;
    if (before.length + more.length > MAX_RECORD)
      refuse(`an element holds more than ${MAX_RECORD} characters`);
    texts[inside] = before + more;
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('comment', () => (told = parser.position));
  parser.on('processinginstruction', () => (told = parser.position));
  parser.on('closetag', ({ name: tag }) => {
    told = parser.position;
    handler.close(local(tag), texts.pop() ?? '', parser.line);
  });
  for await (const piece of pieces) {
    parser.write(piece);
    if (parser.position - told > MAX_RECORD) refuse(`is longer than ${MAX_RECORD} characters`);
    yield;
  }
  parser.close();
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);
