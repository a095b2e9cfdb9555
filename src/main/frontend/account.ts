// Passkeys, on the pages of accounts. Everything they do can be done by mail.
import { enterByPasskey, makePasskey } from "./scripts/passkeys";

if ("PublicKeyCredential" in window) {
  document.querySelectorAll<HTMLElement>("[data-passkey-enter]").forEach(enterByPasskey);
  document.querySelectorAll<HTMLElement>("[data-passkey-make]").forEach(makePasskey);
}
