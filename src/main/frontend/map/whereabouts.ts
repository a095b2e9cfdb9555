// Where a form would put the place as it is typed now: the server reads it as if it were sent.
import { LngLat } from "./maplibre";

const ADDRESS = ["adresse", "code_postal", "commune", "code_insee"];

export interface Spot {
  at: LngLat;
  /** Whether it is more than the middle of a commune. */
  near: boolean;
  /** Whether the form says this very position already. */
  given: boolean;
}

/** Absent when nothing typed says where, or when nobody answers. */
export async function whereabouts(address: string, field: HTMLInputElement): Promise<Spot | undefined> {
  const inputs = ADDRESS.map((name) => field.form!.elements.namedItem(name)).filter((one) => one instanceof HTMLInputElement);
  const query = new URLSearchParams(inputs.map((input) => [input.name, input.value]));
  const elsewhere = inputs.some((input) => input.type !== "hidden" && input.value !== input.defaultValue);
  // The position of another address than the one that is written now says nothing of it.
  if (!elsewhere || field.value !== field.defaultValue) query.set(field.name, field.value);
  try {
    const response = await fetch(`${address}?${query}`);
    if (response.status !== 200) return undefined;
    const { latitude, longitude, near } = await response.json();
    return { at: new LngLat(Number(longitude), Number(latitude)), near, given: Boolean(query.get(field.name)) };
  } catch (trouble) {
    if (trouble instanceof TypeError) return undefined;
    throw trouble;
  }
}
