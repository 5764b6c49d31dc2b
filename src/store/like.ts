/** Text as LIKE and ILIKE read it, none of its characters standing for others. */
export const literalPattern = (text: string): string => text.replace(/[\\%_]/g, "\\$&");

/** Pattern of LIKE and ILIKE for whatever contains the text. */
export const containing = (text: string): string => `%${literalPattern(text)}%`;
