"use client";

import { useEffect, type RefObject } from "react";
import { readFrameQuery, readSecret } from "@/lib/embed/frame-query";
import { buildHeightMessages } from "@/lib/embed/height-messages";
import { useEmbed } from "./embed-context";

/** A host asks for the height again by this event, when it has begun to listen. */
export const HEIGHT_ASKED = "flywheel:height-asked";

/** Tells the host the height of the content, when it begins to be shown and whenever it has changed. */
export function useHostHeight(root: RefObject<HTMLElement | null>): void {
  const { view } = useEmbed();
  useEffect(() => {
    const element = root.current;
    const host = window.parent;
    if (!element || host === window) return;
    const { id, childId } = readFrameQuery(window.location.search);
    const names = { id: id ?? view, src: window.location.href, childId, secret: readSecret(window.location.hash) };
    let said = 0;
    const say = () => {
      const height = Math.ceil(element.getBoundingClientRect().height);
      // A frame that is not displayed has no height; a host that took it would never show the frame.
      if (height < 1 || height === said) return;
      said = height;
      // Whoever frames the page sees its height anyway, so anyone may be told.
      buildHeightMessages(names, height).forEach((message) => host.postMessage(message, "*"));
    };
    const sayAgain = () => {
      said = 0;
      say();
    };
    const observer = new ResizeObserver(say);
    observer.observe(element);
    // A browser lays out no frame that is out of view: without asking, it would keep a wrong height there.
    say();
    window.addEventListener("load", say);
    window.addEventListener(HEIGHT_ASKED, sayAgain);
    return () => {
      observer.disconnect();
      window.removeEventListener("load", say);
      window.removeEventListener(HEIGHT_ASKED, sayAgain);
    };
  }, [root, view]);
}
