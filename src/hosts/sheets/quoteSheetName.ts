/** A sheet name as references write it: 'L''Île-Saint-Denis'. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
