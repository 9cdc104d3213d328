/** Runs the actions of one request over the host's objects, in order, until one fails. */
import { HostError, UnsupportedError } from './errors';
import { HostObject, memberOf } from './hostObject';
import { ACTION, PATH, type Action, type ArgumentInfo, type ObjectPath, type QueryInfo, type RequestBody, type ResponseBody } from './wire';

/** A null object: what an `…OrNullObject` call gives when there is nothing, and everything asked of it. */
const NOTHING = Symbol('null object');
type Target = HostObject | typeof NOTHING;

export interface ProcessorOptions {
  readonly root: HostObject;
  /** Objects that office.js makes by name instead of reaching them from the root. */
  readonly services: Readonly<Record<string, HostObject>>;
  /** Called before each action; throws to make it fail. */
  readonly beforeAction?: (index: number, action: Action) => void;
  /** Whether this version of Excel has a member, named as Office.js names it. */
  readonly isKnown?: (className: string, member: string) => boolean;
  /** Excel's error for a failure of what lies under the objects; `null` for faults of the host itself. */
  readonly errorOf?: (error: unknown) => HostError | null;
}

export class RequestProcessor {
  private readonly references = new Map<string, HostObject>();
  private readonly referenceIds = new Map<HostObject, string>();
  private nextReference = 1;
  /** Members that add-in code asked for and this host does not have. */
  readonly unsupported = new Set<string>();

  constructor(private readonly options: ProcessorOptions) {}

  process(body: RequestBody): ResponseBody {
    const response: ResponseBody = { Results: [], TraceIds: [] };
    const request = new OneRequest(body.ObjectPaths, this);
    body.Actions.forEach((action, index) => {
      if (response.Error) return;
      try {
        this.options.beforeAction?.(index, action);
        this.perform(action, request, response);
      } catch (error) {
        if (error instanceof UnsupportedError) this.unsupported.add(error.member);
        const known = error instanceof HostError ? error : (this.options.errorOf?.(error) ?? internalError(error));
        response.Error = { Code: known.code, Message: known.message, ActionIndex: index, HttpStatusCode: 400, Location: request.location(action) };
      }
    });
    return response;
  }

  private perform(action: Action, request: OneRequest, { Results, TraceIds }: ResponseBody): void {
    const answer = (Value: unknown) => Results.push({ ActionId: action.Id, Value });
    if (action.ActionType === ACTION.trace) {
      TraceIds.push(action.Id);
      answer(null);
      return;
    }
    if (action.ActionType === ACTION.ensureUnchanged) return;
    const target = request.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        answer(target === NOTHING ? null : this.identityOf(target));
        return;
      case ACTION.query:
      case ACTION.queryAsJson:
        answer(target === NOTHING ? null : this.query(target, action.QueryInfo ?? {}));
        return;
      case ACTION.method: {
        if (action.Name === '_KeepReference') {
          if (target !== NOTHING) answer({ _ReferenceId: this.keep(target) });
          return;
        }
        const given = request.argumentsOf(action.ArgumentInfo);
        if (action.Name === '_RemoveReference' || action.Name === '_RemoveReferences') {
          for (const id of given.flat()) this.release(String(id));
          return;
        }
        if (target === NOTHING) throw new HostError('ItemNotFound');
        const value = this.call(target, action.Name ?? '', given);
        if (value !== undefined) answer(value);
        return;
      }
      case ACTION.setProperty:
        if (target === NOTHING) throw new HostError('ItemNotFound');
        this.set(target, action.Name ?? '', request.argumentsOf(action.ArgumentInfo)[0]);
        return;
      case ACTION.update:
        if (target === NOTHING) throw new HostError('ItemNotFound');
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.set(target, pascalCase(name), value);
        return;
      default:
        throw new HostError('UnsupportedOperation', `action type ${action.ActionType}`);
    }
  }

  /** What an object path leads to. */
  follow(path: ObjectPath, parent: Target | null, given: readonly unknown[]): Target {
    const name = path.Name ?? '';
    switch (path.ObjectPathType) {
      case PATH.root:
        return this.options.root;
      case PATH.nullObject:
        return NOTHING;
      case PATH.newObject: {
        const service = this.options.services[name];
        if (!service) throw new UnsupportedError(name);
        return service;
      }
      case PATH.reference: {
        const kept = this.references.get(name);
        if (!kept) throw new HostError('InvalidReference');
        return kept;
      }
    }
    if (parent === null || parent === NOTHING) return NOTHING;
    switch (path.ObjectPathType) {
      case PATH.property:
        return asTarget(this.get(parent, name));
      case PATH.method:
        return asTarget(this.call(parent, name, given));
      case PATH.indexer:
        return asTarget(this.call(parent, 'GetItem', given));
      default:
        throw new HostError('UnsupportedOperation', `object path type ${path.ObjectPathType}`);
    }
  }

  private get(object: HostObject, name: string): unknown {
    const member = this.member(object, name);
    if (!member?.get) throw this.missing(object, name);
    return member.get.call(object);
  }

  private call(object: HostObject, name: string, given: readonly unknown[]): unknown {
    const member = this.member(object, name);
    if (typeof member?.value !== 'function') throw this.missing(object, name);
    // An argument that was left out comes as null in the middle of JSON's arrays.
    return (member.value as (...values: unknown[]) => unknown).apply(object, given.map((value) => value ?? undefined));
  }

  private set(object: HostObject, name: string, value: unknown): void {
    const member = this.member(object, name);
    if (!member?.set) throw this.missing(object, `${name}=`);
    if ((value === null || value === undefined) && !object.nullable.includes(name)) throw new HostError('InvalidArgument');
    member.set.call(object, value);
  }

  private member(object: HostObject, name: string): PropertyDescriptor | undefined {
    if (this.options.isKnown?.(object.className, camelCase(name)) === false) throw new HostError('ApiNotFound');
    return memberOf(object, name);
  }

  private missing(object: HostObject, name: string): HostError {
    return new UnsupportedError(`${object.className}.${name}`);
  }

  private keep(object: HostObject): string {
    const known = this.referenceIds.get(object);
    if (known !== undefined) return known;
    const id = `{reference-${this.nextReference++}}`;
    this.references.set(id, object);
    this.referenceIds.set(object, id);
    return id;
  }

  private release(id: string): void {
    const object = this.references.get(id);
    this.references.delete(id);
    if (object) this.referenceIds.delete(object);
  }

  private identityOf(object: HostObject): Record<string, unknown> {
    const reference = object.isKeptByReference ? this.referenceIds.get(object) : undefined;
    return reference === undefined ? { ...object.identity } : { ...object.identity, _ReferenceId: reference };
  }

  private query(object: HostObject, { Select = [], Expand = [], Top, Skip = 0 }: QueryInfo): Record<string, unknown> {
    const { items } = object;
    if (!items) return { ...this.identityOf(object), ...this.select(object, [...Select, ...Expand]) };
    const ofItems = [...Select, ...Expand].map((path) => path.replace(/^items(\/|$)/i, '')).filter((path) => !/^count$/i.test(path));
    const wanted = items.slice(Skip, Top === undefined ? undefined : Skip + Top);
    return { _Items: wanted.map((item) => ({ ...this.identityOf(item), ...this.select(item, ofItems) })) };
  }

  private select(object: HostObject, paths: readonly string[]): Record<string, unknown> {
    const values: Record<string, unknown> = {};
    const named = paths.filter((path) => path !== '' && path !== '*' && !/^\$all$/i.test(path));
    const all = named.length === 0 || named.length < paths.length ? [...object.scalars, ...named] : named;
    for (const path of all) {
      const [head = '', ...rest] = path.split(/[/.]/);
      const name = pascalCase(head);
      const value = this.get(object, name);
      if (!(value instanceof HostObject)) values[name] = value ?? null;
      else values[name] = merge(values[name], this.query(value, { Select: rest.length > 0 ? [rest.join('/')] : [] }));
    }
    return values;
  }
}

/** The object paths of one request, each resolved once. */
class OneRequest {
  private readonly resolved = new Map<number, Target>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly processor: RequestProcessor,
  ) {}

  resolve(id: number): Target {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new HostError('InvalidObjectPath');
    const parent = path.ParentObjectPathId === undefined || path.ParentObjectPathId === 0 ? null : this.resolve(path.ParentObjectPathId);
    const target = this.processor.follow(path, parent, this.argumentsOf(path.ArgumentInfo));
    this.resolved.set(id, target);
    return target;
  }

  /** Arguments with objects in the place of the paths that stand for them. */
  argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, ids[index]));
  }

  private argument(value: unknown, id: unknown): unknown {
    if (Array.isArray(id)) return (value as unknown[]).map((element, index) => this.argument(element, id[index]));
    if (typeof id !== 'number' || id === 0) return value;
    const target = this.resolve(id);
    return target === NOTHING ? null : target;
  }

  /** `Range.values`: the member that failed; where an object could not be had, the member that should have given it. */
  location({ ObjectPathId, Name }: Action): string {
    let at = this.paths[ObjectPathId];
    if (this.resolved.has(ObjectPathId) && Name) return this.memberAt(ObjectPathId, Name);
    while (at?.ParentObjectPathId && !this.resolved.has(at.ParentObjectPathId)) at = this.paths[at.ParentObjectPathId];
    return this.memberAt(at?.ParentObjectPathId ?? 0, at?.Name || 'GetItem');
  }

  private memberAt(owner: number, name: string): string {
    const target = this.resolved.get(owner);
    const className = target !== undefined && target !== NOTHING ? target.className : '';
    return `${className}.${camelCase(name)}`;
  }
}

/** A fault of the host: its stack goes to whoever develops with it. */
function internalError(error: unknown): HostError {
  return new HostError('GeneralException', error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error));
}

function asTarget(value: unknown): Target {
  if (value === null || value === undefined) return NOTHING;
  if (value instanceof HostObject) return value;
  throw new HostError('InvalidObjectPath');
}

function merge(present: unknown, more: Record<string, unknown>): Record<string, unknown> {
  return typeof present === 'object' && present !== null ? { ...present, ...more } : more;
}

function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
