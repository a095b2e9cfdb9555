/** Indices made of several figures of communes: defined in YAML, shipped or by an operator, and explained part by part. */
@org.jspecify.annotations.NullMarked
package org.jalon.observatory.fragility;
