/** Advance widths of Noto Sans Regular for U+0020–U+007E, in thousandths of the font size. */
const ascii = [
  260, 269, 408, 646, 572, 831, 732, 225, 300, 300, 551, 572, 268, 322, 268, 372, 572, 572, 572, 572, 572, 572, 572, 572, 572, 572, 268,
  268, 572, 572, 572, 434, 899, 639, 650, 632, 730, 556, 519, 728, 741, 339, 273, 619, 524, 907, 760, 781, 605, 781, 622, 549, 556, 731,
  600, 930, 586, 566, 572, 329, 372, 329, 572, 444, 281, 561, 615, 480, 615, 564, 344, 615, 618, 258, 258, 534, 258, 935, 618, 605, 615,
  615, 413, 479, 361, 618, 508, 786, 529, 510, 470, 380, 551, 380, 572,
];
/** Means over ordinary text, joined forms included. */
const arabic = 520;
const cyrillic = 600;
const ideograph = 1000;
const otherwise = 572;
const semiBold = 1.051;

/** Bidirectional controls and combining marks take no room. */
const weightless = /[\p{Mn}\p{Cf}]/u;

/**
 * How wide a text is when set in Noto Sans, in the unit of `size`. An estimate to place labels by where no browser can
 * measure: within 3 % for Latin, 10 % for Arabic.
 */
export function textWidth(text: string, size: number, bold = false): number {
  let thousandths = 0;
  for (const character of text.normalize("NFD")) thousandths += advance(character);
  return (thousandths / 1000) * size * (bold ? semiBold : 1);
}

function advance(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (weightless.test(character)) return 0;
  if (code >= 0x20 && code <= 0x7e) return ascii[code - 0x20] ?? otherwise;
  if (code === 0xa0 || code === 0x202f) return 260;
  if (code >= 0x600 && code <= 0x6ff) return arabic;
  if (code >= 0x400 && code <= 0x4ff) return cyrillic;
  if (code >= 0x2e80) return ideograph;
  return otherwise;
}

/** The text, cut at a word with an ellipsis where it would be wider than `room`. */
export function fit(text: string, room: number, size: number, bold = false): string {
  if (textWidth(text, size, bold) <= room) return text;
  const words = text.split(" ");
  for (let kept = words.length - 1; kept > 0; kept--) {
    const cut = `${words
      .slice(0, kept)
      .join(" ")
      .replace(/[,;:.–-]+$/, "")}…`;
    if (textWidth(cut, size, bold) <= room) return cut;
  }
  const characters = [...(words[0] ?? "")];
  while (characters.length > 1 && textWidth(`${characters.join("")}…`, size, bold) > room) characters.pop();
  return `${characters.join("")}…`;
}

/** The text in lines of at most `room`; a word wider than that stands alone. */
export function wrap(text: string, room: number, size: number, bold = false): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer, size, bold) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return balanced(line === "" ? lines : [...lines, line]);
}

/** Bidirectional isolates that are open where a line breaks are closed there and opened again on the next. */
function balanced(lines: readonly string[]): readonly string[] {
  let open: string[] = [];
  return lines.map((line) => {
    const reopened = open.join("") + line;
    for (const character of line) {
      if (/[\u2066-\u2068]/.test(character)) open = [...open, character];
      else if (character === "\u2069") open = open.slice(0, -1);
    }
    return reopened + "\u2069".repeat(open.length);
  });
}
