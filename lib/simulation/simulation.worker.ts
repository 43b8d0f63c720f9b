/** The worker: hands messages to the protocol and its answers back, the counts without copying them. */
import { createAnswerer, type ToWorker } from "./protocol";

const answer = createAnswerer();

self.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  const reply = answer(data);
  if (reply) self.postMessage(reply, { transfer: reply.kind === "counted" ? [reply.counts.buffer] : [] });
});
