import type { Publication } from "../publish/publication.ts";

/** What a format's own options were given on the command line, by name. */
export type FormatValues = Readonly<Record<string, string>>;

export interface ReadOptions {
  /** Day up to which the files speak, as yyyymmdd; absent: what the files say. */
  readonly dataDate?: number;
  readonly values: FormatValues;
}

/** An option that only one format has, such as --map FILE. */
export interface FormatOption {
  readonly name: string;
  /** What stands for its value in the help: "file". */
  readonly value: string;
  readonly description: string;
}

/** An outside data set that can be published. */
export interface Format {
  readonly name: string;
  /** For the help: what its files are. */
  readonly description: string;
  /** True: invented, needs no file; published where a ledger has no records at all. */
  readonly sample: boolean;
  readonly options: readonly FormatOption[];
  /** True where the files to read may be named elsewhere than on the command line, as a table's are in its map. */
  readonly namesItsFiles?: true;
  /**
   * Drafts what a person has to write before a file can be read (--suggest), as text.
   * @throws OperatorError when the file can't be read
   */
  suggest?(path: string, values: FormatValues): string;
  /** @throws OperatorError when a file can't be read */
  read(paths: readonly string[], options: ReadOptions): Publication | Promise<Publication>;
}
