/** Two names with the same key name the same part: case and escaped characters do not count. */
export function partKey(partName: string): string {
  return partName
    .replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replaceAll("\\", "/")
    .replace(/^\/+/, "")
    .toLowerCase();
}
