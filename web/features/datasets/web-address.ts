/** True for what a browser opens as a page or file of the web, and never runs. */
export function isWebAddress(text: string): boolean {
  try {
    return ["https:", "http:"].includes(new URL(text).protocol);
  } catch {
    return false;
  }
}
