import { SaxesParser } from 'saxes';
import { InvalidInput } from '../../model/errors.ts';
import { MAX_COLUMNS, MAX_DEPTH, MAX_RECORD } from './limits.ts';
import type { InFile } from './reader.ts';
import { textOf } from './text.ts';

/** What an XML file says, as it is read. `line` is where it stands. */
export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>, line: number): void;
  /** `text` is what stood directly within the element. */
  close(name: string, text: string): void;
}

/**
 * Reads an XML file and gives control back after each piece of it. Names come without their prefix.
 * Throws InvalidInput with line and column where it is not well-formed, holds a document type (which can
 * declare entities that grow without end or name files), or nests too deep.
 */
export async function* xmlEvents(file: InFile, handler: XmlHandler): AsyncGenerator<void> {
  const parser = new SaxesParser({ position: true, xmlns: false } as const);
  const texts: string[] = [];
  const refuse = (message: string): never => {
    throw new InvalidInput([{ at: `${file.name}:${parser.line}:${parser.column + 1}`, message }]);
  };
  let length = 0;
  parser.on('error', (error) => refuse(error.message.replace(/^\d+:\d+: /, '')));
  parser.on('doctype', () => refuse('has a document type; take the <!DOCTYPE …> out, entities are not read'));
  parser.on('opentag', ({ name, attributes }) => {
    if (texts.push('') > MAX_DEPTH) refuse(`elements lie more than ${MAX_DEPTH} deep`);
    if (Object.keys(attributes).length > MAX_COLUMNS)
      refuse(`an element has more than ${MAX_COLUMNS} attributes`);
    length = 0;
    handler.open(local(name), attributes, parser.line);
  });
  const text = (more: string) => {
    if (texts.length === 0) return;
    length += more.length;
    if (length > MAX_RECORD) refuse(`an element holds more than ${MAX_RECORD} characters`);
    texts[texts.length - 1] += more;
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', ({ name }) => handler.close(local(name), texts.pop() ?? ''));
  for await (const piece of textOf(file)) {
    parser.write(piece);
    yield;
  }
  parser.close();
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);
