/** An element with all that is in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
  readonly line: number;
}

export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? [];

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);

/** An attribute without blanks around it; undefined where it is absent or empty. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  const value = element?.attributes[name]?.trim();
  return value === "" ? undefined : value;
}

export const codeOf = (element: XmlElement | undefined): string | undefined => attributeOf(element, "code");

/**
 * What narratives say: in English where one does, else in the activity's own language, else the first that says anything.
 * @param language of those that name none
 */
export function narrativeOf(element: XmlElement | undefined, language: string): string {
  const told = childrenOf(element, "narrative")
    .map((narrative) => ({ language: (attributeOf(narrative, "xml:lang") ?? language).toLowerCase(), text: oneLine(narrative.text) }))
    .filter(({ text }) => text !== "");
  const found = told.find((one) => /^en\b/.test(one.language)) ?? told.find((one) => one.language === language.toLowerCase()) ?? told[0];
  return found?.text ?? "";
}

export const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** A copy that holds on to nothing else: a piece cut out of a larger text keeps all of that in memory. */
export const owned = (text: string): string => Buffer.from(text, "utf8").toString("utf8");

/** The text, cut with an ellipsis where it has more bytes than the ledger takes. */
export function bounded(text: string, most: number): string {
  if (Buffer.byteLength(text) <= most) return text;
  let cut = "";
  let size = 0;
  for (const character of text) {
    size += Buffer.byteLength(character);
    if (size > most - 3) break;
    cut += character;
  }
  return `${cut.trimEnd()}…`;
}
