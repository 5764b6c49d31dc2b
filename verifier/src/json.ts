import { Refusal } from "./refusal.ts";

/** Reads a document of which nothing is known. Each step that does not find what it looks for is refused with its path. */
export class Json {
  readonly #value: unknown;
  readonly #path: string;

  constructor(value: unknown, path = "document") {
    this.#value = value;
    this.#path = path;
  }

  get isNull(): boolean {
    return this.#value === null || this.#value === undefined;
  }

  /** @throws Refusal where the value is no object; a member that it lacks is null */
  at(name: string): Json {
    if (typeof this.#value !== "object" || this.#value === null) throw this.#refusal("an object");
    return new Json(Reflect.get(this.#value, name), `${this.#path}.${name}`);
  }

  /** The value itself, where it is an object. */
  object(): object {
    if (typeof this.#value === "object" && this.#value !== null) return this.#value;
    throw this.#refusal("an object");
  }

  text(): string {
    if (typeof this.#value === "string") return this.#value;
    throw this.#refusal("text");
  }

  number(): number {
    if (typeof this.#value === "number" && Number.isSafeInteger(this.#value)) return this.#value;
    throw this.#refusal("a whole number");
  }

  truth(): boolean {
    if (typeof this.#value === "boolean") return this.#value;
    throw this.#refusal("true or false");
  }

  items(): readonly Json[] {
    if (!Array.isArray(this.#value)) throw this.#refusal("a list");
    return this.#value.map((item: unknown, index) => new Json(item, `${this.#path}[${index}]`));
  }

  texts(): readonly string[] {
    return this.items().map((item) => item.text());
  }

  /** Null for null, else what `read` makes of the value. */
  orNull<Result>(read: (value: Json) => Result): Result | null {
    return this.isNull ? null : read(this);
  }

  #refusal(expected: string): Refusal {
    return new Refusal("input-malformed", JSON.stringify(this.#value)?.slice(0, 80) ?? "nothing", expected, this.#path);
  }
}
