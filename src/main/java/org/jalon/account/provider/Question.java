package org.jalon.account.provider;

import java.net.URI;

/**
 * What a provider is asked: who is this?
 *
 * @param state that comes back with the answer
 * @param nonce that must be in the answer
 * @param verifier that only we know, of which the provider is told the hash (PKCE)
 * @param back where the provider sends the person
 * @param again whether somebody who is known there must prove again who they are
 */
public record Question(String state, String nonce, String verifier, URI back, boolean again) {}
