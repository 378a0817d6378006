import type { HeaderFooter } from "../model/pageLayout";
import { HostObject } from "../protocol/hostObject";
import { readText } from "./arguments";

const ONE_FOR_ALL_PAGES = "Default";

/** One header and footer for all pages; first, odd and even pages are not emulated. */
export class HeaderFooterGroup extends HostObject {
  readonly className = "HeaderFooterGroup";
  readonly #texts: HeaderFooter;

  constructor(texts: HeaderFooter) {
    super();
    this.#texts = texts;
  }

  get state(): string {
    return ONE_FOR_ALL_PAGES;
  }

  get defaultForAllPages(): HeaderFooterObject {
    return new HeaderFooterObject(this.#texts);
  }
}

class HeaderFooterObject extends HostObject {
  readonly className = "HeaderFooter";
  readonly #texts: HeaderFooter;

  constructor(texts: HeaderFooter) {
    super();
    this.#texts = texts;
  }

  get leftHeader(): string {
    return this.#texts.leftHeader;
  }

  set leftHeader(input: unknown) {
    this.#texts.leftHeader = readText(input);
  }

  get centerHeader(): string {
    return this.#texts.centerHeader;
  }

  set centerHeader(input: unknown) {
    this.#texts.centerHeader = readText(input);
  }

  get rightHeader(): string {
    return this.#texts.rightHeader;
  }

  set rightHeader(input: unknown) {
    this.#texts.rightHeader = readText(input);
  }

  get leftFooter(): string {
    return this.#texts.leftFooter;
  }

  set leftFooter(input: unknown) {
    this.#texts.leftFooter = readText(input);
  }

  get centerFooter(): string {
    return this.#texts.centerFooter;
  }

  set centerFooter(input: unknown) {
    this.#texts.centerFooter = readText(input);
  }

  get rightFooter(): string {
    return this.#texts.rightFooter;
  }

  set rightFooter(input: unknown) {
    this.#texts.rightFooter = readText(input);
  }
}
