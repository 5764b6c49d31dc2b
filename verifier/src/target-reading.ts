import type { Json } from "./json.ts";
import { Refusal } from "./refusal.ts";
import { differencesOf, type RecordReading } from "./shown-record.ts";
import { type ShownSubmission, type ShownTarget, showSubmission, showTarget } from "./shown-target.ts";
import { decodeSubmission, encodeSubmission, submissionRecorded } from "./submission.ts";
import { decodeTarget, encodeTarget, targetRecorded } from "./target.ts";

/** Targets and submissions in a server's answer. @param event first topic of the record's event */
export function targetReading(_data: string, event: string): RecordReading {
  return event === submissionRecorded ? ofSubmissions : ofTargets;
}

const ofTargets: RecordReading = {
  event: targetRecorded,
  field: "target",
  read(data, _stream, shown) {
    const said = decodeTarget(data);
    refuseOtherBytes(data, encodeTarget(said), [said.ref, said.url, said.words]);
    const record = showTarget(said);
    const differences = shown === null ? [] : differencesOf(readTarget(shown), record, targetFields, ["value", "baseTonnes"]);
    return { record: { ...record }, differences };
  },
};

const ofSubmissions: RecordReading = {
  event: submissionRecorded,
  field: "submission",
  read(data, _stream, shown) {
    const said = decodeSubmission(data);
    refuseOtherBytes(data, encodeSubmission(said), [said.ref, said.party, said.title, said.language, said.url, said.fileName]);
    const record = showSubmission(said);
    const differences = shown === null ? [] : differencesOf(readSubmission(shown), record, submissionFields, []);
    return { record: { ...record }, differences };
  },
};

/** Texts that are no UTF-8 can't be written again as they were. */
function refuseOtherBytes(data: string, again: string, texts: readonly string[]): void {
  if (!texts.join("").includes("\uFFFD") && again !== data.toLowerCase()) throw new Refusal("data-malformed", data, again);
}

const targetFields = [
  "kind",
  "country",
  "actor",
  "baseYear",
  "targetYear",
  "unit",
  "value",
  "baseTonnes",
  "conditionality",
  "gases",
  "sectors",
  "evidence",
  "corrects",
  "reference",
  "url",
  "words",
] as const satisfies readonly (keyof ShownTarget)[];

function readTarget(shown: Json): ShownTarget {
  const text = (field: string) => shown.at(field).orNull((value) => value.text());
  const number = (field: string) => shown.at(field).orNull((value) => value.number());
  return {
    kind: text("kind"),
    country: countryOf(shown),
    actor: shown.at("actor").orNull((actor) => actor.at("number").number()),
    baseYear: number("baseYear"),
    targetYear: number("targetYear"),
    unit: text("unit"),
    value: text("value"),
    baseTonnes: text("baseTonnes"),
    conditionality: text("conditionality"),
    gases: shown.at("gases").orNull((gases) => gases.texts().join(" ")),
    sectors: text("sectors"),
    evidence: text("evidence"),
    corrects: correctsOf(shown),
    reference: shown.at("reference").text(),
    url: shown.at("url").text(),
    words: shown.at("wordText").text(),
  };
}

const submissionFields = [
  "fileType",
  "country",
  "status",
  "version",
  "date",
  "evidence",
  "corrects",
  "reference",
  "party",
  "title",
  "language",
  "url",
  "fileName",
] as const satisfies readonly (keyof ShownSubmission)[];

function readSubmission(shown: Json): ShownSubmission {
  const text = (field: string) => shown.at(field).orNull((value) => value.text());
  return {
    fileType: shown.at("fileType").text(),
    country: countryOf(shown) ?? "",
    status: text("status"),
    version: shown.at("version").orNull((value) => value.number()),
    date: text("date"),
    evidence: text("evidence"),
    corrects: correctsOf(shown),
    reference: shown.at("reference").text(),
    party: shown.at("party").text(),
    title: shown.at("title").text(),
    language: shown.at("language").text(),
    url: shown.at("url").text(),
    fileName: shown.at("fileName").text(),
  };
}

function countryOf(shown: Json): string | null {
  return shown.at("country").orNull((country) => country.at("code").text());
}

function correctsOf(shown: Json): number | null {
  return shown.at("corrects").orNull((older) => older.at("fact").at("seq").number());
}
