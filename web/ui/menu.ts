/**
 * The entries of the header's menu, in groups, as readers see them.
 *
 * To add one: a line here, in the group that a reader would look under: [name, path]. `name` is the entry's words at
 * `site.nav` in messages/en.json and messages/ar.json (one or two words: the row is full at fifteen entries; the words of those to
 * come are there), `path` the page without its language. Nothing else is to be done; e2e/header.spec.ts holds the menu to 320 px and
 * to one row of 1440 px. A group without entries is not shown. A new group is a line here and its words at `site.groups`. Pages that
 * every page leads to anyway (search by its box, status by the line that tells how fresh the page is) are left out.
 */
export const menu = [
  [
    "money",
    [
      ["funds", "/funds"],
      ["boundary", "/boundary"],
      ["trace", "/trace"],
      ["records", "/records"],
    ],
  ],
  [
    "aid",
    [
      ["supplies", "/supplies"],
      ["entitlements", "/entitlements"],
    ],
  ],
  ["votes", [["ballots", "/ballots"]]],
  [
    "climate",
    [
      ["emissions", "/emissions"],
      ["targets", "/targets"],
      ["credits", "/credits"],
    ],
  ],
  [
    "check",
    [
      ["datasets", "/datasets"],
      ["checks", "/checks"],
      ["method", "/method"],
    ],
  ],
  [
    "who",
    [
      ["countries", "/countries"],
      ["organisations", "/organisations"],
    ],
  ],
] as const satisfies readonly (readonly [string, readonly (readonly [string, string])[]])[];
