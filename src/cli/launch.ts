import { loadProgram } from "./loadProgram";

await loadProgram(import.meta.url).run();
