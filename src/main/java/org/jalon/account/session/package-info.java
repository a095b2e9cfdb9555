/** Who is signed in: sessions, and the filters that guard pages and forms. */
@org.jspecify.annotations.NullMarked
package org.jalon.account.session;
