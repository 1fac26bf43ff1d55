/** The tables of a font file in the TrueType container, by their tags. */
export type Tables = Map<string, Buffer>

/** Reads the tables of a font file. */
export function tablesOf(file: Buffer): Tables {
  const tables: Tables = new Map()
  const count = file.readUInt16BE(4)
  for (let index = 0; index < count; index += 1) {
    const entry = 12 + index * 16
    const start = file.readUInt32BE(entry + 8)
    const tag = file.toString('latin1', entry, entry + 4)
    tables.set(tag, file.subarray(start, start + file.readUInt32BE(entry + 12)))
  }
  return tables
}

/** The font file that holds these tables (OpenType 1.9, “Organization of an OpenType font”). */
export function fontFile(version: number, tables: Tables): Buffer {
  const tags = [...tables.keys()].toSorted()
  const exponent = Math.floor(Math.log2(tags.length))
  const directory = Buffer.alloc(12 + tags.length * 16)
  directory.writeUInt32BE(version, 0)
  directory.writeUInt16BE(tags.length, 4)
  directory.writeUInt16BE(2 ** exponent * 16, 6)
  directory.writeUInt16BE(exponent, 8)
  directory.writeUInt16BE((tags.length - 2 ** exponent) * 16, 10)
  const parts = [directory]
  let offset = directory.length
  for (const [index, tag] of tags.entries()) {
    const table = tables.get(tag) ?? Buffer.alloc(0)
    const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)])
    const entry = 12 + index * 16
    directory.write(tag, entry, 'latin1')
    directory.writeUInt32BE(checksum(padded), entry + 4)
    directory.writeUInt32BE(offset, entry + 8)
    directory.writeUInt32BE(table.length, entry + 12)
    parts.push(padded)
    offset += padded.length
  }
  return Buffer.concat(parts)
}

function checksum(table: Buffer): number {
  let sum = 0
  for (let index = 0; index < table.length; index += 4) sum = (sum + table.readUInt32BE(index)) >>> 0
  return sum
}
