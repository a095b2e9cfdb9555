/** The JSON API under {@code /api/v1}: one class per resource, errors as RFC 9457 problem details. */
@org.jspecify.annotations.NullMarked
package org.jalon.exchange.api;
