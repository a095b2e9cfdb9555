/** Signing in by an identity provider: the way there and back, and whose account an identity belongs to. */
@org.jspecify.annotations.NullMarked
package org.jalon.account.identity;
