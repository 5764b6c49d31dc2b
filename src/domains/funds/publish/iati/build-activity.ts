import { OperatorError } from "../../../../kernel/errors.ts";
import type { XmlHandlers, XmlStart } from "../../../../publish/xml/read-xml.ts";
import type { Activity, Share, Transaction } from "./activity.ts";
import { checkRules, hasPlace, isNamed, percentageOf, type TransactionFacts } from "./check-rules.ts";
import { isoDay, ShapeChecker } from "./check-shape.ts";
import { attributeOf, bounded, childOf, childrenOf, codeOf, narrativeOf, oneLine, type XmlElement } from "./element.ts";
import type { Grade } from "./grade.ts";
import { partyOf } from "./parties.ts";

/** Children of an activity of which nothing is published; they are held against the schema and not kept. */
const passedOver = new Set([
  "result",
  "document-link",
  "contact-info",
  "location",
  "conditions",
  "legacy-data",
  "crs-add",
  "fss",
  "related-activity",
]);

/** What no honest activity reaches: an activity is held until it ends. */
const limits = { transactions: 50_000, elements: 200_000, narrative: 4096 } as const;

/** Listens to a file and hands over each activity as it ends. */
export class ActivityBuilder implements XmlHandlers {
  readonly #file: string;
  readonly #grade: Grade;
  readonly #shape: ShapeChecker;
  readonly #today: number;
  readonly #open: XmlElement[] = [];
  #depth = 0;
  /** Depth of the child that is passed over; 0: none. */
  #skipped = 0;
  #transactions: Transaction[] = [];
  #facts: TransactionFacts[] = [];
  #elements = 0;
  #hasBareNarrative = false;
  #hasBareValue = false;
  #ready: Activity[] = [];
  /** Of the root; empty where it is absent. */
  version = "";
  /** Day on which the file was made, as yyyymmdd; 0 where it does not say. */
  madeOn = 0;

  /** @param today as yyyymmdd */
  constructor(file: string, grade: Grade, today: number) {
    this.#file = file;
    this.#grade = grade;
    this.#shape = new ShapeChecker(file, grade);
    this.#today = today;
  }

  /** Activities that have ended since the last call. */
  take(): readonly Activity[] {
    const ready = this.#ready;
    if (ready.length > 0) this.#ready = [];
    return ready;
  }

  open(start: XmlStart): void {
    this.#depth += 1;
    if (this.#depth === 1) this.#begin(start);
    this.#shape.open(start);
    const { name, attributes, line } = start;
    if (name === "narrative" && attributes["xml:lang"] === undefined) this.#hasBareNarrative = true;
    if (name === "value" && attributes["currency"] === undefined) this.#hasBareValue = true;
    if (this.#depth === 1 || this.#skipped > 0) return;
    if (this.#depth === 2 && name !== "iati-activity") this.#skipped = 2;
    else if (this.#depth === 3 && passedOver.has(name)) this.#skipped = 3;
    else {
      if (this.#depth === 2) this.#start();
      const element: XmlElement = { name, attributes, children: [], text: "", line };
      // A transaction is read as it ends and dropped.
      if (name !== "transaction" || this.#depth !== 3) this.#open.at(-1)?.children.push(element);
      this.#open.push(element);
      if (++this.#elements > limits.elements) this.#refuse(line, `an activity has more than ${limits.elements} elements`);
    }
  }

  text(text: string): void {
    this.#shape.text(text);
    const element = this.#open.at(-1);
    if (this.#skipped === 0 && element !== undefined && element.text.length < limits.narrative)
      element.text += text.slice(0, limits.narrative);
  }

  close(_name: string, line: number): void {
    this.#shape.close(line);
    this.#depth -= 1;
    if (this.#skipped > 0) {
      if (this.#skipped === this.#depth + 1) this.#skipped = 0;
      return;
    }
    const element = this.#open.pop();
    if (element === undefined) return;
    if (this.#depth === 1) this.#finish(element);
    else if (this.#depth === 2 && element.name === "transaction") this.#takeTransaction(element);
  }

  #begin({ name, attributes, line }: XmlStart): void {
    if (name === "iati-organisations")
      this.#refuse(line, "it is a file of organisations. What is published are activities: give the file of iati-activities");
    if (name !== "iati-activities") this.#refuse(line, `expected iati-activities, got ${name.slice(0, 64)}`);
    this.version = attributes["version"]?.trim() ?? "";
    if (!/^2\.\d+$/.test(this.version))
      this.#refuse(
        line,
        `expected IATI version 2.01 or later, got ${this.version === "" ? "none" : `“${this.version.slice(0, 20)}”`}. Earlier versions say things in other words`,
      );
    this.madeOn = isoDay((attributes["generated-datetime"] ?? "").slice(0, 10)) ?? 0;
  }

  #start(): void {
    this.#transactions = [];
    this.#facts = [];
    this.#elements = 0;
    this.#hasBareNarrative = false;
    this.#hasBareValue = false;
  }

  #takeTransaction(element: XmlElement): void {
    if (this.#transactions.length === limits.transactions)
      this.#refuse(element.line, `an activity has more than ${limits.transactions} transactions`);
    this.#elements = 0;
    const activity = this.#open.at(-1);
    const transaction = readTransaction(element, this.#transactions.length + 1, languageOf(activity));
    this.#transactions.push(transaction);
    this.#facts.push({
      line: element.line,
      day: isoDay(transaction.date ?? ""),
      valueDay: isoDay(transaction.valueDate ?? ""),
      hasSector: transaction.sectors.length > 0,
      hasPlace: hasPlace(element),
      isProviderNamed: isNamed(childOf(element, "provider-org")),
      isReceiverNamed: isNamed(childOf(element, "receiver-org")),
    });
  }

  #finish(element: XmlElement): void {
    checkRules(
      { file: this.#file, element, transactions: this.#facts, hasBareNarrative: this.#hasBareNarrative, hasBareValue: this.#hasBareValue },
      this.#grade,
      this.#today,
    );
    const language = languageOf(element);
    const reporting = childOf(element, "reporting-org");
    this.#ready.push({
      file: this.#file,
      line: element.line,
      identifier: oneLine(childOf(element, "iati-identifier")?.text ?? ""),
      title: bounded(narrativeOf(childOf(element, "title"), language), 1024),
      language,
      reporter: partyOf(reporting, language),
      isSecondaryReporter: isTrue(attributeOf(reporting, "secondary-reporter")),
      currency: attributeOf(element, "default-currency"),
      places: placesOf(element, language),
      sectors: sharesOf(element, "sector", language),
      isHumanitarian: attributeOf(element, "humanitarian"),
      flowType: codeOf(childOf(element, "default-flow-type")),
      financeType: codeOf(childOf(element, "default-finance-type")),
      aidTypes: aidTypesOf(element, "default-aid-type"),
      tiedStatus: codeOf(childOf(element, "default-tied-status")),
      transactions: this.#transactions,
    });
  }

  #refuse(line: number, reason: string): never {
    throw new OperatorError(`${this.#file}:${line}: the file can't be read: ${reason}.`);
  }
}

export const isTrue = (value: string | undefined): boolean => value === "1" || value === "true";

const languageOf = (activity: XmlElement | undefined): string => attributeOf(activity, "xml:lang") ?? "";

function readTransaction(element: XmlElement, index: number, language: string): Transaction {
  const child = (name: string) => childOf(element, name);
  const [value, provider, receiver] = [child("value"), child("provider-org"), child("receiver-org")];
  return {
    line: element.line,
    index,
    ref: oneLine(attributeOf(element, "ref") ?? ""),
    type: codeOf(child("transaction-type")),
    date: attributeOf(child("transaction-date"), "iso-date"),
    value: value?.text.trim() ?? "",
    valueDate: attributeOf(value, "value-date"),
    currency: attributeOf(value, "currency"),
    provider: partyOf(provider, language),
    receiver: partyOf(receiver, language),
    hasProvider: provider !== undefined,
    hasReceiver: receiver !== undefined,
    providerType: attributeOf(provider, "type"),
    receiverType: attributeOf(receiver, "type"),
    providerActivity: attributeOf(provider, "provider-activity-id"),
    receiverActivity: attributeOf(receiver, "receiver-activity-id"),
    places: placesOf(element, language),
    sectors: sharesOf(element, "sector", language),
    isHumanitarian: attributeOf(element, "humanitarian"),
    channel: codeOf(child("disbursement-channel")),
    flowType: codeOf(child("flow-type")),
    financeType: codeOf(child("finance-type")),
    aidTypes: aidTypesOf(element, "aid-type"),
    tiedStatus: codeOf(child("tied-status")),
  };
}

const placesOf = (element: XmlElement, language: string) => ({
  countries: sharesOf(element, "recipient-country", language),
  regions: sharesOf(element, "recipient-region", language),
});

function sharesOf(element: XmlElement, name: string, language: string): readonly Share[] {
  return childrenOf(element, name).flatMap((one) => {
    const code = codeOf(one);
    if (code === undefined) return [];
    return [
      {
        code: bounded(code, 128),
        name: bounded(narrativeOf(one, language), 256),
        vocabulary: attributeOf(one, "vocabulary") ?? "1",
        percentage: percentageOf(one) ?? null,
      },
    ];
  });
}

/** Codes of the OECD's list of aid types. */
const aidTypesOf = (element: XmlElement, name: string): readonly string[] =>
  childrenOf(element, name).flatMap((one) => ((attributeOf(one, "vocabulary") ?? "1") === "1" ? (codeOf(one) ?? []) : []));
