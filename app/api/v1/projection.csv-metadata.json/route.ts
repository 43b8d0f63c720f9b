import { respondProjectionAs } from "@/app/api/v1/projection/respond-projection";
import { respondOptions } from "@/lib/api/server/responses";

const respond = respondProjectionAs("csvw");

export { respond as GET, respond as HEAD, respondOptions as OPTIONS };
