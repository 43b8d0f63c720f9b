/** The script of a frame with one chart: scripts/build-frames.mjs makes one file of it. */
import { EmbedChart } from "../embed-chart";
import { hydrateFrame } from "./hydrate-frame";

hydrateFrame(EmbedChart);
