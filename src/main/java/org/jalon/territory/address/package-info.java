/** Addresses from a service that speaks the {@code search} format of the Base Adresse Nationale and the Géoplateforme. */
@org.jspecify.annotations.NullMarked
package org.jalon.territory.address;
