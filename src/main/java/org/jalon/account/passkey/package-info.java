/** Passkeys: made, used to sign in, and taken away again. Everything about them also works by mail. */
@org.jspecify.annotations.NullMarked
package org.jalon.account.passkey;
