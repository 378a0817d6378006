import type { Scene } from "./scene";

/** From the first sheet that the gesture adds, Excel answers no more: a cell is being edited. */
export async function holdAfterSheet({ page }: Scene, gesture: () => Promise<void>): Promise<void> {
  const held = page.evaluate(() => {
    const session = window.clausierDemo?.session;
    const before = session?.sheetNames.length ?? 0;
    return new Promise<void>((resolve) => {
      const watch = window.setInterval(() => {
        if ((session?.sheetNames.length ?? 0) === before) return;
        window.clearInterval(watch);
        session?.user.beginCellEdit();
        resolve();
      }, 1);
    });
  });
  await gesture();
  await held;
}

/** The cell is entered: Excel answers again. */
export function release({ page }: Scene): Promise<void> {
  return page.evaluate(() => window.clausierDemo?.session.user.endCellEdit());
}
