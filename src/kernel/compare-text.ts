/** Orders text by its code units, the same on every machine: what a reader's language makes of it is the page's to say. */
export const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
