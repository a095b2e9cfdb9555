/** The pages of one’s own account. */
@org.jspecify.annotations.NullMarked
package org.jalon.account.home;
