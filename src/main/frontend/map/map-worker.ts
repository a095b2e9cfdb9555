// The other thread of the map: reads tiles and makes their geometry.
import "../node_modules/maplibre-gl/src/source/worker.ts";
