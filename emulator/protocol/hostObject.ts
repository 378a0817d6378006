/**
 * An object that the add-in reaches through Office.js. Its public members are the getters, setters
 * and methods of its class; what it needs to work with stays in fields, invisible to requests.
 * A getter that gives a HostObject (or null) is a navigation, any other is a scalar.
 */
export abstract class HostObject {
  /** The API's name of the class, for messages. */
  abstract readonly className: string;
  /** Set once the client asked to keep the object beyond the request. */
  referenceId: string | undefined;
  /** Who receives the events registered on this object: a sheet id, or "Workbook". */
  readonly eventTarget: string | undefined = undefined;
  /** False for what is not part of the document: services, application switches. */
  readonly isDocument: boolean = true;

  /** The id by which a collection finds the object again; undefined when it has none. */
  itemId(): string | number | undefined {
    return undefined;
  }
}
