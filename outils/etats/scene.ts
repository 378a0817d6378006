import type { Browser, BrowserContext, Frame, FrameLocator, Page } from "playwright-core";
import type {} from "../../emulator/demo/page/main";
import { isFocusCovered, readFocused, type Focused } from "./focus";

/** Of the pane: what the person chose, or what the system imposes. */
export type Look = "clair" | "sombre" | "contraste";

/** Called at each state worth a picture, with its name. */
type Watcher = (scene: Scene, name: string) => Promise<void>;

const VIEWPORT = { width: 1366, height: 900 };
const PATIENCE_MS = 30_000;
/** The grid takes its time to open a hundred thousand rows. */
const OPENING_MS = 120_000;
/** More controls than any screen holds between two of its own. */
const MOST_TABS = 120;

/** The workbook that a scene opens. */
export interface Classeur {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The pane on screen, in the demonstration, and the hands of a person who has no mouse. */
export class Scene {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly look: Look;
  readonly #watch: Watcher;

  constructor(page: Page, look: Look, watch: Watcher) {
    this.page = page;
    this.pane = page.frameLocator("#complement");
    this.look = look;
    this.#watch = watch;
  }

  get frame(): Frame {
    const frame = this.page.frames().find((one) => one.url().endsWith("/taskpane.html"));
    if (frame === undefined) throw new Error("the pane is not open");
    return frame;
  }

  /** A state of the pane, to be looked at. */
  async state(name: string): Promise<void> {
    await this.#watch(this, name);
  }

  /** The control of this name, reached by Tab as a person does, then Enter. */
  async press(name: string | RegExp, key = "Enter"): Promise<void> {
    await this.reach(name);
    await this.page.keyboard.press(key);
  }

  /** A tab is reached by the arrows. */
  async tab(name: string): Promise<void> {
    await this.reach(/^(?:Vérifier|Bilans|Réglages)/, "tab");
    for (let turn = 0; turn < 3; turn++) {
      // A tab that is not selected holds its name twice: Fluent keeps room for the bold one.
      if ((await this.#focused()).name.startsWith(name)) break;
      await this.page.keyboard.press("ArrowRight");
    }
    await this.page.keyboard.press("Enter");
  }

  /** Types over what a field holds. */
  async fill(name: string | RegExp, text: string): Promise<void> {
    await this.reach(name);
    await this.page.keyboard.press("Control+A");
    await this.page.keyboard.press("Delete");
    await this.page.keyboard.type(text);
  }

  /** Any control but a tab, or those of one role. */
  async reach(name: string | RegExp, role?: string): Promise<void> {
    const isIt = (focused: Focused) =>
      (typeof name === "string" ? focused.name === name : name.test(focused.name)) &&
      (role === undefined ? focused.role !== "tab" : focused.role === role);
    const end = Date.now() + PATIENCE_MS;
    while (Date.now() < end) {
      for (let turn = 0; turn < MOST_TABS; turn++) {
        const focused = await this.#focused();
        if (isIt(focused)) return turn > 0 ? this.#refuseCovered(focused) : undefined;
        if (!focused.isInside) await this.#enter();
        await this.page.keyboard.press("Tab");
      }
    }
    throw new Error(`« ${String(name)} » cannot be reached with the keyboard`);
  }

  async text(text: string | RegExp): Promise<void> {
    await this.pane.getByText(text).first().waitFor({ timeout: PATIENCE_MS });
  }

  async heading(name: string | RegExp): Promise<void> {
    await this.pane
      .getByRole("heading", { name, exact: true })
      .first()
      .waitFor({ timeout: PATIENCE_MS });
  }

  async #enter(): Promise<void> {
    await this.page.locator("#complement").focus();
    await this.frame.evaluate(() => {
      document.body.tabIndex = -1;
      document.body.focus();
      document.body.removeAttribute("tabindex");
    });
  }

  async #refuseCovered({ name }: Focused): Promise<void> {
    if (await this.frame.evaluate(isFocusCovered))
      throw new Error(`« ${name} » has the focus, out of sight`);
  }

  #focused(): Promise<Focused> {
    return this.frame.evaluate(readFocused);
  }

  /** What happens in the emulated Excel, by other hands than the add-in's. */
  type(address: string, value: string | number): Promise<void> {
    return this.page.evaluate(
      ([where, what]) => window.clausierDemo?.session.user.type(where, [[what]]),
      [address, value] as const,
    );
  }

  typeAsCoauthor(address: string, value: string | number): Promise<void> {
    return this.page.evaluate(
      ([where, what]) => window.clausierDemo?.session.user.typeAsCoauthor(where, [[what]]),
      [address, value] as const,
    );
  }

  select(address: string): Promise<void> {
    return this.page.evaluate((where) => window.clausierDemo?.session.user.select(where), address);
  }

  /** Excel answers nothing while a cell is being edited: whatever waits for it is seen waiting. */
  async whileEditing(gesture: () => Promise<void>): Promise<void> {
    await this.page.evaluate(() => window.clausierDemo?.session.user.beginCellEdit());
    await gesture();
    await this.page.evaluate(() => window.clausierDemo?.session.user.endCellEdit());
  }

  /** A request of the add-in, 1 the next one, is refused with this code of Office's. */
  failRequest(code: string, request = 1): Promise<void> {
    return this.page.evaluate(
      ([one, rank]) =>
        window.clausierDemo?.session.host.failures.plan({ code: one, request: rank }),
      [code, request] as const,
    );
  }

  /** The pane opened anew on the same workbook. */
  async reload(): Promise<void> {
    await this.page.evaluate(() => {
      const pane = document.getElementById("complement");
      if (pane instanceof HTMLIFrameElement) pane.src = "/taskpane.html";
    });
    await this.frame.waitForLoadState();
    await this.pane.locator("main, [role=group]").first().waitFor();
  }

  /** A button of the ribbon, by the function that it runs. */
  command(name: string): Promise<void> {
    return this.page.evaluate(
      (button) => window.clausierDemo?.session.host.ribbon.click(button),
      name,
    );
  }

  /** No sheet can be added to the workbook any more, and the pane is not told. */
  protectStructure(): Promise<void> {
    return this.page.evaluate(() => {
      const workbook = window.clausierDemo?.session.host.workbook;
      if (workbook) workbook.isProtected = true;
    });
  }

  /** The pane as wide as this, at once. */
  async setWidth(width: number): Promise<void> {
    await this.page.evaluate((wished) => {
      const pane = document.getElementById("volet");
      if (pane !== null) pane.style.width = `${String(wished)}px`;
    }, width);
    await this.frame.waitForFunction((wished) => window.innerWidth <= wished, width);
    // What has the focus moved with the texts above it.
    await this.frame.evaluate(() => document.activeElement?.scrollIntoView({ block: "nearest" }));
  }

  sheetNames(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.clausierDemo?.session.sheetNames ?? []);
  }

  /** What a cell of the emulated Excel holds. */
  value(sheet: string, row: number, column: number): Promise<unknown> {
    return this.page.evaluate(
      ([name, r, c]) =>
        window.clausierDemo?.session.host.workbook.findSheet(name)?.cells.value(r, c),
      [sheet, row, column] as const,
    );
  }
}

interface SceneOptions {
  readonly look: Look;
  readonly classeur: Classeur;
  readonly watch: Watcher;
  /** The pane was already used on this computer. */
  readonly isWelcomed?: boolean;
}

/** Opens the demonstration in a browser window of its own. */
export async function openScene(
  browser: Browser,
  url: string,
  { look, classeur, watch, isWelcomed = true }: SceneOptions,
): Promise<{ readonly scene: Scene; readonly context: BrowserContext }> {
  const context = await browser.newContext({
    viewport: VIEWPORT,
    colorScheme: look === "sombre" ? "dark" : "light",
    forcedColors: look === "contraste" ? "active" : "none",
    reducedMotion: "reduce",
    permissions: ["clipboard-write"],
  });
  await context.addInitScript(
    ([apparence, isKnown]) => {
      window.localStorage.setItem("clausier.apparence", apparence);
      if (isKnown) window.localStorage.setItem("clausier.accueil", "vu");
    },
    [look === "sombre" ? "sombre" : "clair", isWelcomed] as const,
  );
  const page = await context.newPage();
  await page.route("**/demo/classeur", (route) =>
    route.fulfill({
      body: Buffer.from(classeur.bytes),
      headers: { "x-nom": encodeURIComponent(classeur.name) },
    }),
  );
  await page.goto(url);
  const scene = new Scene(page, look, watch);
  await scene.pane.locator("main").waitFor({ timeout: OPENING_MS });
  return { scene, context };
}
