/** An object of Excel's own that office.js speaks to. Members that the wire may name are those in PascalCase. */

export abstract class HostObject {
  /** Its class in Excel's object model, for error locations and the list of what is not supported. */
  abstract readonly className: string;

  /** Properties that are loaded when a load names none. */
  get scalars(): readonly string[] {
    return [];
  }

  /** What the client needs to address the object again, returned whenever it is instantiated. */
  get identity(): Readonly<Record<string, unknown>> {
    return {};
  }

  /** Ranges are kept by reference on the host as long as the client tracks them. */
  get isKeptByReference(): boolean {
    return false;
  }

  /** Properties that may be set to nothing; Excel takes `null` for hardly any. */
  get nullable(): readonly string[] {
    return [];
  }

  /** The members of a collection; `null` for anything else. */
  get items(): readonly HostObject[] | null {
    return null;
  }
}

/** Names that stand on the wire: PascalCase, or an underscore before it for office.js's own calls. */
const WIRE_NAME = /^_?[A-Z]/;

/** How a member is declared on an object's classes below HostObject; nothing inherited from JavaScript is reachable. */
export function memberOf(object: HostObject, name: string): PropertyDescriptor | undefined {
  if (!WIRE_NAME.test(name)) return undefined;
  for (let prototype = Object.getPrototypeOf(object) as object; prototype !== HostObject.prototype; prototype = Object.getPrototypeOf(prototype) as object) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    if (descriptor) return descriptor;
  }
  return undefined;
}
