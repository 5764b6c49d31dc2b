import type { Submission } from "@plainsight/verifier/submission";
import type { Target } from "@plainsight/verifier/target";
import { formatPairs } from "../../../kernel/property-text.ts";
import { conditionalities, fileTypes, sectorCoverages, submissionStatuses, targetKinds, targetUnits } from "../events.ts";
import type { PlannedSubmission, PlannedTarget } from "./publication.ts";

const noEvidence = `0x${"0".repeat(64)}`;

/** @param actors numbers on the ledger by ref @throws Error when an actor has no number: the caller has to see to that first. */
export function toTarget(planned: PlannedTarget, actors: ReadonlyMap<string, number>, corrects = 0n): Target {
  const { actor, amount } = planned;
  return {
    kind: numberOf(targetKinds, planned.kind),
    country: planned.country ?? "",
    actor: actor === null ? 0 : required(actors.get(actor), actor),
    baseYear: planned.baseYear ?? 0,
    targetYear: planned.targetYear ?? 0,
    unit: numberOf(targetUnits, amount?.unit ?? null),
    decimals: amount?.decimals ?? 0,
    value: amount?.value ?? 0n,
    baseKnown: planned.baseTonnes !== null,
    baseTonnes: planned.baseTonnes ?? 0n,
    conditionality: numberOf(conditionalities, planned.conditionality),
    gases: planned.gases ?? 0,
    sectors: numberOf(sectorCoverages, planned.sectors),
    evidence: noEvidence,
    corrects: Number(corrects),
    ref: planned.ref,
    url: planned.url,
    words: formatPairs(planned.words),
  };
}

export function toSubmission(planned: PlannedSubmission, corrects = 0n): Submission {
  return {
    fileType: numberOf(fileTypes, planned.fileType),
    country: planned.country,
    status: numberOf(submissionStatuses, planned.status),
    version: planned.version ?? 0,
    date: planned.date,
    evidence: noEvidence,
    corrects: Number(corrects),
    ref: planned.ref,
    party: planned.party,
    title: planned.title,
    language: planned.language,
    url: planned.url,
    fileName: planned.fileName,
  };
}

/** Number in the contract's enum, in which 0 means unknown. */
function numberOf<Name>(names: readonly Name[], name: Name | null): number {
  return name === null ? 0 : names.indexOf(name) + 1;
}

function required(number: number | undefined, ref: string): number {
  if (number === undefined) throw new Error(`${ref} has no number on the ledger yet.`);
  return number;
}
