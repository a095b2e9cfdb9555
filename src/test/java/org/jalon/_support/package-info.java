/** What tests of several modules share: fictional places, real databases. */
@org.jspecify.annotations.NullMarked
package org.jalon._support;
