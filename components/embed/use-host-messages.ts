"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect } from "react";
import { useChartViewStore } from "@/components/charts/chart-view-context";
import { writeLinkView } from "@/components/charts/linked-view";
import type { EmbeddedScenario, FrameMessage } from "@/lib/embed/frame-message";
import { readFrameQuery, replaceInFrameQuery } from "@/lib/embed/frame-query";
import { readHostMessage, type EmbedTheme } from "@/lib/embed/host-message";
import { pinnedQuery } from "@/lib/embed/pinned-query";
import { requestAssumptions, type EmbedNotice } from "@/lib/embed/request-assumptions";
import { useScenarioStore } from "@/lib/state/scenario-provider";
import { answerSentence } from "./answer-sentence";
import { useEmbed } from "./embed-context";
import { HEIGHT_ASKED } from "./use-host-height";

/** Does what the page around the frame asks for, and tells it what has changed. */
export function useHostMessages(): void {
  const { view, isFrozen, latestCase } = useEmbed();
  const store = useScenarioStore();
  const viewStore = useChartViewStore();
  const locale = useLocale();
  const t = useTranslations("answer");

  useEffect(() => {
    const host = window.parent;
    if (host === window) return;
    const id = readFrameQuery(window.location.search).id ?? view;

    const describe = (notices: readonly EmbedNotice[] = []): EmbeddedScenario => {
      const { scenarioCase, changes, texts, projection } = store.getState();
      const query = pinnedQuery({ scenarioCase, changes, texts, view: writeLinkView(viewStore.getState()) }, latestCase);
      const url = `${window.location.origin}/${locale}?${query}`;
      return { view, case: scenarioCase.id, changes: { ...changes }, query, url, answer: answerSentence(t, locale, scenarioCase, projection), notices };
    };
    // Nothing in it is secret: the host put the scenario here, or could read it on the site.
    const post = (message: FrameMessage) => host.postMessage(message, "*");
    const sayReady = () => post({ type: "flywheel:ready", v: 1, id, title: document.title, scenario: describe() });

    const set = (message: Extract<ReturnType<typeof readHostMessage>, { kind: "set-assumptions" }>): readonly EmbedNotice[] => {
      if (isFrozen) return [{ kind: "frozen", key: "" }];
      const { scenarioCase, changes, setChanges } = store.getState();
      const requested = requestAssumptions(scenarioCase, changes, message.assumptions);
      setChanges(requested.changes);
      return message.isCut ? [...requested.notices, { kind: "too-many", key: "" }] : requested.notices;
    };

    const onMessage = (event: MessageEvent<unknown>) => {
      if (event.source !== host) return;
      const message = readHostMessage(event.data);
      switch (message?.kind) {
        case "hello":
          sayReady();
          window.dispatchEvent(new Event(HEIGHT_ASKED));
          break;
        case "get-scenario":
          post({ type: "flywheel:scenario", v: 1, id, request: message.request, scenario: describe() });
          break;
        case "set-assumptions": {
          const notices = set(message);
          post({ type: "flywheel:scenario", v: 1, id, request: message.request, scenario: describe(notices) });
          break;
        }
        case "set-theme":
          applyTheme(message.theme);
          break;
        case "set-lang":
          // The texts of the other language are not here: the frame, and only the frame, is loaded anew.
          if (message.lang !== locale) window.location.replace(`?${replaceInFrameQuery(window.location.search, message.lang, describe().query)}${window.location.hash}`);
          break;
      }
    };

    let isAnnounced = false;
    const announce = () => {
      isAnnounced = false;
      post({ type: "flywheel:change", v: 1, id, scenario: describe() });
    };
    const unsubscribe = store.subscribe((state, before) => {
      // A thousand steps in one turn are one change.
      if (isAnnounced || (state.changes === before.changes && state.scenarioCase === before.scenarioCase)) return;
      isAnnounced = true;
      setTimeout(announce);
    });
    window.addEventListener("message", onMessage);
    sayReady();
    return () => {
      unsubscribe();
      window.removeEventListener("message", onMessage);
    };
  }, [isFrozen, latestCase, locale, store, t, view, viewStore]);
}

function applyTheme(theme: EmbedTheme): void {
  if (theme === "auto") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
  document.querySelector("meta[name=color-scheme]")?.setAttribute("content", theme === "auto" ? "light dark" : theme);
}
