/** The part of functions.json that Excel needs to call a function. */
export interface FunctionParameter {
  readonly name: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface FunctionDeclaration {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly FunctionParameter[];
}

export interface FunctionMetadata {
  /** The prefix in formulas: CLAUSIER in CLAUSIER.HEURES(…). */
  readonly namespace?: string;
  readonly functions: readonly FunctionDeclaration[];
}
