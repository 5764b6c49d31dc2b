/** Activities that nobody carries out, for measurements and tests: valid, each of its own, and of any number. */

export const inventedBegin =
  '<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities version="2.03" generated-datetime="2025-01-31T00:00:00Z">\n';
export const inventedEnd = "</iati-activities>\n";

const transactions = 12;
const places = ["KE", "SO", "ET", "YE", "AF", "HT"] as const;

export function inventedActivity(number: number): string {
  const id = `XX-INV-1-${number}`;
  const country = places[number % places.length];
  const other = places[(number + 1) % places.length];
  const money = Array.from({ length: transactions }, (_, i) => {
    const date = `20${20 + (i % 5)}-0${1 + (i % 9)}-15`;
    return `  <transaction ref="T${i}">
   <transaction-type code="${1 + ((number + i) % 4)}"/>
   <transaction-date iso-date="${date}"/>
   <value currency="${i % 3 === 0 ? "USD" : "EUR"}" value-date="${date}">${1000 + number * 7 + i}.${10 + i}</value>
   <description><narrative xml:lang="en">Invented instalment ${i} of ${number}, for a measurement and for nothing else</narrative></description>
   <provider-org ref="XX-INV-${1 + (number % 40)}" type="10"><narrative xml:lang="en">Invented Ministry ${1 + (number % 40)}</narrative></provider-org>
   <receiver-org ref="XX-NGO-${number % 500}" type="22"><narrative xml:lang="en">Invented Trust ${number % 500}</narrative></receiver-org>
  </transaction>
`;
  }).join("");
  return ` <iati-activity xml:lang="en" default-currency="USD" last-updated-datetime="2025-01-31T00:00:00Z">
  <iati-identifier>${id}</iati-identifier>
  <reporting-org ref="XX-INV-1" type="10"><narrative>Invented Ministry 1</narrative></reporting-org>
  <title><narrative>Invented activity ${number}</narrative></title>
  <description type="1"><narrative>${"Wells that nobody digs, for people who are not there. ".repeat(8)}</narrative></description>
  <participating-org ref="XX-INV-1" type="10" role="1"><narrative>Invented Ministry 1</narrative></participating-org>
  <activity-status code="2"/>
  <activity-date type="2" iso-date="2020-01-01"/>
  <recipient-country code="${country}" percentage="66.6"/>
  <recipient-country code="${other}" percentage="33.4"/>
  <sector vocabulary="1" code="12220" percentage="60"/>
  <sector vocabulary="1" code="14030" percentage="40"/>
${money} </iati-activity>
`;
}
