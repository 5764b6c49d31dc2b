import { type Country, findCountry } from "../../kernel/country.ts";

/** The country that a voter's code stands for; null where it stands for none. */
export function countryOfVoter(voter: string | null): Country | null {
  return voter === null ? null : (findCountry(voter) ?? null);
}
