/** Places inside pages of other sites: the page where one chooses what to show, and the addresses that other sites use. */
@org.jspecify.annotations.NullMarked
package org.jalon.exchange.embed;
