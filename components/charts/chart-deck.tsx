"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState, type RefObject } from "react";
import { CHART_IDS, type ChartId } from "@/lib/chart-data/chart";
import { ChartSection } from "./chart-section";

/**
 * The charts: two columns on a wide screen, one on a narrow one; on a phone a deck that is swiped, one
 * chart at a time, with a dot for each.
 */
export function ChartDeck() {
  const t = useTranslations("chart");
  const deck = useRef<HTMLDivElement>(null);
  const shown = useShownChart(deck);
  const go = (id: ChartId) => {
    const chart = document.getElementById(`chart-${id}`);
    // The deck alone moves: the page stays where the reader has it.
    if (chart && deck.current) deck.current.scrollTo({ left: chart.offsetLeft - deck.current.offsetLeft });
  };
  return (
    <>
      <div
        ref={deck}
        className="mt-3 gap-x-8 max-md:-mx-4 max-md:flex max-md:snap-x max-md:snap-mandatory max-md:overflow-x-auto max-md:overscroll-x-contain max-md:[scrollbar-width:none] md:grid @[52rem]:grid-cols-2 print:-mx-3 print:block"
      >
        {CHART_IDS.map((id) => (
          <ChartSection key={id} id={id} />
        ))}
      </div>
      <nav aria-label={t("deck")} className="flex justify-center md:hidden print:hidden">
        {CHART_IDS.map((id, index) => (
          <button
            key={id}
            type="button"
            aria-label={t("deckPage", { name: t(`name.${id}`), page: index + 1, pages: CHART_IDS.length })}
            aria-current={shown === id}
            onClick={() => go(id)}
            className="group inline-flex size-8 items-center justify-center"
          >
            <span className="size-2.5 rounded-full border border-muted group-aria-current:bg-ink" />
          </button>
        ))}
      </nav>
    </>
  );
}

/** The chart that fills the deck, where it is swiped. */
function useShownChart(deck: RefObject<HTMLElement | null>): ChartId {
  const [shown, setShown] = useState<ChartId>("revenue");
  useEffect(() => {
    const root = deck.current;
    if (!root) return;
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          const id = CHART_IDS.find((one) => target.id === `chart-${one}`);
          if (isIntersecting && id) setShown(id);
        }
      },
      { root, threshold: 0.6 },
    );
    for (const section of root.children) observer.observe(section);
    return () => observer.disconnect();
  }, [deck]);
  return shown;
}
