// placeholder
import { setWorkerUrl } from "../node_modules/maplibre-gl/src/index.ts";
setWorkerUrl("");
