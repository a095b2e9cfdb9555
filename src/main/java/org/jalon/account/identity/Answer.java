package org.jalon.account.identity;

import java.net.URI;

/**
 * With what somebody comes back from a provider.
 *
 * @param browser the secret of their browser, empty when it has none
 * @param state that they left with
 * @param code to change for tokens
 * @param error that the provider names instead
 * @param issuer that the provider says it is
 * @param back where they came back to
 */
record Answer(String browser, String state, String code, String error, String issuer, URI back) {}
