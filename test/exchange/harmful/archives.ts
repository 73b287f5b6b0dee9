import { constants, crc32, deflateRawSync } from 'node:zlib';

/** A member of an archive as it is written, with what its headers say of it. */
export interface Member {
  readonly name: string;
  readonly packed: Buffer;
  readonly crc: number;
  /** What it says that it unpacks to. */
  readonly says?: number;
  readonly flags?: number;
  /** Of the file in the system that made it: a link, a device. */
  readonly mode?: number;
  /** Takes the bytes of the member before. */
  readonly overlaps?: true;
}

export const member = (name: string, content: string | Buffer, more: Partial<Member> = {}): Member => {
  const bytes = Buffer.from(content);
  return { name, packed: deflateRawSync(bytes), crc: crc32(bytes), says: bytes.length, ...more };
};

/** A member that unpacks to a piece over and over: packed once, so that a gigabyte costs no time to make. */
export function bulk(name: string, before: string, piece: string, times: number): Member {
  const part = (text: string, finishFlush: number) =>
    deflateRawSync(Buffer.from(text), { level: 9, finishFlush });
  const again = part(piece, constants.Z_FULL_FLUSH);
  const packed = Buffer.concat([
    part(before, constants.Z_FULL_FLUSH),
    ...Array.from({ length: times }, () => again),
    part('', constants.Z_FINISH),
  ]);
  return { name, packed, crc: 0, says: 10 };
}

/** A zip of these members (APPNOTE.TXT 4.3.7, 4.3.12, 4.3.16); `counts` is what its end says of their number. */
export function archive(members: readonly Member[], { counts = members.length, zip64 = false } = {}): Buffer {
  const parts: Buffer[] = [];
  const table: Buffer[] = [];
  let at = 0;
  let before = 0;
  for (const { name, packed, crc, says = 0, flags = 0, mode = 0, overlaps } of members) {
    const called = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc, 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(says, 18);
    common.writeUInt16LE(called.length, 22);
    if (!overlaps) {
      before = at;
      const head = Buffer.concat([Buffer.from('PK\x03\x04'), common, called]);
      parts.push(head, packed);
      at += head.length + packed.length;
    }
    const entry = Buffer.alloc(46);
    entry.write('PK\x01\x02', 'latin1');
    entry.writeUInt16LE((3 << 8) | 20, 4);
    common.copy(entry, 6);
    entry.writeUInt32LE((mode << 16) >>> 0, 38);
    entry.writeUInt32LE(before, 42);
    table.push(entry, called);
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

/** The end of a zip64 archive, and what says where it is (4.3.14, 4.3.15). */
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

/** A small workbook with some of its members, or others, in the place of its own. */
export function workbook(...others: readonly Member[]): Buffer {
  const named = new Set(others.map(({ name }) => name));
  const own = Object.entries(PARTS).filter(([name]) => !named.has(name));
  return archive([...own.map(([name, text]) => member(name, text)), ...others]);
}

/** A workbook with parts given as texts. */
export const workbookOf = (parts: Readonly<Record<string, string>>): Buffer =>
  workbook(...Object.entries(parts).map(([name, text]) => member(name, text)));
