// The map itself, as every page draws it: flat, north up, without the furniture that MapLibre would bring.
import { AttributionControl, config, Map, type MapOptions } from "./maplibre";

/** Whether this device can draw a map. */
export function canDraw(): boolean {
  return document.createElement("canvas").getContext("webgl2") !== null;
}

/** @param frame says where the worker is, and what must be said of the background */
export function make(frame: HTMLElement, canvas: HTMLElement, start: Partial<MapOptions>): Map {
  config.WORKER_URL = frame.dataset.worker!;
  const map = new Map({
    container: canvas,
    ...start,
    minZoom: 2,
    maxZoom: 19,
    fadeDuration: 0,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    renderWorldCopies: false,
    attributionControl: false,
    locale: { "Map.Title": canvas.dataset.label ?? "" },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new AttributionControl({ compact: false, customAttribution: frame.dataset.attribution || undefined }));
  return map;
}
