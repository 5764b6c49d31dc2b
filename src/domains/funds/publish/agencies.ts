/**
 * Refs of the United Nations' agencies and of CERF, by the names that CERF's and FTS's files use, in lower case: whoever
 * reports, an agency is one organisation of the ledger.
 */
const agencies: Readonly<Record<string, string>> = {
  "central emergency response fund": "un-cerf",
  "food & agriculture organization of the united nations": "un-fao",
  "food and agriculture organization": "un-fao",
  "international labor organization": "un-ilo",
  "international labour organization": "un-ilo",
  "international organization for migration": "un-iom",
  "international telecommunication union": "un-itu",
  "joint united nations programme on hiv/aids": "un-unaids",
  "office for the coordination of humanitarian affairs": "un-ocha",
  "office of the high commissioner for human rights": "un-ohchr",
  "un women": "un-unwomen",
  "united nations children's fund": "un-unicef",
  "united nations department of safety and security": "un-undss",
  "united nations development fund for women": "un-unifem",
  "united nations development programme": "un-undp",
  "united nations educational scientific and cultural organization": "un-unesco",
  "united nations educational, scientific and cultural organization": "un-unesco",
  "united nations entity for gender equality and the empowerment of women": "un-unwomen",
  "united nations high commissioner for refugees": "un-unhcr",
  "united nations human settlements programme (un-habitat)": "un-unhabitat",
  "united nations human settlements programme": "un-unhabitat",
  "united nations mine action service": "un-unmas",
  "united nations office for project services": "un-unops",
  "united nations population fund": "un-unfpa",
  "united nations relief and works agency for palestine refugees in the near east": "un-unrwa",
  "united nations relief and works agency": "un-unrwa",
  "world food programme": "un-wfp",
  "world health organization": "un-who",
};

/** Undefined for a name that no agency goes by. */
export function findAgencyRef(name: string): string | undefined {
  return agencies[name.toLowerCase().replaceAll("’", "'")];
}
