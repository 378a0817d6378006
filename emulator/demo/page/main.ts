import { downloadBytes } from "../../../src/standalone/downloadBytes";
import { loadXlsx } from "../../xlsx/loadXlsx";
import { findElement } from "./findElement";
import { fetchFunctions } from "./functionsJson";
import { makeResizable } from "./paneWidth";
import { Session } from "./session";
import { joinZones } from "./zones";

declare global {
  interface Window {
    /** What the pane's page calls before its Office.js; read by the tests too. */
    clausierDemo?: { readonly installPane: (window: Window) => void; readonly session: Session };
  }
}

const name = findElement("nom", HTMLElement);
const message = findElement("message", HTMLElement);
const pane = findElement("complement", HTMLIFrameElement);
const picker = findElement("fichier", HTMLInputElement);
const examples = findElement("exemples", HTMLSelectElement);
const darkness = window.matchMedia("(prefers-color-scheme: dark)");

async function open(bytes: ArrayBuffer, fileName: string): Promise<void> {
  const workbook = await loadXlsx(new Uint8Array(bytes));
  workbook.name = fileName;
  const functions = await fetchFunctions();
  window.clausierDemo?.session.close();
  const session = new Session("grille", workbook, functions);
  session.setDark(darkness.matches);
  window.clausierDemo = {
    session,
    installPane: (target) => {
      session.installPane(target);
    },
  };
  name.textContent = fileName;
  name.title = fileName;
  pane.src = "/taskpane.html";
}

async function openServed(address: string): Promise<void> {
  const response = await fetch(address);
  const fileName = decodeURIComponent(response.headers.get("x-nom") ?? "classeur.xlsx");
  await open(await response.arrayBuffer(), fileName);
  showExample(fileName);
}

/** The person's own file is no example: the list then shows its first line. */
function showExample(fileName: string): void {
  const isExample = [...examples.options].some(({ value }) => value === fileName);
  examples.value = isExample ? fileName : "";
}

async function listExamples(): Promise<void> {
  const response = await fetch("/demo/exemples");
  const names = (await response.json()) as readonly string[];
  examples.replaceChildren(
    new Option("choisir…", ""),
    ...names.map((file) => new Option(file.replace(/\.xlsx$/, ""), file)),
  );
}

async function openPicked(): Promise<void> {
  const file = picker.files?.[0];
  if (!file) return;
  await open(await file.arrayBuffer(), file.name);
  examples.value = "";
}

async function download(): Promise<void> {
  const bytes = await window.clausierDemo?.session.save();
  if (bytes) downloadBytes(bytes, name.textContent.replace(/\.xls[xm]$/i, ".xlsx"));
}

/** What failed is said in the bar, and the workbook on screen stays. */
function attempt(gesture: () => Promise<void>, failure: string): void {
  message.textContent = "";
  gesture().catch((error: unknown) => {
    console.error(error);
    message.textContent = failure;
  });
}

const NOT_OPENED = "Ce classeur n'a pas pu être ouvert : est-ce bien un fichier .xlsx ?";

findElement("telecharger", HTMLButtonElement).addEventListener("click", () => {
  attempt(download, "Le classeur n'a pas pu être téléchargé.");
});
findElement("ouvrir", HTMLButtonElement).addEventListener("click", () => {
  picker.click();
});
picker.addEventListener("change", () => {
  attempt(openPicked, NOT_OPENED);
});
examples.addEventListener("change", () => {
  const { value } = examples;
  if (value !== "") {
    attempt(() => openServed(`/demo/exemples/${encodeURIComponent(value)}`), NOT_OPENED);
  }
});
darkness.addEventListener("change", ({ matches }) => {
  window.clausierDemo?.session.setDark(matches);
});
joinZones({
  bar: findElement("barre", HTMLElement),
  grid: findElement("grille", HTMLElement),
  pane,
});
makeResizable(findElement("volet", HTMLElement), findElement("separateur", HTMLElement));
attempt(async () => {
  await listExamples();
  await openServed("/demo/classeur");
}, NOT_OPENED);
