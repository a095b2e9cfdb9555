// "Where I am": asked of the device only when the person presses the button, and kept nowhere.

export function offerHere(frame: HTMLElement, say: (text: string) => void, found: (lngLat: [number, number]) => void): void {
  const button = frame.querySelector<HTMLButtonElement>("[data-here]")!;
  if (!("geolocation" in navigator) || !window.isSecureContext) return;
  const { busy = "", done = "", failed = "", denied = "" } = button.dataset;
  button.hidden = false;
  button.addEventListener("click", () => {
    say(busy);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        found([coords.longitude, coords.latitude]);
        say(done);
      },
      (error) => say(error.code === error.PERMISSION_DENIED ? denied : failed),
      { timeout: 15000, maximumAge: 300000 },
    );
  });
}
