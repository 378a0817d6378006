import process from "node:process";
import { isMainThread } from "node:worker_threads";
import { run } from "./run";

async function main(): Promise<void> {
  // A reader that closes the pipe early (head, less) is no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  process.exitCode = await run(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    isInteractive: process.stderr.isTTY,
  });
}

if (isMainThread) await main();
else (await import("./consolider/thread")).serveThread();
