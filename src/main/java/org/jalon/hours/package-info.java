/** Opening hours in the OpenStreetMap syntax: read, evaluated in the place's time zone, said in words. Pure: no Spring, SQL or HTTP. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package org.jalon.hours;
