/** Longest title: what is longer is a description, and stands whole as the question. */
const longest = 250;

/** A title, and the longer description where there is one. The oldest roll calls have theirs in capitals: they stay so. */
export function titleOf(fields: Readonly<Record<string, string>>): { readonly title: string; readonly question: string } {
  const [short, descr] = [plain(fields["short"]), plain(fields["descr"])];
  const title = short || descr || fields["unres"]?.trim() || `Roll call ${fields["rcid"]}`;
  return { title: cut(title), question: descr === title && title.length <= longest ? "" : descr };
}

/** The source has remains of other encodings: control characters, which show as nothing. */
function plain(text = ""): string {
  return text
    .replace(/\p{Cc}+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

function cut(text: string): string {
  if (text.length <= longest) return text;
  const end = text.lastIndexOf(" ", longest - 1);
  return `${text.slice(0, end > 0 ? end : longest - 1)}…`;
}
