/** What `scripts/polices.ts` uses of two packages that carry no types. */
declare module 'subset-font' {
  type Range = number | { readonly min: number; readonly max: number }
  type Options = {
    readonly targetFormat: 'truetype'
    readonly variationAxes: Readonly<Record<string, Range>>
    readonly keepFeatures: readonly string[]
    readonly dropTables: readonly string[]
    readonly noHinting: boolean
  }
  /** Gives the font with only the signs of a text. */
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>
}

declare module 'fontverter' {
  const fontverter: { convert(font: Buffer, format: 'woff2'): Promise<Buffer> }
  export default fontverter
}
