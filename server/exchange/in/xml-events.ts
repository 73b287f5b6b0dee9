import { SaxesParser } from 'saxes';
import { InvalidInput } from '../../model/errors.ts';
import { message, type Message } from '../../model/messages.ts';
import { MAX_COLUMNS, MAX_DEPTH, MAX_RECORD } from './limits.ts';

/** Handles the elements of an XML file while it is read. `line` is the line of the tag. */
export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>, line: number): void;
  /** `text` is the text directly inside the element. */
  close(name: string, text: string, line: number): void;
}

/**
 * Reads an XML file, and yields after each piece of it. Names are passed without their prefix. Throws InvalidInput
 * with line and column where it is not well-formed, has a document type (which can declare entities that expand
 * exponentially or read files), or is nested too deeply.
 */
export async function* xmlEvents(
  pieces: AsyncIterable<string>,
  name: string,
  handler: XmlHandler,
): AsyncGenerator<void> {
  const parser = new SaxesParser({ position: true, xmlns: false } as const);
  const texts: string[] = [];
  const refuse = (problem: Message): never => {
    throw new InvalidInput([{ at: `${name}:${parser.line}:${parser.column + 1}`, ...problem }]);
  };
  /** The end of the last event: the parser holds everything after it in memory. */
  let lastEvent = 0;
  let attributesSeen = 0;
  parser.on('error', (error) =>
    refuse(message('XML_INVALID', { detail: error.message.replace(/^\d+:\d+: /, '') })),
  );
  parser.on('doctype', () => refuse(message('XML_DOCTYPE')));
  parser.on('attribute', () => {
    if (++attributesSeen > MAX_COLUMNS) refuse(message('XML_TOO_MANY_ATTRIBUTES', { max: MAX_COLUMNS }));
    lastEvent = parser.position;
  });
  parser.on('opentag', ({ name: tag, attributes }) => {
    if (texts.push('') > MAX_DEPTH) refuse(message('XML_TOO_DEEP', { max: MAX_DEPTH }));
    attributesSeen = 0;
    lastEvent = parser.position;
    handler.open(localName(tag), attributes, parser.line);
  });
  const addText = (more: string) => {
    lastEvent = parser.position;
    const inside = texts.length - 1;
    const previous = texts[inside];
    // White space between elements is ignored: a long list of elements contains much of it.
    if (previous === undefined || (previous === '' && more.trim() === '')) return;
    if (previous.length + more.length > MAX_RECORD) refuse(message('XML_TEXT_TOO_LONG', { max: MAX_RECORD }));
    texts[inside] = previous + more;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('comment', () => (lastEvent = parser.position));
  parser.on('processinginstruction', () => (lastEvent = parser.position));
  parser.on('closetag', ({ name: tag }) => {
    lastEvent = parser.position;
    handler.close(localName(tag), texts.pop() ?? '', parser.line);
  });
  for await (const piece of pieces) {
    parser.write(piece);
    if (parser.position - lastEvent > MAX_RECORD) refuse(message('XML_TOKEN_TOO_LONG', { max: MAX_RECORD }));
    yield;
  }
  parser.close();
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);
