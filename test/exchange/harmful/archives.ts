import { constants, crc32, deflateRawSync } from 'node:zlib';

/** A member of an archive, with the fields of its headers. */
export interface Member {
  readonly name: string;
  readonly packed: Buffer;
  readonly crc: number;
  /** The unpacked size that its headers state. */
  readonly statedSize?: number;
  readonly flags?: number;
  /** The mode of the file in the system that made it: a link, a device. */
  readonly mode?: number;
  /** Shares the bytes of the previous member. */
  readonly overlaps?: true;
}

export const member = (name: string, content: string | Buffer, more: Partial<Member> = {}): Member => {
  const bytes = Buffer.from(content);
  return { name, packed: deflateRawSync(bytes), crc: crc32(bytes), statedSize: bytes.length, ...more };
};

/** A member that unpacks to many repetitions of a piece, which is compressed once so that a gigabyte is made quickly. */
export function bulk(name: string, before: string, piece: string, times: number): Member {
  const part = (text: string, finishFlush: number) =>
    deflateRawSync(Buffer.from(text), { level: 9, finishFlush });
  const again = part(piece, constants.Z_FULL_FLUSH);
  const packed = Buffer.concat([
    part(before, constants.Z_FULL_FLUSH),
    ...Array.from({ length: times }, () => again),
    part('', constants.Z_FINISH),
  ]);
  return { name, packed, crc: 0, statedSize: 10 };
}

/** A ZIP archive of these members (APPNOTE.TXT 4.3.7, 4.3.12, 4.3.16); `counts` is the number that its end states. */
export function archive(members: readonly Member[], { counts = members.length, zip64 = false } = {}): Buffer {
  const parts: Buffer[] = [];
  const table: Buffer[] = [];
  let at = 0;
  let offset = 0;
  for (const { name, packed, crc, statedSize = 0, flags = 0, mode = 0, overlaps } of members) {
    const encodedName = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc, 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(statedSize, 18);
    common.writeUInt16LE(encodedName.length, 22);
    if (!overlaps) {
      offset = at;
      const head = Buffer.concat([Buffer.from('PK\x03\x04'), common, encodedName]);
      parts.push(head, packed);
      at += head.length + packed.length;
    }
    const entry = Buffer.alloc(46);
    entry.write('PK\x01\x02', 'latin1');
    entry.writeUInt16LE((3 << 8) | 20, 4);
    common.copy(entry, 6);
    entry.writeUInt32LE((mode << 16) >>> 0, 38);
    entry.writeUInt32LE(offset, 42);
    table.push(entry, encodedName);
    if (zip64) table.push(sizes64(entry, statedSize, packed.length, offset));
  }
  const entries = Buffer.concat(table);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(zip64 ? 0xffff : counts & 0xffff, 8);
  end.writeUInt16LE(zip64 ? 0xffff : counts & 0xffff, 10);
  end.writeUInt32LE(zip64 ? 0xffffffff : entries.length, 12);
  end.writeUInt32LE(zip64 ? 0xffffffff : at, 16);
  return Buffer.concat([
    ...parts,
    entries,
    ...(zip64 ? [end64(members.length, entries.length, at)] : []),
    end,
  ]);
}

/** Moves the sizes and the offset of a member into its ZIP64 extra field (4.5.3), and returns that field. */
function sizes64(entry: Buffer, unpacked: number, packed: number, offset: number): Buffer {
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  for (const [i, value] of [unpacked, packed, offset].entries())
    extra.writeBigUInt64LE(BigInt(value), 4 + 8 * i);
  for (const at of [20, 24, 42]) entry.writeUInt32LE(0xffffffff, at);
  entry.writeUInt16LE(extra.length, 30);
  return extra;
}

/** The end of a ZIP64 archive, and its locator (4.3.14, 4.3.15). */
function end64(count: number, length: number, at: number): Buffer {
  const end = Buffer.alloc(76);
  end.write('PK\x06\x06', 'latin1');
  end.writeBigUInt64LE(44n, 4);
  end.writeBigUInt64LE(BigInt(count), 24);
  end.writeBigUInt64LE(BigInt(count), 32);
  end.writeBigUInt64LE(BigInt(length), 40);
  end.writeBigUInt64LE(BigInt(at), 48);
  end.write('PK\x06\x07', 56, 'latin1');
  end.writeBigUInt64LE(BigInt(at + length), 64);
  end.writeUInt32LE(1, 72);
  return end;
}

export const SHEET = 'xl/worksheets/sheet1.xml';
/** A sheet up to its rows, the header among them. */
export const SHEET_START = `<worksheet><sheetData>${row('name')}`;

/** A row of a sheet. */
export function row(...cells: readonly string[]): string {
  return `<row>${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`;
}

const PARTS: Readonly<Record<string, string>> = {
  'xl/workbook.xml': '<workbook><sheets><sheet name="A" id="r0"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="r0" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
  [SHEET]: `${SHEET_START}${row('Apolo')}</sheetData></worksheet>`,
};

/** The members of a small workbook. */
export const members = (): Member[] => Object.entries(PARTS).map(([name, text]) => member(name, text));

/** A small workbook with some members replaced or added. */
export function workbook(...others: readonly Member[]): Buffer {
  const names = new Set(others.map(({ name }) => name));
  return archive([...members().filter(({ name }) => !names.has(name)), ...others]);
}

/** A workbook with parts given as texts. */
export const workbookOf = (parts: Readonly<Record<string, string>>): Buffer =>
  workbook(...Object.entries(parts).map(([name, text]) => member(name, text)));
