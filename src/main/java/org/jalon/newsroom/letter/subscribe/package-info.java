/** The pages on which people subscribe, change what they get, and leave, all without an account. */
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.letter.subscribe;
