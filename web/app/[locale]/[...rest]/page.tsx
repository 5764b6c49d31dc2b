import { notFound } from "next/navigation";

/** Whatever no other route knows, in the reader's language. */
export default function Route(): never {
  notFound();
}
