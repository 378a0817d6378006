/**
 * The sheets by the index that the last reading gave them: moving or adding a
 * tab since then does not make a place point to another sheet.
 */
export class SheetRegister {
  private ids: string[] = [];

  /** The order of a new reading. */
  reset(ids: readonly string[]): void {
    this.ids = [...ids];
  }

  /** Sheets never met before come after those that are known. */
  learn(ids: readonly string[]): void {
    this.ids.push(...ids.filter((id) => !this.ids.includes(id)));
  }

  idOf(index: number): string | null {
    return this.ids[index] ?? null;
  }

  /** -1 for a sheet that is not known. */
  indexOf(id: string): number {
    return this.ids.indexOf(id);
  }
}
