import { toLedgerDay } from "../../../../kernel/time.ts";
import type { XmlStart } from "../../../../publish/xml/read-xml.ts";
import type { Grade } from "./grade.ts";
import { findShape, type Shape, type ValueType } from "./standard.ts";

interface Frame {
  readonly name: string;
  readonly shape: Shape | undefined;
  /** Place in the order that has been reached. */
  place: number;
  /** Children at that place. */
  count: number;
  text: string;
}

const mostText = 64;

/** Holds a document against the standard's schema as it is read; remembers nothing but where it stands. */
export class ShapeChecker {
  readonly #file: string;
  readonly #grade: Grade;
  readonly #open: Frame[] = [];

  constructor(file: string, grade: Grade) {
    this.#file = file;
    this.#grade = grade;
  }

  open({ name, attributes, line }: XmlStart): void {
    const parent = this.#open.at(-1);
    const isKnown = parent === undefined ? name === "iati-activities" : this.#enter(parent, name, line);
    const shape = isKnown ? findShape(parent?.name, name) : undefined;
    this.#open.push({ name, shape, place: 0, count: 0, text: "" });
    if (shape === undefined) return;
    for (const rule of shape.attributes) {
      const value = attributes[rule.name];
      if (value === undefined) {
        if (rule.isRequired) this.#fault(`${name} must have the attribute ${rule.name}`, line);
      } else if (!fits(rule.type, value)) this.#fault(`${name}/@${rule.name} must be ${expected[rule.type]}`, line);
    }
    for (const attribute of Object.keys(attributes)) {
      if (attribute.startsWith("xml:") || shape.attributes.some((rule) => rule.name === attribute)) continue;
      this.#fault(`${name} has no attribute ${attribute.slice(0, mostText)}`, line);
    }
  }

  text(text: string): void {
    const frame = this.#open.at(-1);
    if (frame !== undefined && frame.shape?.text !== "text" && frame.text.length < mostText) frame.text += text.slice(0, mostText);
  }

  close(line: number): void {
    const frame = this.#open.pop();
    if (frame?.shape === undefined) return;
    this.#passOver(frame, frame.shape.children.length, line);
    if (frame.shape.text !== "text" && !fits(frame.shape.text, frame.text))
      this.#fault(`${frame.name} must be ${expected[frame.shape.text]}`, line);
  }

  /** @returns whether the standard knows such an element there */
  #enter(parent: Frame, name: string, line: number): boolean {
    if (parent.shape === undefined) return false;
    const place = parent.shape.places.get(name);
    if (place === undefined) {
      this.#fault(`${parent.name} has no element ${name.slice(0, mostText)}`, line);
      return false;
    }
    if (place < parent.place) this.#fault(`${parent.name}/${name} stands out of order`, line);
    else if (place > parent.place) {
      this.#passOver(parent, place, line);
      parent.place = place;
      parent.count = 1;
    } else {
      parent.count += 1;
      if (parent.count > (parent.shape.children[place]?.most ?? 1)) this.#fault(`${parent.name} may have only one ${name}`, line);
    }
    return true;
  }

  /** What should have stood before the child at `place`. */
  #passOver(frame: Frame, place: number, line: number): void {
    const children = frame.shape?.children ?? [];
    for (let i = frame.place; i < place; i++) {
      const child = children[i];
      if (child?.least === 1 && !(i === frame.place && frame.count > 0))
        this.#fault(`${frame.name} must have ${child.name} in its place`, line);
    }
  }

  #fault(rule: string, line: number): void {
    this.#grade.add("schema", "error", rule, { file: this.#file, line });
  }
}

const expected: Readonly<Record<ValueType, string>> = {
  text: "text",
  date: "a day, as YYYY-MM-DD",
  dateTime: "a time, as YYYY-MM-DDThh:mm:ss",
  decimal: "a decimal number",
  boolean: "true, false, 1 or 0",
  integer: "a whole number",
};

function fits(type: ValueType, raw: string): boolean {
  const value = raw.trim();
  switch (type) {
    case "text":
      return true;
    case "date":
      return isoDay(value) !== undefined;
    case "dateTime":
      return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})?$/.test(value) && isoDay(value.slice(0, 10)) !== undefined;
    case "decimal":
      return /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(value);
    case "boolean":
      return /^(true|false|1|0)$/.test(value);
    case "integer":
      return /^[+-]?\d+$/.test(value);
  }
}

/** A day as XML Schema writes it, which may name a time zone; as yyyymmdd. Undefined where there is none such. */
export function isoDay(value: string): number | undefined {
  return toLedgerDay(value.trim().replace(/(Z|[+-]\d{2}:\d{2})$/, ""));
}
