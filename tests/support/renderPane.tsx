import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { act, configure, render, screen } from "@testing-library/react";
import { userEvent, type UserEvent } from "@testing-library/user-event";
import { axe } from "jest-axe";
import type { WorkbookData } from "../../src/domain/sheet";
import type { WorkbookHost } from "../../src/hosts/workbookHost";
import { App, type AppProps } from "../../src/taskpane/App";
// Loaded later by the pane, on its own: here, it is there from the start.
import "../../src/taskpane/engine";
import "../../src/taskpane/rubriques";
import { MemoryHost, type MemoryHostOptions } from "./memoryHost";

jest.setTimeout(120_000);
configure({ asyncUtilTimeout: 30_000 });

/** Of thousands of rules that jsdom would weigh at each query, those that hide something. */
const renderer = createDOMRenderer(document, {
  unstable_filterCSSRule: (rule) => /visibility|display/.test(rule),
});

/** Fluent's tabs set their state at the next frame, whatever the test is doing then. */
const nextFrame = window.requestAnimationFrame.bind(window);
window.requestAnimationFrame = (callback) =>
  nextFrame((time) => {
    act(() => {
      callback(time);
    });
  });

let spoken: string[] = [];

/** jsdom knows no innerText: what the live region is given to say is kept. */
Object.defineProperty(HTMLElement.prototype, "innerText", {
  configurable: true,
  set: (text: string) => spoken.push(plain(text)),
});

/** jsdom lays nothing out: what watches sizes has nothing to see. */
class NoResize implements ResizeObserver {
  observe(): void {
    return undefined;
  }
  unobserve(): void {
    return undefined;
  }
  disconnect(): void {
    return undefined;
  }
}

interface PaneOnHost {
  readonly user: UserEvent;
  readonly storage: Map<string, string>;
}

export interface Pane extends PaneOnHost {
  readonly host: MemoryHost;
}

type Surroundings = Pick<PaneOptions, "isFirstRun" | "listenToRequests" | "readOfficeTheme">;

export interface PaneOptions extends MemoryHostOptions {
  readonly isFirstRun?: boolean;
  readonly listenToRequests?: AppProps["listenToRequests"];
  readonly readOfficeTheme?: AppProps["readOfficeTheme"];
}

/** The whole pane, real Fluent, on a workbook held in memory. */
export async function renderPane(workbook: WorkbookData, options: PaneOptions = {}): Promise<Pane> {
  const host = new MemoryHost(workbook, options);
  return { host, ...(await renderOn(host, options)) };
}

/** The whole pane on any workbook: that of the emulator for one. */
export async function renderOn(
  host: WorkbookHost,
  options: Surroundings = {},
): Promise<PaneOnHost> {
  spoken = [];
  globalThis.ResizeObserver = NoResize;
  window.scrollTo = () => undefined;
  const storage = new Map<string, string>(options.isFirstRun === true ? [] : [["accueil", "vu"]]);
  const { readOfficeTheme, listenToRequests } = options;
  render(
    <RendererProvider renderer={renderer}>
      <App
        host={host}
        version="0.1.0"
        storage={{
          getItem: (key) => storage.get(key) ?? null,
          setItem: (key, value) => storage.set(key, value),
        }}
        {...(listenToRequests === undefined ? {} : { listenToRequests })}
        {...(readOfficeTheme === undefined ? {} : { readOfficeTheme })}
      />
    </RendererProvider>,
  );
  await act(settle);
  return { storage, user: userEvent.setup() };
}

/** Lets what the pane asks at its opening be answered. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve));
}

/** The pane once the workbook was checked. */
export async function renderChecked(
  workbook: WorkbookData,
  options: PaneOptions = {},
): Promise<Pane> {
  const pane = await renderPane(workbook, options);
  await check(pane);
  return pane;
}

/** Asks for the check, and waits for its end. */
export async function check({ user }: PaneOnHost): Promise<void> {
  await user.click(button("Vérifier"));
  await screen.findByRole("button", { name: "Revérifier" });
}

export function button(name: string | RegExp): HTMLElement {
  return screen.getByRole("button", { name: named(name) });
}

/** This name, whichever blanks it is written with. */
export function named(name: string | RegExp): (found: string) => boolean {
  return (found) =>
    typeof name === "string" ? plain(found) === plain(name) : name.test(plain(found));
}

export function tab(name: string): HTMLElement {
  return screen.getByRole("tab", { name });
}

/** Rules broken on what is shown now: [] when none. */
export async function axeProblems(): Promise<readonly string[]> {
  // It takes its time: what the pane learns meanwhile is drawn as at any other moment.
  const { violations } = await act(() => axe(document.body));
  return violations.map(({ id, nodes }) => `${id} : ${nodes.map(({ html }) => html).join(" ")}`);
}

/** Texts with plain blanks: tests are typed without no-break ones. */
function plain(text: string | null | undefined): string {
  return (text ?? "").replaceAll(/[\u00A0\u202F]/g, " ").replaceAll("\u2011", "-");
}

/** Everything that can be read now. */
export function shownText(): string {
  return plain(document.body.textContent);
}

/** All that the live region said since the pane was drawn: each sentence stays there half a second only. */
export function announced(): string {
  return spoken.join("\n");
}
