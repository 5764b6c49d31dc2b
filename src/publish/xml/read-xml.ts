import { SaxesParser, type SaxesTagNS } from "saxes";
import { OperatorError } from "../../kernel/errors.ts";

/** An element's start: names without prefix. Elements and attributes of foreign namespaces are passed over. */
export interface XmlStart {
  readonly name: string;
  /** `xml:lang` keeps its prefix. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Of the tag's end, from 1. */
  readonly line: number;
}

export interface XmlHandlers {
  open(start: XmlStart): void;
  text(text: string): void;
  close(name: string, line: number): void;
}

/**
 * What no honest file reaches, and what would fill the memory of whoever reads one that isn't. Characters between two of a
 * document's marks: an attribute, a text, a comment.
 */
const limits = { characters: 1_048_576, attributes: 200, depth: 64 } as const;

const xmlNamespace = "http://www.w3.org/XML/1998/namespace";

/**
 * Reads XML a piece at a time and holds no more of it than one tag or text. A document type is refused: it is where
 * entities are declared, which may grow without bound or fetch other files. Only the five that XML itself has are known.
 */
export class XmlReader {
  readonly #path: string;
  readonly #parser = new SaxesParser({ xmlns: true, position: true });
  #decoder: TextDecoder | undefined;
  #depth = 0;
  #attributes = 0;
  /** Depth of the foreign element that is being passed over; 0: none. */
  #foreign = 0;
  #sinceMark = 0;

  constructor(path: string, handlers: XmlHandlers) {
    this.#path = path;
    const parser = this.#parser;
    const mark = () => {
      this.#sinceMark = 0;
    };
    parser.on("error", ({ message }) => this.#refuse(`it is not well-formed XML: ${message.replace(/^[\d:]+\s*/, "")}`));
    parser.on("doctype", () =>
      this.#refuse("it declares a document type, which may hide entities without bound. IATI has none. Remove the line <!DOCTYPE …>"),
    );
    parser.on("comment", mark);
    parser.on("processinginstruction", mark);
    parser.on("opentagstart", () => {
      mark();
      this.#attributes = 0;
    });
    parser.on("attribute", () => {
      mark();
      if (++this.#attributes > limits.attributes) this.#refuse(`an element has more than ${limits.attributes} attributes`);
    });
    parser.on("text", (text) => {
      mark();
      if (this.#foreign === 0) handlers.text(text);
    });
    parser.on("cdata", (text) => {
      mark();
      if (this.#foreign === 0) handlers.text(text);
    });
    parser.on("opentag", (tag) => {
      mark();
      if (++this.#depth > limits.depth) this.#refuse(`its elements are nested more than ${limits.depth} deep`);
      if (this.#foreign > 0) return;
      if (tag.uri !== "") this.#foreign = this.#depth;
      else handlers.open({ name: tag.local, attributes: ownAttributes(tag), line: parser.line });
    });
    parser.on("closetag", (tag) => {
      mark();
      this.#depth -= 1;
      if (this.#foreign === 0) handlers.close(tag.local, parser.line);
      else if (this.#foreign === this.#depth + 1) this.#foreign = 0;
    });
  }

  /** @throws OperatorError that names file and line where the document is refused */
  write(bytes: Buffer): void {
    this.#decoder ??= decoderOf(bytes, this.#path);
    this.#feed(this.#decode(bytes, true));
  }

  end(): void {
    if (this.#decoder !== undefined) this.#feed(this.#decode(Buffer.alloc(0), false));
    this.#parser.close();
  }

  #feed(text: string): void {
    this.#sinceMark += text.length;
    this.#parser.write(text);
    if (this.#sinceMark > limits.characters + text.length)
      this.#refuse(`an attribute, a text or a comment has more than ${limits.characters} characters`);
  }

  #decode(bytes: Buffer, stream: boolean): string {
    try {
      return this.#decoder?.decode(bytes, { stream }) ?? "";
    } catch {
      return this.#refuse(`it is not in ${this.#decoder?.encoding}, the encoding that it says it has`);
    }
  }

  #refuse(reason: string): never {
    throw new OperatorError(`${this.#path}:${this.#parser.line}: the file can't be read: ${reason}.`);
  }
}

function ownAttributes({ attributes }: SaxesTagNS): Readonly<Record<string, string>> {
  const own: Record<string, string> = {};
  for (const { prefix, local, uri, value } of Object.values(attributes)) {
    if (uri === "" && prefix === "") own[local] = value;
    else if (uri === xmlNamespace) own[`xml:${local}`] = value;
  }
  return own;
}

/** By its byte order mark, else as the document's first line says, else UTF-8. */
function decoderOf(bytes: Buffer, path: string): TextDecoder {
  const [first, second] = bytes;
  const mark = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : undefined;
  const said = /^[^<]*<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/.exec(bytes.subarray(0, 256).toString("latin1"))?.[1];
  try {
    return new TextDecoder(mark ?? said ?? "utf-8", { fatal: true });
  } catch (cause) {
    throw new OperatorError(`${path} says that it is in the encoding ${said}, which nobody here knows. Save it as UTF-8.`, { cause });
  }
}
