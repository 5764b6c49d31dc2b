export type MessageTree = { readonly [name: string]: string | MessageTree };

/** Every message with its path, such as "form.title". */
export function flatMessages(tree: MessageTree, path = ""): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([name, value]) =>
    typeof value === "string" ? [[path + name, value] as const] : flatMessages(value, `${path}${name}.`),
  );
}
