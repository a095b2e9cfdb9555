/** Digits kept of a position: about ten metres, enough to find a place and not a door. */
const DIGITS = 4;

/** Shows "use my position", which asks the device and then sends the form it stands in. */
export function offerPosition(line: HTMLElement): void {
  const button = line.querySelector("button");
  const status = line.querySelector<HTMLElement>("[role=status]");
  const form = line.closest("form");
  if (!("geolocation" in navigator) || !window.isSecureContext || !button || !status || !form) return;
  line.hidden = false;

  button.addEventListener("click", () => {
    status.textContent = status.dataset.busy ?? "";
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        status.textContent = "";
        form.querySelectorAll<HTMLInputElement>("[name=adresse]").forEach((input) => (input.value = ""));
        send(form, "latitude", coords.latitude);
        send(form, "longitude", coords.longitude);
        form.submit();
      },
      () => (status.textContent = status.dataset.failed ?? ""),
      { timeout: 15000, maximumAge: 300000 },
    );
  });
}

function send(form: HTMLFormElement, name: string, degrees: number): void {
  const input = form.querySelector<HTMLInputElement>(`input[name=${name}]`) ?? document.createElement("input");
  input.type = "hidden";
  input.name = name;
  input.value = degrees.toFixed(DIGITS);
  form.append(input);
}
