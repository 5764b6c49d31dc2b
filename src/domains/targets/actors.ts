import type { TargetActorKind } from "../../generated/graphql.ts";
import type { PartyKey } from "../../kernel/ledger.ts";
import { upTo } from "../../store/up-to.ts";
import { Lookup, type Pin } from "../domain.ts";

/** Who promises, where it is not a country. */
export interface TargetActor {
  readonly id: string;
  readonly number: number;
  readonly kind: TargetActorKind;
  readonly countryCode: string | null;
  readonly organisationKey: PartyKey | null;
  readonly reference: string;
  readonly name: string;
  readonly streamId: string;
  readonly pin: Pin;
}

/** Actors are numbered per contract, which the first two parts of a stream's id name. */
export interface ActorKey {
  readonly contract: string;
  readonly number: number;
}

export const actorKey = (streamId: string, number: number): ActorKey => ({
  contract: streamId.slice(0, streamId.lastIndexOf("-")),
  number,
});

const actorId = ({ contract, number }: ActorKey): string => `${contract}-a${number}`;

/** Null for what cannot be the id of an actor. */
export function readActorId(id: string): ActorKey | null {
  const match = /^(\d+-[0-9a-f]{8})-a([1-9]\d{0,8})$/.exec(id.trim().toLowerCase());
  return match?.[1] === undefined ? null : { contract: match[1], number: Number(match[2]) };
}

interface Row {
  readonly chain_id: bigint;
  readonly contract: string;
  readonly number: number;
  readonly stream_id: string;
  readonly kind: TargetActorKind;
  readonly country: string | null;
  readonly organisation: number | null;
  readonly ref: string;
  readonly name: string;
}

export const actorsByKey = new Lookup<ActorKey, TargetActor | null>(async ({ sql }, keys, pin) => {
  const rows = await sql<Row[]>`
    SELECT a.chain_id, k.contract, a.number, a.stream_id, upper(a.kind) AS kind, a.country, a.organisation, a.ref, a.name
    FROM unnest(${keys.map(({ contract }) => contract)}::text[], ${keys.map(({ number }) => number)}::int[]) AS k (contract, number)
    JOIN target_actors a ON a.number = k.number AND a.chain_id || '-' || left(encode(a.contract, 'hex'), 8) = k.contract
    ${upTo(sql, pin, "a")}`;
  const found = new Map(
    rows.map(({ chain_id, contract, number, stream_id: streamId, kind, country, organisation, ref: reference, name }) => {
      const id = actorId({ contract, number });
      const organisationKey = organisation === null ? null : { chainId: Number(chain_id), number: organisation };
      const actor: TargetActor = { id, number, kind, countryCode: country, organisationKey, reference, name, streamId, pin };
      return [id, actor];
    }),
  );
  return keys.map((key) => found.get(actorId(key)) ?? null);
}, 20_000);
