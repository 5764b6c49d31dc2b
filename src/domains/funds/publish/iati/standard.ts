/**
 * What an IATI file is made of, as the standard's own schema has it (iati-activities-schema.xsd and iati-common.xsd, version
 * 2.03, IATI Standard, http://iatistandard.org/, CC BY 4.0); a test holds this table against those files. A line is
 *
 *   elements | attributes | children in their order | what its own text is
 *
 * Of attributes, ! is demanded. Of children, ? may be absent, * any number, + at least one, else exactly one. An element that
 * is something else inside another has that one's name in front.
 */
const table = `
iati-activities | version! generated-datetime:dateTime linked-data-default | iati-activity+
iati-activity | last-updated-datetime:dateTime default-currency humanitarian:boolean hierarchy:integer linked-data-uri budget-not-provided | iati-identifier reporting-org title description+ participating-org+ other-identifier* activity-status activity-date+ contact-info* activity-scope? recipient-country* recipient-region* location* sector* tag* country-budget-items? humanitarian-scope* policy-marker* collaboration-type? default-flow-type? default-finance-type? default-aid-type* default-tied-status? budget* planned-disbursement* capital-spend? transaction* document-link* related-activity* legacy-data* conditions? result* crs-add? fss?
iati-identifier narrative telephone email website pos channel-code | | | text
reporting-org | ref! type! secondary-reporter:boolean | narrative+
title description organisation department person-name job-title mailing-address name activity-description comment | | narrative+
iati-activity/description | type | narrative+
participating-org | ref type role! activity-id crs-channel-code | narrative*
other-identifier | ref! type! | owner-org?
owner-org | ref | narrative*
activity-status activity-scope location-reach exactness location-class feature-designation collaboration-type default-flow-type default-finance-type default-tied-status transaction-type disbursement-channel flow-type finance-type tied-status category language repayment-type repayment-plan | code! |
activity-date | type! iso-date!:date | narrative*
contact-info | type | organisation? department? person-name? job-title? telephone* email* website* mailing-address*
recipient-country | code! percentage:decimal | narrative*
transaction/recipient-country | code! | narrative*
recipient-region | code! vocabulary vocabulary-uri percentage:decimal | narrative*
transaction/recipient-region | code! vocabulary vocabulary-uri | narrative*
location | ref |
iati-activity/location | ref | location-reach? location-id* name? description? activity-description? administrative* point? exactness? location-class? feature-designation?
location-id | code! vocabulary! |
administrative | code! vocabulary! level:integer |
point | srsName! | pos
sector | vocabulary vocabulary-uri code! percentage:decimal | narrative*
transaction/sector | vocabulary vocabulary-uri code! | narrative*
tag | code! vocabulary! vocabulary-uri | narrative*
country-budget-items | vocabulary! | budget-item+
budget-item | code! percentage:decimal | description?
humanitarian-scope | type! vocabulary! vocabulary-uri code! | narrative*
policy-marker | vocabulary vocabulary-uri code! significance | narrative*
default-aid-type aid-type | code! vocabulary |
budget | type status | period-start period-end value
period-start period-end transaction-date document-date commitment-date repayment-first-date repayment-final-date | iso-date!:date |
value | currency value-date!:date | | decimal
planned-disbursement | type | period-start period-end? value provider-org? receiver-org?
provider-org | ref provider-activity-id type | narrative*
receiver-org | ref receiver-activity-id type | narrative*
capital-spend | percentage!:decimal |
transaction | ref humanitarian:boolean | transaction-type transaction-date value description? provider-org? receiver-org? disbursement-channel? sector* recipient-country? recipient-region? flow-type? finance-type? aid-type* tied-status?
document-link | url! format! | title description? category+ language* document-date?
related-activity | ref! type! |
legacy-data | name! value! iati-equivalent |
conditions | attached!:boolean | condition*
condition | type! | narrative+
result | type! aggregation-status:boolean | title description? document-link* reference* indicator+
reference | code! vocabulary! vocabulary-uri |
indicator/reference | vocabulary! code! indicator-uri |
indicator | measure! ascending:boolean aggregation-status:boolean | title description? document-link* reference* baseline* period*
baseline | iso-date:date year!:integer value | location* dimension* document-link* comment?
dimension | name value |
period | | period-start period-end target* actual*
target actual | value | location* dimension* comment? document-link*
crs-add | | other-flags* loan-terms? loan-status? channel-code?
other-flags | code! significance!:boolean |
loan-terms | rate-1:decimal rate-2:decimal | repayment-type? repayment-plan? commitment-date? repayment-first-date? repayment-final-date?
loan-status | year!:decimal currency value-date!:date | interest-received? principal-outstanding? principal-arrears? interest-arrears?
interest-received principal-outstanding principal-arrears interest-arrears | | | decimal
fss | extraction-date!:date priority:boolean phaseout-year:decimal | forecast*
forecast | year!:decimal currency value-date:date | | decimal
`;

export type ValueType = "text" | "date" | "dateTime" | "decimal" | "boolean" | "integer";

export interface AttributeRule {
  readonly name: string;
  readonly isRequired: boolean;
  readonly type: ValueType;
}

export interface ChildRule {
  readonly name: string;
  readonly least: 0 | 1;
  readonly most: 1 | typeof Number.POSITIVE_INFINITY;
}

export interface Shape {
  readonly attributes: readonly AttributeRule[];
  readonly children: readonly ChildRule[];
  /** Place of each child in the order, by its name. */
  readonly places: ReadonlyMap<string, number>;
  readonly text: ValueType;
}

const types: readonly ValueType[] = ["text", "date", "dateTime", "decimal", "boolean", "integer"];
const typeOf = (name: string | undefined): ValueType => types.find((type) => type === name) ?? "text";

const shapes = new Map<string, Shape>(
  table
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [names = "", attributes = "", children = "", text] = line.split("|").map((part) => part.trim());
      const childRules = words(children).map(readChild);
      const shape: Shape = {
        attributes: words(attributes).map(readAttribute),
        children: childRules,
        places: new Map(childRules.map(({ name }, place) => [name, place])),
        text: typeOf(text),
      };
      return words(names).map((name): [string, Shape] => [name, shape]);
    }),
);

/** What the standard demands of an element inside another; undefined where it knows none of that name. */
export function findShape(parent: string | undefined, name: string): Shape | undefined {
  return shapes.get(`${parent}/${name}`) ?? shapes.get(name);
}

function words(text: string): readonly string[] {
  return text === "" ? [] : text.split(" ");
}

function readAttribute(word: string): AttributeRule {
  const [name = "", type] = word.split(":");
  return { name: name.replace("!", ""), isRequired: name.endsWith("!"), type: typeOf(type) };
}

function readChild(word: string): ChildRule {
  const mark = /[?*+]$/.exec(word)?.[0];
  return {
    name: mark === undefined ? word : word.slice(0, -1),
    least: mark === "?" || mark === "*" ? 0 : 1,
    most: mark === "*" || mark === "+" ? Number.POSITIVE_INFINITY : 1,
  };
}
