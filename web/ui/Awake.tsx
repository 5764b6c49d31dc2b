"use client";
import { useEffect } from "react";

/** Tells the page's loader (server/wake.js) that what needs a script now has it. */
export function Awake() {
  useEffect(() => {
    dispatchEvent(new Event("plainsight:awake"));
  }, []);
  return null;
}
