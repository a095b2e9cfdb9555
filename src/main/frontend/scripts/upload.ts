// Shows how much of a file was sent. Without it, the browser shows its own sign.
export function showSending(form: HTMLFormElement): void {
  const bar = form.querySelector("progress");
  const button = form.querySelector("button");
  if (!bar || !button) return;
  form.addEventListener("submit", (event) => {
    const file = form.querySelector<HTMLInputElement>('input[type="file"]')?.files?.[0];
    if (!file) return;
    event.preventDefault();
    bar.hidden = false;
    button.disabled = true;
    const request = new XMLHttpRequest();
    const fallBack = (): void => {
      button.disabled = false;
      form.submit();
    };
    request.upload.addEventListener("progress", (sent) => {
      if (sent.lengthComputable) bar.value = (100 * sent.loaded) / sent.total;
    });
    request.addEventListener("load", () => {
      if (request.status === 200 && request.responseURL !== form.action) location.assign(request.responseURL);
      else fallBack();
    });
    request.addEventListener("error", fallBack);
    request.open("POST", form.action);
    request.send(new FormData(form));
  });
}
