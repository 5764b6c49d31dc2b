import { countryOf } from "../../kernel/country-code.ts";
import { chainOfStream } from "../../kernel/ledger.ts";
import { upTo } from "../../store/up-to.ts";
import { type EntityValue, Lookup, type Pin, type Question } from "../domain.ts";
import type { ActorKind } from "./events.ts";

/** Whose emissions. Declared actors are numbered per contract, which the first two parts of a stream's id name. */
export interface ActorKey {
  readonly kind: ActorKind;
  /** A country's own code, or where a facility stands. */
  readonly country: string | null;
  readonly number: number | null;
  readonly contract: string;
  readonly chainId: number;
}

export function actorKeyOf(row: {
  readonly actor_kind: ActorKind;
  readonly country: string | null;
  readonly actor: number | null;
  readonly stream_id: string;
}): ActorKey {
  const contract = row.stream_id.slice(0, row.stream_id.lastIndexOf("-"));
  return { kind: row.actor_kind, country: row.country, number: row.actor, contract, chainId: chainOfStream(row.stream_id) };
}

/** The actor as the schema shows it. */
export interface EmissionActor {
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
  readonly countryCode: string | null;
  readonly number: number | null;
  readonly organisationRef: { readonly chainId: number; readonly number: number } | null;
  readonly ownerRef: { readonly chainId: number; readonly number: number } | null;
  /** The source's own identifier of a declared actor; null for others. */
  readonly reference: string | null;
  readonly place: string;
  readonly pin: Pin;
}

interface DeclaredRow {
  readonly contract: string;
  readonly number: number;
  readonly kind: ActorKind;
  readonly country: string | null;
  readonly owner: number | null;
  readonly ref: string;
  readonly name: string;
  readonly place: string;
}

interface DeclaredKey {
  readonly contract: string;
  readonly number: number;
}

/** Null for what can't be the id of a declared actor. */
export function readActorId(id: string): DeclaredKey | null {
  const match = /^(\d+-[0-9a-f]{8})-a([1-9]\d{0,8})$/.exec(id.trim().toLowerCase());
  return match?.[1] === undefined ? null : { contract: match[1], number: Number(match[2]) };
}

const declaredId = ({ contract, number }: DeclaredKey): string => `${contract}-a${number}`;

export const declaredByKey = new Lookup<DeclaredKey, DeclaredRow | null>(async ({ sql }, keys, pin) => {
  const rows = await sql<DeclaredRow[]>`
    SELECT k.contract, a.number, a.kind, a.country, a.owner, a.ref, a.name, a.place
    FROM unnest(${keys.map(({ contract }) => contract)}::text[], ${keys.map(({ number }) => number)}::int[]) AS k (contract, number)
    JOIN emission_actors a ON a.number = k.number AND a.chain_id || '-' || left(encode(a.contract, 'hex'), 8) = k.contract
    ${upTo(sql, pin, "a")}`;
  const found = new Map(rows.map((row) => [declaredId(row), row]));
  return keys.map((key) => found.get(declaredId(key)) ?? null);
}, 20_000);

/** @throws Error where a record points at an actor that is not stored */
export async function getActor(question: Question, key: ActorKey, pin: Pin): Promise<EmissionActor> {
  const { kind, country: countryCode, number, contract, chainId } = key;
  const none = { countryCode, number, organisationRef: null, ownerRef: null, reference: null, place: "", pin };
  if (number === null) {
    const country = countryOf(countryCode ?? "");
    return { ...none, id: country.code, kind, name: country.name };
  }
  if (kind === "ORGANISATION") {
    const organisation: EntityValue<"Organisation"> = await question.linked("Organisation", { chainId, number }, pin);
    return { ...none, id: organisation.id, kind, name: organisation.name, organisationRef: { chainId, number } };
  }
  const declared = await declaredByKey.get(question, { contract, number }, pin);
  if (declared === null) throw new Error(`A report names actor ${number} of ${contract}, which is not stored.`);
  const ownerRef = declared.owner === null ? null : { chainId, number: declared.owner };
  const { name, ref: reference, place } = declared;
  return { ...none, id: declaredId({ contract, number }), kind, name, ownerRef, reference, place };
}

/** A declared actor by its id; null where there is none at the pin. */
export async function findDeclared(question: Question, id: string, pin: Pin): Promise<EmissionActor | null> {
  const key = readActorId(id);
  const declared = key === null ? null : await declaredByKey.get(question, key, pin);
  if (key === null || declared === null) return null;
  return getActor(question, { ...key, kind: declared.kind, country: declared.country, chainId: chainOfStream(`${key.contract}-0`) }, pin);
}
