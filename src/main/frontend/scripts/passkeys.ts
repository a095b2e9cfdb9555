// Asks the device for a passkey, or to use one. The server puts the question and checks the answer.

type Json = Record<string, any>;

function bytes(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

function text(buffer: ArrayBuffer | null): string | undefined {
  if (!buffer) return undefined;
  const plain = String.fromCharCode(...new Uint8Array(buffer));
  return btoa(plain).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

const post = (path: string, body: Json): Promise<Response> =>
  fetch(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });

/** The question of the server, with its values as browsers take them. */
async function question(path: string): Promise<Json> {
  const answer = await post(path, {});
  if (!answer.ok || answer.redirected) throw new Error("no question");
  const options: Json = await answer.json();
  const keys = (list: Json[] | undefined): Json[] => (list ?? []).map((key) => ({ ...key, id: bytes(key.id) }));
  return {
    ...options,
    challenge: bytes(options.challenge),
    ...(options.user && { user: { ...options.user, id: bytes(options.user.id) } }),
    ...(options.allowCredentials && { allowCredentials: keys(options.allowCredentials) }),
    ...(options.excludeCredentials && { excludeCredentials: keys(options.excludeCredentials) }),
  };
}

function answerOf(credential: PublicKeyCredential): Json {
  const response = credential.response as any;
  return {
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    authenticatorAttachment: credential.authenticatorAttachment ?? undefined,
    clientExtensionResults: {},
    response: {
      clientDataJSON: text(response.clientDataJSON),
      attestationObject: text(response.attestationObject),
      transports: response.getTransports?.(),
      authenticatorData: text(response.authenticatorData),
      signature: text(response.signature),
      userHandle: text(response.userHandle),
    },
  };
}

/** Shows a part of the page and runs its button, which says when it failed. */
function offer(part: HTMLElement, run: () => Promise<string>): void {
  const button = part.querySelector("button")!;
  const status = part.querySelector<HTMLElement>("[role=status]")!;
  part.hidden = false;
  document.querySelector("[data-passkey-missing]")?.remove();
  button.addEventListener("click", async () => {
    button.disabled = true;
    status.textContent = "";
    try {
      location.assign(await run());
    } catch {
      status.textContent = status.dataset.failed!;
      button.disabled = false;
    }
  });
}

export function enterByPasskey(part: HTMLElement): void {
  offer(part, async () => {
    const publicKey = (await question("/connexion/cle/question")) as PublicKeyCredentialRequestOptions;
    const credential = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential;
    const back = encodeURIComponent(part.dataset.passkeyEnter!);
    const answer = await post(`/connexion/cle?retour=${back}`, answerOf(credential));
    if (!answer.ok) throw new Error("refused");
    return (await answer.json()).vers;
  });
}

export function makePasskey(part: HTMLElement): void {
  offer(part, async () => {
    const publicKey = (await question("/compte/cles/question")) as PublicKeyCredentialCreationOptions;
    const credential = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential;
    const answer = await post("/compte/cles/nouvelle", answerOf(credential));
    if (!answer.ok || answer.redirected) throw new Error("refused");
    return location.href;
  });
}
