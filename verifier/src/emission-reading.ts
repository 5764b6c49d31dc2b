import { decodeReport, emissionReported, encodeReport } from "./emission-report.ts";
import { decodeVerification, encodeVerification, verificationRecorded } from "./emission-verification.ts";
import { hexToBytes } from "./hex.ts";
import type { Json } from "./json.ts";
import { Refusal } from "./refusal.ts";
import { type ShownReport, type ShownVerification, showReport, showVerification } from "./shown-emission.ts";
import { differencesOf, type RecordReading } from "./shown-record.ts";

/** Reports and verifications in a server's answer. */
export function emissionReading(data: string): RecordReading {
  // Behind the struct's offset a report begins with its kind of actor, a verification with where its first text lies.
  const [first] = hexToBytes(data, "data").subarray(63, 64);
  return (first ?? 0) < 32 &&
    hexToBytes(data, "data")
      .subarray(32, 63)
      .every((byte) => byte === 0)
    ? reportReading
    : verificationReading;
}

const reportReading: RecordReading = {
  event: emissionReported,
  field: "emissionReport",
  read(data, _stream, shown) {
    const said = decodeReport(data);
    requireSame(data, encodeReport(said), `${said.ref}${said.parts}${said.memo}${said.properties}`);
    const record = showReport(said);
    const differences = shown === null ? [] : differencesOf(readReport(shown), record, reportFields, ["total"]);
    return { record: { ...record }, differences };
  },
};

const verificationReading: RecordReading = {
  event: verificationRecorded,
  field: "emissionVerification",
  read(data, stream, shown) {
    const said = decodeVerification(data);
    requireSame(data, encodeVerification(said), `${said.ref}${said.statement}`);
    const record = showVerification(said, stream);
    const differences = shown === null ? [] : differencesOf(readVerification(shown), record, verificationFields, []);
    return { record: { ...record }, differences };
  },
};

/** What is read has to make the same bytes again, where its texts can be read at all. */
function requireSame(data: string, again: string, texts: string): void {
  if (!texts.includes("\uFFFD") && again !== data.toLowerCase()) throw new Refusal("data-malformed", data, again);
}

const reportFields = [
  "actorKind",
  "country",
  "actor",
  "year",
  "gas",
  "unit",
  "massOf",
  "gwp",
  "landUse",
  "accounting",
  "reporter",
  "scope",
  "category",
  "coverage",
  "total",
  "periodFrom",
  "periodTo",
  "evidence",
  "corrects",
  "reference",
  "parts",
  "memo",
  "properties",
] as const satisfies readonly (keyof ShownReport)[];

const verificationFields = [
  "reference",
  "report",
  "verifier",
  "assurance",
  "opinion",
  "date",
  "evidence",
  "statement",
] as const satisfies readonly (keyof ShownVerification)[];

function readReport(shown: Json): ShownReport {
  const basis = shown.at("basis");
  const text = (of: Json, field: string) => of.at(field).orNull((value) => value.text());
  const number = (of: Json, field: string) => of.at(field).orNull((value) => value.number());
  return {
    actorKind: shown.at("actor").at("kind").text(),
    country: shown
      .at("actor")
      .at("country")
      .orNull((country) => country.at("code").text()),
    actor: number(shown.at("actor"), "number"),
    year: shown.at("year").number(),
    gas: basis.at("gas").text(),
    unit: basis.at("unit").text(),
    massOf: basis.at("massOf").text(),
    gwp: number(basis, "gwp"),
    landUse: basis.at("landUse").text(),
    accounting: basis.at("accounting").text(),
    reporter: basis.at("reporter").text(),
    scope: basis.at("scope").text(),
    category: number(basis, "category"),
    coverage: text(basis, "coverage"),
    total: text(shown, "total"),
    periodFrom: text(shown, "periodFrom"),
    periodTo: text(shown, "periodTo"),
    evidence: text(shown, "evidence"),
    corrects: shown.at("corrects").orNull((older) => older.at("fact").at("seq").number()),
    reference: shown.at("reference").text(),
    parts: shown.at("partText").text(),
    memo: shown.at("memoText").text(),
    properties: shown.at("propertyText").text(),
  };
}

function readVerification(shown: Json): ShownVerification {
  const text = (field: string) => shown.at(field).orNull((value) => value.text());
  const fact = shown.at("report").at("fact");
  return {
    reference: shown.at("reference").text(),
    report: { stream: fact.at("stream").at("number").number(), seq: fact.at("seq").number() },
    verifier: shown.at("verifier").at("number").number(),
    assurance: shown.at("assurance").text(),
    opinion: shown.at("opinion").text(),
    date: text("date"),
    evidence: text("evidence"),
    statement: shown.at("statement").text(),
  };
}
