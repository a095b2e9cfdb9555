/** The feed of changes that people and programs subscribe to, for a territory or for all. */
@org.jspecify.annotations.NullMarked
package org.jalon.exchange.feed;
