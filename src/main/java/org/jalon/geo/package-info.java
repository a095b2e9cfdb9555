/** Points, boxes and distances on the Earth, in degrees (WGS84) and metres. Pure values: no Spring, SQL or HTTP. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package org.jalon.geo;
