/** The pages where administrators invite people and say what they may do. */
@org.jspecify.annotations.NullMarked
package org.jalon.account.people;
