/** What must not be guessed: made, kept as hashes, and compared in constant time. */
@org.jspecify.annotations.NullMarked
package org.jalon.account.secret;
