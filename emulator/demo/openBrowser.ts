import { spawn } from "node:child_process";
import { platform } from "node:os";

type Command = readonly [program: string, ...args: string[]];

/** How this system opens an address; undefined when it has no screen to show it on. */
function openingOf(url: string): Command | undefined {
  if (platform() === "win32") return ["cmd", "/c", "start", "", url];
  if (platform() === "darwin") return ["open", url];
  const hasScreen = Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);
  return hasScreen ? ["xdg-open", url] : undefined;
}

/** Shows the page in the person's browser when there is one; the address is told in any case. */
export function openBrowser(url: string): void {
  const [program, ...args] = openingOf(url) ?? [];
  if (program === undefined || process.env["CI"] !== undefined) return;
  const child = spawn(program, args, { detached: true, stdio: "ignore" });
  child.on("error", () => undefined);
  child.unref();
}
