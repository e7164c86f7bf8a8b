/** The package has no types of its own. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    tegn: string,
    valg: {
      targetFormat: 'sfnt' | 'woff2';
      variationAxes?: Record<string, number>;
      noHinting?: boolean;
      dropTables?: string[];
    },
  ): Promise<Uint8Array>;
}
